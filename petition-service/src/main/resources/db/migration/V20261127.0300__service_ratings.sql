-- Ratings of counter service: cards of one level counted by window and month, or single cards with a number. A bad card
-- is always a single one, because it must become a petition.

create table service_rating (
    id uuid primary key,
    unit text not null,
    hall text not null,
    month date not null,
    service_window text not null,
    level text not null,
    cards integer not null,
    card_number text,
    petition_id uuid references petition (id),
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (cards > 0 and (card_number is null or cards = 1)),
    check (level <> 'BAD' or card_number is not null),
    check (level = 'BAD' or petition_id is null)
);
create unique index service_rating_count on service_rating (unit, hall, month, service_window, level)
    where card_number is null;
create unique index service_rating_card on service_rating (unit, hall, card_number) where card_number is not null;
create index service_rating_month on service_rating (month, unit);

-- What the petition line keeps beside the tracked state of its items: the only tables with a petition's own words.

create table petition (
    id uuid primary key,
    title text not null,
    content text,
    channel text not null,
    external_number text,
    registered_in text not null,
    reply text,
    evidence text,
    no_evidence_reason text,
    unique (channel, external_number)
);

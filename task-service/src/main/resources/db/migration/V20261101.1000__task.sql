-- What tasks keep beside the tracked state of their items.

create table task (
    id uuid primary key,
    content text,
    external_number text,
    registered_by text not null,
    proposed_unit text,
    proposed_supporting_units text[] not null,
    due date,
    result_class text
);

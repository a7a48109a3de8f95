-- Subtasks of a task, its quantified target, who answers for it, and what its proposer says of the result.

alter table task
    add column parent_id uuid references task (id) deferrable initially deferred,
    add column broken_down boolean not null default false,
    add column target_amount bigint,
    add column actual_amount bigint,
    add column measure text,
    add column lead_official text,
    add column sponsors text[] not null default '{}',
    add column result_rating text,
    add column handling_rating text;
create index task_parent on task (parent_id) where parent_id is not null;

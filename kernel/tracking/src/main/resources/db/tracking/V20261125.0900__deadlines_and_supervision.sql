-- Warnings, declines with their limit, extensions, pauses, recalculations; how an item is supervised.

alter table work_item
    add column warn_at timestamptz,
    add column warned boolean not null default false,
    add column decline_due_at timestamptz,
    add column paused_at timestamptz,
    add column extension_asked_at timestamptz,
    add column extension_asked_by text,
    add column extension_until timestamptz,
    add column adjustments text not null default '[]',
    add column declines_allowed integer not null default 2,
    add column decided_finally boolean not null default false,
    add column supervision_level text not null default 'NORMAL',
    add column urges integer not null default 0,
    add column cadence text not null default 'NONE',
    add column report_due_at timestamptz;

create index work_item_provisional on work_item (id) where provisional and phase = 'OPEN';

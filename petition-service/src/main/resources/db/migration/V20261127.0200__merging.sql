-- Into which petition one is merged, and what it was before, to be taken up when it is un-merged.

alter table petition
    add column merged_into uuid references petition,
    add column before_merge text;

create index petition_merged_into on petition (merged_into) where merged_into is not null;

-- Reviews of handling opinions, in the form of the product's events, and the leader who answers for a matter.

alter table petition
    add column reviews text not null default '{"all":[]}',
    add column case_owner text;

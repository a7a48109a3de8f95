-- What was done to a unit or category and from which day on it holds; null for years of the calendar.

alter table directory_change add column change text;
alter table directory_change add column effective_on date;

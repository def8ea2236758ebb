-- A meeting in January may show the year before: its plan year, where it is not that of its day.
alter table meetings add column year integer;
comment on column meetings.year is 'Plan year, where it is not that of the day';

-- One row: the plan of the year, as its document names it.
-- Leaves out its tasks; `note` says where the source itself slips.
select
    plan_id,
    number,
    plan_date,
    year,
    title,
    note
from plans
where seen(from_version, to_version) and year = getvariable('year')

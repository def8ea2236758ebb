-- One row per target entered for a ratio of the year, with the document that sets it.
-- Empty until somebody enters one: no official target exists.
select
    t.indicator,
    t.year,
    t.unit_id,
    t.value,
    t.source
from targets as t
where
    seen(t.from_version, t.to_version)
    and t.year = getvariable('year')
    and t.unit_id = coalesce($unit, '*')
order by t.indicator

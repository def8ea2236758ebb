-- One row per day the working calendar differs from the national holidays it knows: a day off, or one worked, with its basis.
-- Leaves out the holidays and weekends themselves; a day taken back stands in the versions.
select c.day, c.working, c.basis
from calendar_overrides as c
where seen(c.from_version, c.to_version)
order by c.day

-- One row per setting in force: its value and what it means.
-- Leaves out former values; they stand in the versions.
select s.name, s.value, s.note
from settings as s
where seen(s.from_version, s.to_version)
order by s.name

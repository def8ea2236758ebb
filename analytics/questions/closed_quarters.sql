-- One row per quarter closed (chốt số liệu) now: since which version, and on what ground.
-- Leaves out quarters reopened since.
select c.quarter, c.reason, c.from_version, v.made_at, v.actor
from closed_quarters as c
join versions as v on v.version = c.from_version
where seen(c.from_version, c.to_version)
order by c.quarter

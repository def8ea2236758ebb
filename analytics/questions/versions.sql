-- One row per version, newest first: when, who, what and why; whether it is released to leaders.
-- Every change that can move a number is here; nothing is left out.
select
    v.version,
    v.made_at,
    v.actor,
    v.action,
    v.reason,
    v.version <= (select p.version from publications as p order by p.publication_no desc limit 1) as is_published
from versions as v
order by v.version desc

-- One row per plan entered, the newest year first.
-- Leaves out its tasks, and years without a plan.
select
    plan_id,
    number,
    plan_date,
    year
from plans
where seen(from_version, to_version)
order by year desc, plan_id desc

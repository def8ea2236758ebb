-- One row per measured result in force: task or plan item, measure, period, unit, value, and the cell it was read from.
-- Leaves out values whose "số liệu đến ngày" lies after as_of.
select
    r.task_no,
    r.measure,
    r.measure_unit,
    r.period,
    r.unit_id,
    u.name as unit,
    r.value,
    r.source,
    r.counted_on,
    r.upload_id,
    r.sheet,
    r.cell
from results_in_force as r
join seen_units as u on u.unit_id = r.unit_id
where
    r.value is not null
    and r.counted_on <= as_of()
    and left(r.period, 4) = getvariable('year')::varchar
    and ($task is null or r.task_no = $task)
    and ($unit is null or r.unit_id = $unit)
    and ($cluster is null or r.unit_id in (select m.unit_id from memberships as m where m.cluster_id = $cluster))
order by r.task_no, r.measure collate vi, r.period, u.name collate vi

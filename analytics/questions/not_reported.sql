-- One row per unit and occurrence whose report is past its day on as_of with none received: who has not reported.
-- Leaves out undated occurrences, and units whose report says "chưa thực hiện": they have reported.
select
    unit_id,
    unit,
    'progress' as form,
    split_part(occurrence_id, '/', 3) as period,
    coalesce(report_due, due) as due,
    occurrence_id,
    task_no,
    label,
    short_title,
    unit_type,
    cluster
from assignment_status
where
    report_date is null
    and coalesce(report_due, due) < as_of()
    and in_group(occurrence_group, $group)
    and ($task is null or task_no = $task)
    and ($unit is null or unit_id = $unit)
    and ($cluster is null or list_contains(cluster_ids, $cluster))
order by due desc, ordinal, unit collate vi

-- One row per assignment: an occurrence and a unit that owes it, with its status on as_of and the cell it was read from.
-- An occurrence nobody owes yet (clusters not entered) has no row here.
select
    assignment_id,
    occurrence_id,
    task_no,
    unit_id,
    unit,
    cluster,
    due_nominal,
    due,
    status,
    percent,
    completed_on,
    days_late,
    upload_id,
    sheet,
    cell,
    label,
    short_title,
    report_due,
    state,
    completed,
    completed_from,
    document,
    result,
    cause,
    request,
    committed,
    note,
    report_date,
    working_days_late
from assignment_status
where
    in_group(occurrence_group, $group)
    and ($task is null or task_no = $task)
    and of_kind(kind, $kind)
    and in_quarter(quarter, $quarter)
    and ($unit is null or unit_id = $unit)
    and ($cluster is null or list_contains(cluster_ids, $cluster))
    and ($status is null or status = $status)
    and ($occurrence is null or occurrence_id = $occurrence)
order by ordinal, unit collate vi

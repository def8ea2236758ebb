-- One row per assignment that is overdue on as_of, worst first.
-- Leaves out what waits for its report inside the report-due date.
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
    cause,
    committed,
    label,
    short_title,
    content,
    lead,
    post,
    deadline,
    rule,
    first_due,
    change_document,
    change_reason,
    report_due,
    state,
    report_date,
    working_days_late,
    unit_type
from assignment_status
where
    status = 'overdue'
    and in_group(occurrence_group, $group)
    and ($task is null or task_no = $task)
    and of_kind(kind, $kind)
    and in_quarter(quarter, $quarter)
    and ($unit is null or unit_id = $unit)
    and ($cluster is null or list_contains(cluster_ids, $cluster))
order by days_late desc, ordinal, unit collate vi

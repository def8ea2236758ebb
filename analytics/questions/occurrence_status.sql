-- One row per occurrence with its status on as_of and n/N of the units that owe it.
-- Units without anything to report (không phát sinh) leave n and N and stand in not_applicable.
select
    occurrence_id,
    occurrence_group as "group",
    task_no,
    task_ordinal,
    short_title,
    content,
    lead,
    post,
    deadline,
    label,
    kind,
    quarter,
    due_nominal,
    due,
    first_due,
    report_due,
    rule,
    interpreted,
    change_kind,
    change_document,
    change_reason,
    status,
    done,
    total,
    units,
    overdue,
    not_applicable,
    reported,
    days_late,
    working_days_late,
    committed
from occurrence_status
where
    in_group(occurrence_group, $group)
    and ($task is null or task_no = $task)
    and of_kind(kind, $kind)
    and in_quarter(quarter, $quarter)
    and ($status is null or status = $status)
order by ordinal

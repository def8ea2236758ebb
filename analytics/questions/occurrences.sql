-- One row per occurrence (mốc, kỳ) of the year's plan: when it is due and by which rule. Units play no part here.
-- Leaves out other years' plans; movements appear once their review dates are entered.
select
    occurrence_id,
    occurrence_group as "group",
    task_no,
    label,
    due_nominal,
    due,
    report_due,
    rule,
    interpreted
from dated_occurrences
where
    ($group is null or $group = 'all' or occurrence_group = $group)
    and ($task is null or task_no = $task)
    and of_kind(kind, $kind)
    and in_quarter(quarter, $quarter)
order by ordinal

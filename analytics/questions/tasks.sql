-- One row per annex task of the year's plan with its state on as_of and its occurrences done of those that count.
-- Duties and movements are left out: they stand apart.
select *
from task_status
where ($task is null or task_no = $task) and ($status is null or state = $status)
order by ordinal

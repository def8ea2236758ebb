-- One row: the year's annex tasks by state; the five states are a partition of total.
-- undetermined = a task that waits for the list of clusters, and is not late otherwise.
select
    count(*) filter (where state = 'complete') as complete,
    count(*) filter (where state = 'on_track') as on_track,
    count(*) filter (where state = 'late') as late,
    count(*) filter (where state = 'undated') as undated,
    count(*) filter (where state = 'undetermined') as undetermined,
    count(*) as total
from task_status

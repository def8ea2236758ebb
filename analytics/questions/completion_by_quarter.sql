-- One row per quarter of the nominal date, view, kind and scope: how many are complete of how many count.
-- Leaves out undated ones and those without anything to report (beside, in not_applicable); kind = all adds một lần and định kỳ.
with parts as (
    select
        'occurrence' as view, occurrence_group, task_no, quarter, kind, due, status, done,
        null as unit_id, null as cluster_ids
    from occurrence_status
    union all by name
    select
        'unit' as view, occurrence_group, task_no, quarter, kind, due, status, done::int as done,
        unit_id, cluster_ids
    from assignment_status
),
items as (
    select
        view,
        quarter,
        kind,
        status = 'not_applicable' as is_out,
        is_done(status) as is_complete,
        not is_done(status) and done > 0 as is_partial,
        due,
        task_no
    from parts
    where
        kind <> 'undated'
        and in_group(occurrence_group, $group)
        and (view = 'occurrence' or $unit is null or unit_id = $unit)
        and (view = 'occurrence' or $cluster is null or list_contains(cluster_ids, $cluster))
),
scoped as (
    select *, 'quarter' as scope from items
    union all
    select *, 'due' as scope from items where due <= as_of()
),
tasks as (
    select
        'task' as view,
        quarter,
        kind,
        scope,
        bool_and(is_out) as is_out,
        bool_and(is_complete or is_out) as is_complete,
        bool_or(is_complete or is_partial) and not bool_and(is_complete or is_out) as is_partial
    from scoped
    where view = 'occurrence'
    group by quarter, kind, scope, task_no
),
counted as (
    select view, quarter, kind, scope, is_out, is_complete, is_partial from scoped
    union all by name
    select * from tasks
),
frame as (
    select getvariable('year') || '-Q' || q.quarter as quarter, v.view, k.kind, s.scope
    from (select unnest([1, 2, 3, 4]) as quarter) as q
    cross join (select unnest(['task', 'occurrence', 'unit']) as view) as v
    cross join (select unnest(['one_off', 'periodic', 'all']) as kind) as k
    cross join (select unnest(['quarter', 'due']) as scope) as s
)
select
    f.quarter,
    f.view,
    f.kind,
    f.scope,
    count(*) filter (where c.is_complete and not c.is_out) as done,
    count(*) filter (where not c.is_out) as total,
    count(*) filter (where c.is_partial and not c.is_out) as partial,
    count(*) filter (where c.is_out) as not_applicable
from frame as f
left join counted as c on c.quarter = f.quarter and c.view = f.view and c.scope = f.scope and f.kind in (c.kind, 'all')
where
    ($view is null or f.view = $view)
    and ($scope is null or f.scope = $scope)
    and in_quarter(f.quarter, $quarter)
    and f.kind in ($kind, if($kind is null, 'one_off', $kind), if($kind is null, 'periodic', $kind))
group by f.quarter, f.view, f.kind, f.scope
order by f.quarter, list_position(['task', 'occurrence', 'unit'], f.view), f.kind, f.scope desc

-- One row per unit, level, period and source of award figures known on as_of: what it says, and whether it counts.
-- Says where two sources speak of one quarter, and what a quarter or month cannot hold; sources that agree are listed too.
with sources as (
    select
        unit_id,
        level,
        grain,
        period_start,
        period_end,
        is_counted,
        is_beside,
        sum(quantity)::bigint as quantity,
        min(displaced_on) as displaced_on,
        max(counted_on) as counted_on
    from award_rows_seen
    where
        in_year(period_start, period_end, getvariable('year'), 'plan')
        and ($unit is null or unit_id = $unit)
        and ($cluster is null or unit_id in (select m.unit_id from memberships as m where m.cluster_id = $cluster))
    group by all
)
select
    s.unit_id,
    u.name as unit,
    s.level,
    period_quarter(s.period_start, s.period_end) as quarter,
    s.grain,
    s.period_start,
    s.period_end,
    s.quantity,
    s.is_counted,
    s.is_beside,
    s.displaced_on,
    s.counted_on,
    period_quarter(s.period_start, s.period_end) is null as is_coarse
from sources as s
join seen_units as u on u.unit_id = s.unit_id
where
    ($status is null or ($status = 'not_counted' and not s.is_counted) or ($status = 'coarse' and is_coarse))
    and in_quarter(period_quarter(s.period_start, s.period_end), $quarter)
order by u.name collate vi, s.level, s.period_start, s.grain, s.is_beside

-- One row per source of a unit, level and quarter where two or more sources speak: its figure, whether it counts, what an officer chose.
-- A total of half a year or a year stands whole in each of its quarters; a unit's rows beside the record are no source.
with told as (
    select
        unit_id, level, grain, quantity, is_counted,
        quarter_of(unnest(generate_series(period_start, period_end, interval 3 month))::date) as quarter
    from award_rows_seen
    where not is_beside and in_year(period_start, period_end, getvariable('year'), 'plan')
),
sources as (
    select unit_id, level, quarter, grain, sum(quantity)::bigint as quantity, bool_or(is_counted) as is_counted
    from told
    where
        ($unit is null or unit_id = $unit)
        and in_quarter(quarter, $quarter)
    group by unit_id, level, quarter, grain
    qualify count(*) over (partition by unit_id, level, quarter) > 1
)
select
    s.unit_id || '|' || s.level || '|' || s.quarter as key,
    s.unit_id,
    u.name as unit,
    s.level,
    s.quarter,
    s.grain,
    s.quantity,
    s.is_counted,
    c.grain is not null as is_chosen,
    c.reason
from sources as s
join seen_units as u on u.unit_id = s.unit_id
left join source_choices as c
    on c.unit_id = s.unit_id and c.level = s.level and c.quarter = s.quarter and c.grain = s.grain
    and seen(c.from_version, c.to_version)
order by u.name collate vi, s.level, s.quarter, source_rank(s.grain)

-- One row per row and column of form 0603.N/BNV-TĐKT (TT 02/2023/TT-BNV) in the statistical year: the number commended.
-- Row "unplaced" lists by period what the year 01/12-30/11 cannot cut: totals of a quarter or longer.
with counted as (
    select
        d.quantity,
        d.period_start,
        d.period_end,
        f.statistics_column,
        t.recipient_group,
        t.row_0603 as recipient_row,
        k.row_0603 as kind_row
    from award_effects_seen as d
    join award_forms as f on f.form_id = d.form_id and seen(f.from_version, f.to_version)
    join award_kinds as k on k.kind_id = d.kind_id and seen(k.from_version, k.to_version)
    join recipient_types as t on t.recipient_id = d.recipient_id and seen(t.from_version, t.to_version)
    where
        d.day <= as_of()
        and f.statistics_column is not null
        and ($unit is null or d.unit_id = $unit)
),
placed as (
    select
        statistics_column,
        quantity,
        unnest(list_distinct(list_filter([
            '01',
            case recipient_group when 'tập thể' then '02' when 'hộ gia đình' then '04' when 'cá nhân' then '05' end,
            recipient_row,
            kind_row
        ], lambda code: code is not null))) as row_code
    from counted
    where in_year(period_start, period_end, getvariable('year'), 'statistical')
)
select row_code, statistics_column, null as period_start, null as period_end, sum(quantity)::bigint as quantity
from placed
group by row_code, statistics_column
having sum(quantity) <> 0
union all
select 'unplaced', statistics_column, period_start, period_end, sum(quantity)::bigint
from counted
where
    not in_year(period_start, period_end, getvariable('year'), 'statistical')
    and period_start <= make_date(getvariable('year')::bigint, 11, 30)
    and period_end >= make_date((getvariable('year') - 1)::bigint, 12, 1)
    and period_end <> last_day(period_start)
group by statistics_column, period_start, period_end
having sum(quantity) <> 0
order by row_code, statistics_column, period_start

-- One row per indicator and item of $by (the year, a quarter, a month, a level, form, kind, recipient, cluster or unit): counts, never percentages.
-- last_year_* = the same dates one year before; null where nothing was reported then, or the unit did not exist yet.
with asked as (
    select unnest(if($indicator is null, ['A', 'B', 'A0'], [$indicator])) as indicator
),
members as (
    select unit_id, cluster_id from memberships
),
-- A and B come from the sums by recipient, A0 from those by form, so it has no cut by kind or recipient;
-- by form and by kind each from its own.
lines as (
    select 'recipient' as told_by, years_ago, unit_id, level, form_counts, kind_counts, recipient_group, direct,
        null as statistics_column, period_start, period_end, quantity, counted_rows, recipient_id as own_item
    from awards_by_recipient
    where coalesce($by, 'year') not in ('form', 'kind') and coalesce($indicator, 'B') <> 'A0'
    union all by name
    select 'form' as told_by, years_ago, unit_id, level, form_counts, kind_counts, recipient_group, direct,
        statistics_column, period_start, period_end, quantity, counted_rows, form_id as own_item
    from awards_by_form
    where $by = 'form' or coalesce($indicator, 'A0') = 'A0'
    union all by name
    select 'kind' as told_by, years_ago, unit_id, level, form_counts, kind_counts, recipient_group, direct,
        null as statistics_column, period_start, period_end, quantity, counted_rows, kind_id as own_item
    from awards_by_kind
    where $by = 'kind' and coalesce($indicator, 'B') <> 'A0'
),
-- Small before it is judged: one row per period, class of award and item the question needs.
gathered as (
    select
        told_by, years_ago, form_counts, kind_counts, recipient_group, direct, statistics_column,
        period_start, period_end,
        if($by = 'level', level, null) as level,
        if($by in ('unit', 'cluster'), unit_id, null) as unit_id,
        if($by in ('form', 'kind', 'recipient'), own_item, null) as own_item,
        sum(quantity) as quantity
    from lines
    where
        ($unit is null or unit_id = $unit)
        and ($cluster is null or unit_id in (select m.unit_id from members as m where m.cluster_id = $cluster))
    group by all
    having sum(counted_rows) > 0
),
placed as (
    select
        a.indicator,
        g.*,
        getvariable('year') - g.years_ago as year,
        if(a.indicator = 'A0', 'statistical', getvariable('mode')) as mode
    from gathered as g
    cross join asked as a
    where
        g.told_by = case
            when $by = 'form' then 'form'
            when a.indicator = 'A0' then if($by in ('kind', 'recipient'), null, 'form')
            when $by = 'kind' then 'kind'
            else 'recipient'
        end
        and in_denominator(a.indicator, g.form_counts, g.kind_counts, g.recipient_group, g.statistics_column)
),
itemised as (
    select
        p.*,
        case coalesce($by, 'year')
            when 'year' then getvariable('year') || if(mode = 'statistical', '-S', '')
            -- Last year's stand beside this year's: a statistical year begins in the December before.
            when 'quarter' then year(period_start) + years_ago || right(period_quarter(period_start, period_end), 3)
            when 'month' then year(period_start) + years_ago || right(period_month(period_start, period_end), 3)
            when 'level' then level
            when 'unit' then p.unit_id
            when 'cluster' then m.cluster_id
            else own_item
        end as item
    from placed as p
    left join members as m on $by = 'cluster' and m.unit_id = p.unit_id
    where
        in_year(period_start, period_end, year, mode)
        and ($quarter is null or period_quarter(period_start, period_end) = year || '-Q' || $quarter)
),
summed as (
    select
        indicator,
        mode,
        item,
        coalesce(sum(quantity) filter (where years_ago = 0 and direct = 'yes'), 0) as numerator,
        sum(quantity) filter (where years_ago = 0) as denominator,
        coalesce(sum(quantity) filter (where years_ago = 0 and direct = 'unknown'), 0) as unclassified,
        coalesce(sum(quantity) filter (where years_ago = 1 and direct = 'yes'), 0) as last_year_numerator,
        sum(quantity) filter (where years_ago = 1) as last_year_denominator,
        coalesce(sum(quantity) filter (where years_ago = 1 and direct = 'unknown'), 0) as last_year_unclassified
    from itemised
    where item is not null
    group by indicator, mode, item
),
born as (
    select unit_id as item, valid_from from seen_units
    union all
    select m.cluster_id, max(u.valid_from) from members as m join seen_units as u using (unit_id) group by m.cluster_id
),
named as (
    select
        s.*,
        coalesce(f.name, k.name, t.name, u.name, c.name, s.item) as item_name,
        coalesce(
            f.ordinal, k.ordinal, t.ordinal,
            list_position(['Nhà nước', 'Bộ, ban, ngành, đoàn thể trung ương', 'Tỉnh', 'Cơ sở', 'Khác'], s.item)
        ) as place,
        -- Last year's first day of what the row speaks of: a unit founded later has nothing to compare with.
        coalesce(b.valid_from > case
            when $by in ('quarter', 'month') then first_day_of(left(s.item, 4)::int - 1 || right(s.item, 3))
            when $quarter is not null then first_day_of(getvariable('year') - 1 || '-Q' || $quarter)
            when s.mode = 'statistical' then make_date((getvariable('year') - 2)::bigint, 12, 1)
            else make_date((getvariable('year') - 1)::bigint, 1, 1)
        end, false) as is_new
    from summed as s
    left join born as b
        on b.item = case when $by in ('unit', 'cluster') then s.item when $unit is not null then $unit else $cluster end
    left join award_forms as f on $by = 'form' and f.form_id = s.item and seen(f.from_version, f.to_version)
    left join award_kinds as k on $by = 'kind' and k.kind_id = s.item and seen(k.from_version, k.to_version)
    left join recipient_types as t
        on $by = 'recipient' and t.recipient_id = s.item and seen(t.from_version, t.to_version)
    left join seen_units as u on $by = 'unit' and u.unit_id = s.item
    left join clusters as c on $by = 'cluster' and c.cluster_id = s.item and seen(c.from_version, c.to_version)
)
select
    indicator,
    if(
        coalesce($by, 'year') in ('year', 'quarter', 'month'),
        item,
        getvariable('year') || if(mode = 'statistical', '-S', if($quarter is null, '', '-Q' || $quarter))
    ) as period,
    if(denominator is null, null, numerator)::bigint as numerator,
    denominator::bigint as denominator,
    if(denominator is null, null, unclassified)::bigint as unclassified,
    if(last_year_denominator is null or is_new, null, last_year_numerator)::bigint
        as last_year_numerator,
    if(is_new, null, last_year_denominator)::bigint as last_year_denominator,
    if(last_year_denominator is null or is_new, null, last_year_unclassified)::bigint
        as last_year_unclassified,
    item,
    item_name
from named
order by
    list_position(['B', 'A', 'A0'], indicator), place,
    if(place is null and $by in ('unit', 'cluster'), item_name, '') collate vi, item

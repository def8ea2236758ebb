-- One row per item of $by (year, quarter, month, level, form, kind, recipient, cluster, unit): awards counted, and those in the ratio scope.
-- Coarse totals (half-year, year) stand in their year only; what a month or quarter cannot hold is left out there.
with lines as (
    select years_ago, unit_id, level, form_counts and kind_counts as in_ratio, period_start, period_end,
        quantity, counted_rows, null as form_id, null as kind_id, recipient_id
    from awards_by_recipient
    where $by is null or $by not in ('form', 'kind')
    union all by name
    select years_ago, unit_id, level, form_counts and kind_counts as in_ratio, period_start, period_end,
        quantity, counted_rows, form_id, null as kind_id, null as recipient_id
    from awards_by_form
    where $by = 'form'
    union all by name
    select years_ago, unit_id, level, form_counts and kind_counts as in_ratio, period_start, period_end,
        quantity, counted_rows, null as form_id, kind_id, null as recipient_id
    from awards_by_kind
    where $by = 'kind'
),
-- Small before a period is judged: one row per period and item the question needs.
gathered as (
    select
        if($by in ('unit', 'cluster'), unit_id, null) as unit_id,
        if($by = 'level', level, null) as level,
        form_id, kind_id,
        if($by = 'recipient', recipient_id, null) as recipient_id,
        in_ratio, period_start, period_end,
        sum(quantity) as quantity
    from lines
    where
        years_ago = 0
        and ($unit is null or unit_id = $unit)
        and ($cluster is null or unit_id in (select m.unit_id from memberships as m where m.cluster_id = $cluster))
    group by all
    having sum(counted_rows) > 0
),
cut as (
    select *
    from gathered
    where
        in_year(period_start, period_end, getvariable('year'), getvariable('mode'))
        and in_quarter(period_quarter(period_start, period_end), $quarter)
),
itemised as (
    select
        c.quantity,
        c.in_ratio,
        unnest(
            case coalesce($by, 'year')
                when 'year' then
                    [if(getvariable('mode') = 'statistical', getvariable('year') || '-S', getvariable('year')::varchar)]
                when 'quarter' then [period_quarter(period_start, period_end)]
                when 'month' then [period_month(period_start, period_end)]
                when 'level' then [level]
                when 'form' then [form_id]
                when 'kind' then [kind_id]
                when 'recipient' then [recipient_id]
                when 'unit' then [unit_id]
                when 'cluster' then (select list(m.cluster_id) from memberships as m where m.unit_id = c.unit_id)
            end
        ) as item
    from cut as c
)
select
    i.item,
    coalesce(
        any_value(f.name), any_value(k.name), any_value(t.name), any_value(u.name), any_value(c.name), i.item
    ) as item_name,
    sum(i.quantity)::bigint as quantity,
    coalesce(sum(i.quantity) filter (where i.in_ratio), 0)::bigint as in_ratio
from itemised as i
left join award_forms as f on $by = 'form' and f.form_id = i.item and seen(f.from_version, f.to_version)
left join award_kinds as k on $by = 'kind' and k.kind_id = i.item and seen(k.from_version, k.to_version)
left join recipient_types as t on $by = 'recipient' and t.recipient_id = i.item and seen(t.from_version, t.to_version)
left join seen_units as u on $by = 'unit' and u.unit_id = i.item
left join clusters as c on $by = 'cluster' and c.cluster_id = i.item and seen(c.from_version, c.to_version)
where i.item is not null
group by i.item
order by
    coalesce(
        any_value(f.ordinal), any_value(k.ordinal), any_value(t.ordinal),
        list_position(['Nhà nước', 'Bộ, ban, ngành, đoàn thể trung ương', 'Tỉnh', 'Cơ sở', 'Khác'], i.item)
    ),
    if($by in ('unit', 'cluster'), item_name, '') collate vi,
    i.item

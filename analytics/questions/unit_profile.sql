-- One row per unit: what it owes, did and is late with in the year, its awards, and when it last reported.
-- Undated assignments and those without anything to report stand beside, never in total.
with work as (
    select
        unit_id,
        count(*) filter (where is_counted(status)) as total,
        count(*) filter (where done) as done,
        count(*) filter (where status = 'done_late') as done_late,
        count(*) filter (where status = 'overdue') as overdue,
        count(*) filter (where status = 'due_soon') as due_soon,
        count(*) filter (where status = 'awaiting_report') as awaiting_report,
        count(*) filter (where due <= as_of() and is_counted(status)) as due_total,
        count(*) filter (where due <= as_of() and done) as due_done,
        count(*) filter (where status = 'not_applicable') as not_applicable,
        count(*) filter (where status = 'undated') as undated,
        max(days_late) filter (where status = 'overdue') as days_late,
        max(report_date) as last_report
    from assignment_status
    where in_group(occurrence_group, $group)
    group by unit_id
),
awards as (
    select
        unit_id,
        sum(quantity)::bigint as awards,
        coalesce(sum(quantity) filter (where in_ratio(form_counts, kind_counts)), 0)::bigint as denominator,
        coalesce(sum(quantity) filter (where in_ratio(form_counts, kind_counts) and direct = 'yes'), 0)::bigint
            as numerator,
        coalesce(sum(quantity) filter (where in_ratio(form_counts, kind_counts) and direct = 'unknown'), 0)::bigint
            as unclassified
    from awards_by_recipient
    where years_ago = 0 and in_year(period_start, period_end, getvariable('year'), getvariable('mode'))
    group by unit_id
    having sum(counted_rows) > 0
)
select
    u.unit_id,
    u.name as unit,
    u.unit_type,
    u.former_district,
    c.cluster,
    coalesce(w.total, 0) as total,
    coalesce(w.done, 0) as done,
    coalesce(w.done_late, 0) as done_late,
    coalesce(w.overdue, 0) as overdue,
    coalesce(w.due_soon, 0) as due_soon,
    coalesce(w.awaiting_report, 0) as awaiting_report,
    coalesce(w.due_total, 0) as due_total,
    coalesce(w.due_done, 0) as due_done,
    coalesce(w.not_applicable, 0) as not_applicable,
    coalesce(w.undated, 0) as undated,
    w.days_late,
    w.last_report,
    a.awards,
    a.numerator,
    a.denominator,
    a.unclassified
from seen_units as u
left join unit_clusters as c on c.unit_id = u.unit_id
left join work as w on w.unit_id = u.unit_id
left join awards as a on a.unit_id = u.unit_id
where
    valid_on(u.valid_from, u.valid_to, as_of())
    and ($unit is null or u.unit_id = $unit)
    and ($cluster is null or list_contains(c.cluster_ids, $cluster))
order by u.name collate vi

-- What our words mean, each rule once: due, complete, late, status, grassroots, ratio scope.
-- Views over the store, made anew each time it is opened, so meaning needs no migration.
-- Every view reads at the variables a question sets on its cursor:
--   as_of (date: what was so by that day), version (null = newest), year, mode (plan | statistical), viewer_units (null = all).

create or replace macro may_see(unit_id) as
    getvariable('viewer_units') is null or list_contains(getvariable('viewer_units')::varchar[], unit_id);

create or replace macro as_of() as getvariable('as_of')::date;

-- The day of the plan year nearest to as_of: in January the clusters of the year before are still told of.
create or replace macro day_of_year() as
    least(
        greatest(as_of(), make_date(getvariable('year')::integer, 1, 1)),
        make_date(getvariable('year')::integer, 12, 31)
    );

create or replace macro setting_value(wanted) as (
    select value from settings where name = wanted and seen(from_version, to_version)
);

-- ---------------------------------------------------------------- asked

-- What a parameter asks for: nothing told means the annex, every kind, the whole year.
create or replace macro in_group(occurrence_group, asked) as
    asked = 'all' or occurrence_group = coalesce(asked, 'annex');

create or replace macro of_kind(kind, asked) as
    asked is null or asked = 'all' or kind = asked;

create or replace macro in_quarter(quarter, asked) as
    asked is null or quarter = getvariable('year') || '-Q' || asked;

-- ---------------------------------------------------------------- who

-- One row per unit the viewer may see.
create or replace view seen_units as
select * from units where seen(from_version, to_version) and may_see(unit_id);

-- One row per unit the viewer may see and cluster it belongs to, on as_of or the day of the plan year nearest to it.
create or replace view memberships as
select m.unit_id, c.cluster_id, c.name as cluster, m.role
from cluster_members as m
join clusters as c on c.cluster_id = m.cluster_id
    and seen(c.from_version, c.to_version) and valid_on(c.valid_from, c.valid_to, day_of_year())
where
    seen(m.from_version, m.to_version) and valid_on(m.valid_from, m.valid_to, day_of_year()) and may_see(m.unit_id);

-- One row per unit in a cluster: its clusters in one cell.
create or replace view unit_clusters as
select unit_id, string_agg(distinct cluster, '; ') as cluster, list(distinct cluster_id) as cluster_ids
from memberships
group by unit_id;

-- ---------------------------------------------------------------- when

-- One row per day: how many working days lie up to and including it.
create or replace view working_days as
select day, working, sum(working::int) over (order by day)::bigint as ordinal
from calendar
where seen(from_version, to_version);

-- One row per occurrence whose due date was changed by as_of: the change that holds.
create or replace view due_changes_holding as
select *
from due_changes
where seen(from_version, to_version) and holds_from <= as_of()
qualify row_number() over (partition by occurrence_id order by holds_from desc) = 1;

-- One row per occurrence of the year's plan, with the dates that hold on as_of.
-- due = the last working moment; first_due = before any adjustment; quarter follows the nominal date and never changes.
create or replace view dated_occurrences as
select
    o.* exclude (due, report_due, from_version, to_version, interpreted),
    o.interpreted and coalesce(c.kind, '') <> 'adjustment' as interpreted,
    coalesce(c.due, o.due) as due,
    if(o.report_due is not null, greatest(o.report_due, c.due), null) as report_due,
    o.due as first_due,
    c.new_due,
    c.kind as change_kind,
    c.document_no as change_document,
    c.reason as change_reason,
    coalesce(t.short_title, m.name) as short_title,
    t.content,
    t.lead,
    t.support,
    t.deadline,
    t.product,
    t.post,
    t.note as task_note,
    t.ordinal as task_ordinal
from occurrences as o
join plans as p on p.plan_id = o.plan_id and seen(p.from_version, p.to_version) and p.year = getvariable('year')
left join tasks as t on t.plan_id = o.plan_id and t.task_no = o.task_no and seen(t.from_version, t.to_version)
left join movements as m
    on m.plan_id = o.plan_id and 'PT' || m.movement_no = o.task_no and seen(m.from_version, m.to_version)
left join due_changes_holding as c on c.occurrence_id = o.occurrence_id
where seen(o.from_version, o.to_version);

-- ---------------------------------------------------------------- how far

-- One row per assignment with a report by as_of: the newest one.
create or replace view newest_reports as
select *
from progress_in_force
where report_date <= as_of()
qualify row_number() over (partition by assignment_id order by report_date desc) = 1;

-- Complete = state hoàn thành in the newest report dated by as_of; no completion date = the document's, else the report's.
create or replace macro completed_day(state, completed_on, document_date, report_date) as
    case when state = 'done' then coalesce(completed_on, document_date, report_date) end;

-- The nine statuses, first that holds.
create or replace macro status_of(kind, state, completed, due, report_due, due_soon_days) as
    case
        when state = 'not_applicable' then 'not_applicable'
        when kind = 'undated' then 'undated'
        when completed <= due then 'done_on_time'
        when completed is not null then 'done_late'
        when as_of() > due and as_of() <= report_due then 'awaiting_report'
        when as_of() > coalesce(report_due, due) then 'overdue'
        when due - as_of() <= due_soon_days then 'due_soon'
        when state = 'in_progress' then 'in_progress'
        else 'not_due'
    end;

create or replace macro is_done(status) as status in ('done_on_time', 'done_late');

-- What stands in N: không phát sinh and không quy định thời hạn are counted beside.
create or replace macro is_counted(status) as status not in ('not_applicable', 'undated');

-- One row per assignment (occurrence x unit that owes it) with its status on as_of.
create or replace view assignment_status as
with known as (
    select
        a.assignment_id,
        a.unit_id,
        a.cluster_id,
        o.* exclude (plan_id),
        r.state,
        r.percent,
        r.completed_on,
        completed_day(r.state, r.completed_on, r.document_date, r.report_date) as completed,
        case
            when (r.state is distinct from 'done') then null
            when r.completed_on is not null then 'completed_on'
            when r.document_date is not null then 'document'
            else 'report'
        end as completed_from,
        r.document,
        r.result,
        r.cause,
        r.request,
        r.committed,
        r.note,
        r.report_date,
        r.upload_id,
        r.row_no,
        r.sheet,
        r.cell
    from assignments as a
    join dated_occurrences as o on o.occurrence_id = a.occurrence_id
    left join newest_reports as r on r.assignment_id = a.assignment_id
    where
        seen(a.from_version, a.to_version)
        and may_see(a.unit_id)
        and (o.due_nominal is not null or valid_on(a.valid_from, a.valid_to, as_of()))
),
judged as (
    select
        *,
        status_of(kind, state, completed, due, report_due, (select setting_value('due_soon_days')::int)) as status
    from known
)
select
    j.*,
    is_done(j.status) as done,
    case
        when j.status = 'overdue' then as_of() - j.due
        when j.status = 'done_late' then j.completed - j.due
    end as days_late,
    case
        when j.status in ('overdue', 'done_late') then last_day.ordinal - due_day.ordinal
    end as working_days_late,
    u.name as unit,
    u.unit_type,
    u.former_district,
    c.cluster,
    c.cluster_ids
from judged as j
join seen_units as u on u.unit_id = j.unit_id
left join unit_clusters as c on c.unit_id = j.unit_id
left join working_days as due_day on due_day.day = j.due
left join working_days as last_day on last_day.day = coalesce(j.completed, as_of());

-- One row per occurrence: how many units owe it, how many are done, and its own status.
-- An occurrence without assignments is never complete: undetermined. A viewer of some units sees what those owe.
create or replace view occurrence_status as
with counts as (
    select
        occurrence_id,
        count(*) as units,
        count(*) filter (where status <> 'not_applicable') as total,
        count(*) filter (where done) as done,
        count(*) filter (where status = 'done_late') as done_late,
        count(*) filter (where status = 'overdue') as overdue,
        count(*) filter (where status = 'awaiting_report') as awaiting,
        count(*) filter (where status = 'due_soon') as due_soon,
        count(*) filter (where status = 'in_progress') as in_progress,
        count(*) filter (where status = 'not_applicable') as not_applicable,
        count(report_date) as reported,
        max(days_late) as days_late,
        max(working_days_late) as working_days_late,
        max(committed) filter (where status = 'overdue') as committed
    from assignment_status
    group by occurrence_id
)
select
    o.*,
    coalesce(c.units, 0) as units,
    coalesce(c.total, 0) as total,
    coalesce(c.done, 0) as done,
    coalesce(c.overdue, 0) as overdue,
    coalesce(c.not_applicable, 0) as not_applicable,
    coalesce(c.reported, 0) as reported,
    c.days_late,
    c.working_days_late,
    c.committed,
    case
        when c.units is null then 'undetermined'
        when c.total = 0 then 'not_applicable'
        when o.kind = 'undated' then 'undated'
        when c.done = c.total then if(c.done_late > 0, 'done_late', 'done_on_time')
        when c.overdue > 0 then 'overdue'
        when c.awaiting > 0 then 'awaiting_report'
        when c.due_soon > 0 then 'due_soon'
        when c.in_progress + c.done > 0 then 'in_progress'
        else 'not_due'
    end as status
from dated_occurrences as o
left join counts as c on c.occurrence_id = o.occurrence_id
where getvariable('viewer_units') is null or c.units is not null;

-- One row per annex task: complete (whole year), late, undetermined, on_track, or undated.
create or replace view task_status as
select
    o.task_no,
    any_value(o.task_ordinal) as ordinal,
    any_value(o.short_title) as short_title,
    any_value(o.content) as content,
    any_value(o.lead) as lead,
    any_value(o.support) as support,
    any_value(o.post) as post,
    any_value(o.deadline) as deadline,
    any_value(o.product) as product,
    any_value(o.task_note) as note,
    case
        when bool_or(o.kind = 'periodic') then 'periodic'
        when bool_and(o.kind = 'undated') then 'undated'
        else 'one_off'
    end as kind,
    count(*) filter (where o.status <> 'not_applicable') as total,
    count(*) filter (where is_done(o.status)) as done,
    count(*) filter (where o.status = 'not_applicable') as not_applicable,
    count(*) filter (where o.status = 'overdue') as overdue,
    max(o.days_late) filter (where o.status = 'overdue') as days_late,
    case
        when bool_and(o.kind = 'undated') then 'undated'
        when bool_and(is_done(o.status) or o.status = 'not_applicable') then 'complete'
        when bool_or(o.status = 'overdue') then 'late'
        when bool_or(o.status = 'undetermined') then 'undetermined'
        else 'on_track'
    end as state
from occurrence_status as o
where o.occurrence_group = 'annex'
group by o.task_no;

-- ---------------------------------------------------------------- awards

-- Thống kê năm: 01/12 to 30/11 (TT 02/2023/TT-BNV), months and decisions only; plan year: 01/01 to 31/12.
create or replace macro in_year(period_start, period_end, year, mode) as
    case
        when mode = 'statistical'
            then period_end = last_day(period_start)
                and period_start >= make_date((year - 1)::bigint, 12, 1)
                and period_end <= make_date(year::bigint, 11, 30)
        else period_start >= make_date(year::bigint, 1, 1) and period_end <= make_date(year::bigint, 12, 31)
    end;

create or replace macro period_quarter(period_start, period_end) as
    case when quarter_of(period_start) = quarter_of(period_end) then quarter_of(period_start) end;

-- The first day of 2026-Q3 or 2026-07.
create or replace macro first_day_of(period) as
    make_date(
        left(period, 4)::bigint,
        if(period[6] = 'Q', right(period, 1)::bigint * 3 - 2, right(period, 2)::bigint),
        1
    );

create or replace macro period_month(period_start, period_end) as
    case when period_end = last_day(period_start) then strftime(period_start, '%Y-%m') end;

-- The default scope of ratios (Phạm vi tính): form and kind both with tinh_ty_le = có.
create or replace macro in_ratio(form_counts, kind_counts) as form_counts and kind_counts;

-- Who stands in the denominator: B every recipient; A and A0 individuals. Unclassified stand there too.
-- The numerator is those with direct = yes: of individuals the working people, of all also small collectives and households.
create or replace macro in_denominator(indicator, form_counts, kind_counts, recipient_group, statistics_column) as
    case indicator
        when 'B' then in_ratio(form_counts, kind_counts)
        when 'A' then in_ratio(form_counts, kind_counts) and recipient_group = 'cá nhân'
        when 'A0' then statistics_column is not null and recipient_group = 'cá nhân'
    end;

-- The award rows in force at the version: those kept for the newest, worked out anew for an earlier one.
create or replace macro award_rows_at_version() as
    if(getvariable('version') is null, 'award_current', 'award_rows_in_force');

-- The effects of every award row that counts, at the version: for what the kept sums do not cross.
create or replace view award_effects_seen as
select * from award_effects(award_rows_at_version()) where may_see(unit_id);

-- The sums of an earlier version, worked out from the rows themselves.
create or replace view award_sums_then_by_recipient as
select * from award_sums_by_recipient('award_effects_seen');
create or replace view award_sums_then_by_form as
select * from award_sums_by_form('award_effects_seen');
create or replace view award_sums_then_by_kind as
select * from award_sums_by_kind('award_effects_seen');

-- One row per award row known by as_of, with whether it counts then. A total displaced by a finer source stays
-- visible and does not count from that day on; a unit's row where the record counts stands beside and never counts.
create or replace view award_rows_seen as
with sent as (
    select upload_id, row_no, form_id, grain, quantity, is_record from query_table(award_rows_at_version())
),
known as (
    select upload_id, row_no, level, displaced_on, false as is_beside
    from award_counting(award_rows_at_version())
    union all by name
    select s.upload_id, s.row_no, f.level, null as displaced_on, true as is_beside
    from sent as s
    join award_forms as f on f.form_id = s.form_id and seen(f.from_version, f.to_version)
    where needs_record(f.level) and not s.is_record and s.quantity is not null and s.grain <> 'statistical'
)
select
    r.*,
    k.level,
    k.displaced_on,
    k.is_beside,
    not k.is_beside and (k.displaced_on is null or k.displaced_on > as_of()) as is_counted
from known as k
join award_rows as r on r.upload_id = k.upload_id and r.row_no = k.row_no
where r.counted_on <= as_of() and may_see(r.unit_id);

-- The edge of a month nearest to the day after `upto`: whole months are read up to there, single days between.
create or replace macro nearest_month(upto) as date_trunc('month', upto + interval 16 day)::date;

-- Sums up to a day by `part` (recipient, form or kind): whole months, then single days on to the day, or back to it.
-- At an earlier version, the rows' own sums. Whoever sums keeps sum(counted_rows) > 0: later days alone are no zero.
create or replace macro awards_upto(part, upto) as table
select * exclude (month)
from query_table('award_months_by_' || part)
where getvariable('version') is null and month < nearest_month(upto) and may_see(unit_id)
union all by name
select * exclude (day) replace (
    if(day <= upto, quantity, -quantity) as quantity,
    if(day <= upto, counted_rows, -counted_rows) as counted_rows
)
from query_table('award_days_by_' || part)
where
    getvariable('version') is null and may_see(unit_id)
    and day >= least(nearest_month(upto), upto + 1) and day <= greatest(upto, nearest_month(upto) - 1)
union all by name
select * exclude (day)
from query_table(if(getvariable('version') is null, 'award_days_by_', 'award_sums_then_by_') || part)
where getvariable('version') is not null and day <= upto and may_see(unit_id);

-- The same day one year earlier (29/02 gives 28/02).
create or replace macro year_before(day) as (day - interval 1 year)::date;

-- One row per unit, recipient, level, flags, period and year: years_ago 0 = by as_of, 1 = by the same day last year.
create or replace view awards_by_recipient as
select 0 as years_ago, s.*, t.recipient_group, t.direct
from awards_upto('recipient', as_of()) as s
join recipient_types as t on t.recipient_id = s.recipient_id and seen(t.from_version, t.to_version)
union all by name
select 1 as years_ago, s.*, t.recipient_group, t.direct
from awards_upto('recipient', year_before(as_of())) as s
join recipient_types as t on t.recipient_id = s.recipient_id and seen(t.from_version, t.to_version);

-- One row per unit, form, recipient group and directness, period and year (as above).
create or replace view awards_by_form as
select 0 as years_ago, s.*, f.level, f.counts_in_ratio as form_counts, f.statistics_column
from awards_upto('form', as_of()) as s
join award_forms as f on f.form_id = s.form_id and seen(f.from_version, f.to_version)
union all by name
select 1 as years_ago, s.*, f.level, f.counts_in_ratio as form_counts, f.statistics_column
from awards_upto('form', year_before(as_of())) as s
join award_forms as f on f.form_id = s.form_id and seen(f.from_version, f.to_version);

-- One row per unit, kind, level, recipient group and directness, period and year (as above).
create or replace view awards_by_kind as
select 0 as years_ago, s.*, k.counts_in_ratio as kind_counts
from awards_upto('kind', as_of()) as s
join award_kinds as k on k.kind_id = s.kind_id and seen(k.from_version, k.to_version)
union all by name
select 1 as years_ago, s.*, k.counts_in_ratio as kind_counts
from awards_upto('kind', year_before(as_of())) as s
join award_kinds as k on k.kind_id = s.kind_id and seen(k.from_version, k.to_version);

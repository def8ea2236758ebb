-- Which rows count: versions, supersession, and the one source per unit, level and quarter.
-- Read at the version a cursor sets (`set variable version = 41`); unset means the newest.
-- data/keep.py stores what these say for the newest version; analytics reads both.

create or replace macro seen(from_version, to_version) as
    from_version <= coalesce(getvariable('version'), 9223372036854775807)
    and (to_version is null or to_version > coalesce(getvariable('version'), 9223372036854775807));

create or replace macro valid_on(valid_from, valid_to, day) as
    (valid_from is null or valid_from <= day) and (valid_to is null or valid_to >= day);

create or replace macro quarter_of(day) as
    strftime(day, '%Y') || '-Q' || quarter(day);

-- Tỉnh, bộ and Nhà nước level: only the record's own rows count, a unit's rows there are for reconciling.
create or replace macro needs_record(level) as
    level not in ('Cơ sở', 'Khác');

-- The finer the source, the smaller the rank; statistical-year totals are never counted.
create or replace macro source_rank(grain) as
    case grain
        when 'decision' then 1 when 'month' then 2 when 'quarter' then 3 when 'half' then 4 when 'year' then 5
    end;

-- One row per upload that counts at the version.
create or replace view uploads_counting as
select * from uploads where seen(accepted_version, withdrawn_version);

-- One row per assignment and report date in force at the version.
create or replace view progress_in_force as
select r.*
from progress_current
join progress_reports as r using (upload_id, row_no)
where getvariable('version') is null and r.state is not null
union all
select * exclude (place)
from (
    select
        r.*,
        row_number() over (partition by r.assignment_id, r.report_date order by u.accepted_version desc) as place
    from progress_reports as r
    join uploads_counting as u using (upload_id)
    where getvariable('version') is not null
)
where place = 1 and state is not null;

-- One row per award key in force at the version set on the cursor.
create or replace view award_rows_in_force as
select r.*
from award_rows as r
join uploads_counting as u using (upload_id)
qualify row_number() over (partition by r.key order by u.accepted_version desc) = 1;

-- One row per measured result in force at the version.
create or replace view results_in_force as
select r.*
from result_rows as r
join uploads_counting as u using (upload_id)
qualify row_number() over (partition by r.key order by u.accepted_version desc) = 1;

-- One row per award row of `source` (a table or view named in quotes) and quarter it covers, with its level and rank.
create or replace macro award_cells(source) as table
select
    r.*,
    f.level,
    source_rank(r.grain) as rank,
    unnest(generate_series(r.period_start, r.period_end, interval 3 month))::date as cell_day
from query_table(source) as r
join award_forms as f on f.form_id = r.form_id and seen(f.from_version, f.to_version)
where r.quantity is not null and r.grain <> 'statistical' and (r.is_record or not needs_record(f.level));

-- One row per unit, level, quarter and rank of `source`: the day from which a better source displaces it, null = it counts.
create or replace macro award_sources(source) as table
with ranks as (
    select unit_id, level, quarter_of(cell_day) as quarter, rank, min(counted_on) as first_on
    from award_cells(source)
    group by all
),
chosen as (
    select c.unit_id, c.level, c.quarter, source_rank(c.grain) as rank
    from source_choices as c
    join ranks as r
        on r.unit_id = c.unit_id and r.level = c.level and r.quarter = c.quarter and r.rank = source_rank(c.grain)
    where seen(c.from_version, c.to_version)
)
select
    r.unit_id,
    r.level,
    r.quarter,
    r.rank,
    case
        when any_value(c.rank) is null then min(better.first_on)
        when any_value(c.rank) <> r.rank then date '0001-01-01'
    end as displaced_on
from ranks as r
left join ranks as better
    on better.unit_id = r.unit_id and better.level = r.level and better.quarter = r.quarter and better.rank < r.rank
left join chosen as c on c.unit_id = r.unit_id and c.level = r.level and c.quarter = r.quarter
group by r.unit_id, r.level, r.quarter, r.rank;

-- One row per award row of `source` with the day it is displaced, null = never; rows that cannot count are left out.
create or replace macro award_counting(source) as table
with cells as (
    select * from award_cells(source)
),
days as (
    select c.key, min(s.displaced_on) as displaced_on
    from cells as c
    join award_sources(source) as s
        on s.unit_id = c.unit_id and s.level = c.level and s.quarter = quarter_of(c.cell_day) and s.rank = c.rank
    where s.displaced_on is not null
    group by c.key
)
select c.* exclude (cell_day), d.displaced_on
from cells as c
left join days as d on d.key = c.key
where c.cell_day = c.period_start;

-- One row per unit, form, kind, recipient, period and day: what that day adds to the sums, and to the rows they rest on.
-- A displaced total is added on its own day and taken off again on the day the finer source appears.
create or replace macro award_effects(source) as table
with counting as materialized (
    select * from award_counting(source)
),
effects as (
    select unit_id, form_id, kind_id, recipient_id, period_start, period_end, counted_on as day, quantity,
        1 as counted_rows
    from counting
    where displaced_on is null or displaced_on > counted_on
    union all
    select unit_id, form_id, kind_id, recipient_id, period_start, period_end, displaced_on as day, -quantity,
        -1 as counted_rows
    from counting
    where displaced_on > counted_on
)
select
    unit_id, form_id, kind_id, recipient_id, period_start, period_end, day,
    sum(quantity)::bigint as quantity, sum(counted_rows)::bigint as counted_rows
from effects
group by all;

-- One row per unit, recipient, level, ratio flags, period and day of `source` (effects).
create or replace macro award_sums_by_recipient(source) as table
select
    d.unit_id,
    d.recipient_id,
    f.level,
    f.counts_in_ratio as form_counts,
    k.counts_in_ratio as kind_counts,
    d.period_start,
    d.period_end,
    d.day,
    sum(d.quantity)::bigint as quantity,
    sum(d.counted_rows)::bigint as counted_rows
from query_table(source) as d
join award_forms as f on f.form_id = d.form_id and seen(f.from_version, f.to_version)
join award_kinds as k on k.kind_id = d.kind_id and seen(k.from_version, k.to_version)
group by all;

-- One row per unit, form, ratio flag of the kind, recipient group and directness, period and day of `source` (effects).
create or replace macro award_sums_by_form(source) as table
select
    d.unit_id,
    d.form_id,
    k.counts_in_ratio as kind_counts,
    t.recipient_group,
    t.direct,
    d.period_start,
    d.period_end,
    d.day,
    sum(d.quantity)::bigint as quantity,
    sum(d.counted_rows)::bigint as counted_rows
from query_table(source) as d
join award_kinds as k on k.kind_id = d.kind_id and seen(k.from_version, k.to_version)
join recipient_types as t on t.recipient_id = d.recipient_id and seen(t.from_version, t.to_version)
group by all;

-- One row per unit, kind, level, ratio flag of the form, recipient group and directness, period and day of `source` (effects).
create or replace macro award_sums_by_kind(source) as table
select
    d.unit_id,
    d.kind_id,
    f.level,
    f.counts_in_ratio as form_counts,
    t.recipient_group,
    t.direct,
    d.period_start,
    d.period_end,
    d.day,
    sum(d.quantity)::bigint as quantity,
    sum(d.counted_rows)::bigint as counted_rows
from query_table(source) as d
join award_forms as f on f.form_id = d.form_id and seen(f.from_version, f.to_version)
join recipient_types as t on t.recipient_id = d.recipient_id and seen(t.from_version, t.to_version)
group by all;

-- One row per occurrence and lead named for it: the officer's correction if there is one, else the task's or the movement's.
create or replace view occurrence_leads as
select o.occurrence_id, o.due_nominal, coalesce(a.lead, t.lead, m.standing_unit_id) as lead
from occurrences as o
left join applicability as a on a.occurrence_id = o.occurrence_id and seen(a.from_version, a.to_version)
left join tasks as t on t.plan_id = o.plan_id and t.task_no = o.task_no and seen(t.from_version, t.to_version)
left join movements as m
    on m.plan_id = o.plan_id and 'PT' || m.movement_no = o.task_no and seen(m.from_version, m.to_version)
where seen(o.from_version, o.to_version);

-- One row per occurrence and unit that owes it, resolved with the units, classes and clusters valid on its nominal date.
-- An undated occurrence keeps every lead with its validity; the reader cuts it at as_of.
create or replace view owed as
with leads as (
    select l.*, c.kind, c.unit_type
    from occurrence_leads as l
    left join unit_classes as c on c.name = l.lead and seen(c.from_version, c.to_version)
),
by_unit as (
    select
        l.occurrence_id, l.due_nominal, u.unit_id, null::varchar as cluster_id, u.unit_id as owner,
        u.valid_from, u.valid_to
    from leads as l
    join units as u
        on seen(u.from_version, u.to_version)
        and (
            (l.kind is null and l.lead in (u.name, u.unit_id))
            or (l.kind = 'units' and (l.unit_type = '*' or l.unit_type = u.unit_type))
        )
),
by_cluster as (
    select
        l.occurrence_id,
        l.due_nominal,
        m.unit_id,
        m.cluster_id,
        if(l.kind = 'cluster_leader', m.cluster_id, m.unit_id) as owner,
        m.valid_from,
        m.valid_to
    from leads as l
    join cluster_members as m
        on seen(m.from_version, m.to_version)
        and (l.kind = 'cluster_member' or (l.kind = 'cluster_leader' and m.role = 'truong'))
    join clusters as c on c.cluster_id = m.cluster_id and seen(c.from_version, c.to_version)
    where l.due_nominal is null or valid_on(c.valid_from, c.valid_to, l.due_nominal)
)
select
    occurrence_id || '@' || owner as assignment_id,
    occurrence_id,
    any_value(unit_id order by valid_from desc) as unit_id,
    any_value(cluster_id order by valid_from desc) as cluster_id,
    if(any_value(due_nominal) is null, min(valid_from), null) as valid_from,
    if(any_value(due_nominal) is null, max(valid_to), null) as valid_to
from (select * from by_unit union all select * from by_cluster)
where due_nominal is null or valid_on(valid_from, valid_to, due_nominal)
group by occurrence_id, owner;

-- One row per closed quarter: a mark of everything its answers are made of. Another mark, other answers.
create or replace view closed_quarter_marks as
with periods as (
    select
        quarter,
        make_date(left(quarter, 4)::bigint, right(quarter, 1)::bigint * 3 - 2, 1) as first_day,
        last_day(make_date(left(quarter, 4)::bigint, right(quarter, 1)::bigint * 3, 1)) as last_day
    from closed_quarters
    where to_version is null
),
marks as (
    select
        o.quarter,
        hash(o.occurrence_id, o.due_nominal, o.due, o.report_due, o.kind, a.assignment_id, a.unit_id) as mark
    from occurrences as o
    left join assignments as a on a.occurrence_id = o.occurrence_id and a.to_version is null
    where o.to_version is null
    union all
    select o.quarter, hash(c.occurrence_id, c.kind, c.due, c.holds_from)
    from due_changes as c
    join occurrences as o on o.occurrence_id = c.occurrence_id and o.to_version is null
    where c.to_version is null
    union all
    select
        o.quarter,
        hash(r.assignment_id, r.report_date, r.state, r.percent, r.completed_on, r.document, r.document_date)
    from progress_in_force as r
    join occurrences as o on o.occurrence_id = split_part(r.assignment_id, '@', 1) and o.to_version is null
    union all
    select p.quarter, hash('form', d)
    from periods as p
    join award_days_by_form as d on d.period_start <= p.last_day and d.period_end >= p.first_day
    union all
    select p.quarter, hash('kind', d)
    from periods as p
    join award_days_by_kind as d on d.period_start <= p.last_day and d.period_end >= p.first_day
    union all
    select p.quarter, hash('recipient', d)
    from periods as p
    join award_days_by_recipient as d on d.period_start <= p.last_day and d.period_end >= p.first_day
    union all
    select p.quarter, hash(r.key, r.value, r.counted_on)
    from periods as p
    join results_in_force as r
        on r.period = p.quarter
        or r.period in (
            strftime(p.first_day, '%Y-%m'),
            strftime(p.first_day + interval 1 month, '%Y-%m'),
            strftime(p.last_day, '%Y-%m')
        )
)
select p.quarter, bit_xor(m.mark)::varchar || '/' || count(m.mark) as mark
from periods as p
left join marks as m on m.quarter = p.quarter
group by p.quarter;

-- What a stored upload would change, row by row, against the values in force (newest version).
-- Used by the preview and by the acceptance alike; the upload itself need not be accepted.

create or replace macro progress_differences(upload) as table
with before as (
    select r.*, u.sender_unit_id, u.upload_id as from_upload
    from progress_in_force as r
    join uploads as u using (upload_id)
),
compared as (
    select
        n.upload_id,
        n.row_no,
        n.sheet,
        n.cell,
        n.assignment_id as key,
        b.upload_id as old_upload_id,
        b.sheet as old_sheet,
        b.cell as old_cell,
        b.sender_unit_id as old_sender,
        b.report_date as old_report_date,
        n.report_date as new_report_date,
        b.state as old_state,
        n.state as new_state,
        b.completed_on as old_completed_on,
        coalesce(n.completed_on, n.document_date) as new_day,
        -- Lists compare place by place, nothing with nothing: a text moved to another column is a change.
        [
            b.state, b.percent::varchar, b.completed_on::varchar, b.document, b.cause, b.committed::varchar,
            b.result, b.request, b.note
        ] = [
            n.state, n.percent::varchar, n.completed_on::varchar, n.document, n.cause, n.committed::varchar,
            n.result, n.request, n.note
        ] as same,
        concat_ws(
            '; ', b.state, b.percent::varchar, b.completed_on::varchar, b.document, b.cause, b.committed::varchar,
            b.result, b.request, b.note
        ) as old_value,
        concat_ws(
            '; ', n.state, n.percent::varchar, n.completed_on::varchar, n.document, n.cause, n.committed::varchar,
            n.result, n.request, n.note
        ) as new_value
    from progress_reports as n
    left join before as b on b.assignment_id = n.assignment_id and b.report_date <= n.report_date
    where n.upload_id = upload
    qualify row_number() over (partition by n.row_no order by b.report_date desc nulls last) = 1
)
select
    * exclude (same),
    case
        when old_upload_id is null then 'new'
        when same then 'unchanged'
        else 'changed'
    end as difference
from compared;

create or replace macro award_words(quantity, authority, movement_no, found_by) as
    concat_ws(
        '; ', quantity, authority, 'phong trào ' || movement_no,
        case found_by
            when 'unit' then 'đơn vị trình' when 'head' then 'người đứng đầu' when 'press' then 'báo chí'
        end
    );

-- Who decided it, its movement and how it was found are told too where one of them is what changes.
create or replace macro award_differences(upload) as table
select
    n.upload_id,
    n.row_no,
    n.sheet,
    n.cell,
    n.key,
    b.upload_id as old_upload_id,
    o.sheet as old_sheet,
    o.cell as old_cell,
    u.sender_unit_id as old_sender,
    b.quantity as old_quantity,
    n.quantity as new_quantity,
    [o.authority, o.movement_no, o.found_by] = [n.authority, n.movement_no, n.found_by] as same,
    if(same, b.quantity::varchar, award_words(b.quantity, o.authority, o.movement_no, o.found_by)) as old_value,
    if(same, n.quantity::varchar, award_words(n.quantity, n.authority, n.movement_no, n.found_by)) as new_value,
    case
        when b.quantity is null then 'new'
        when b.quantity = n.quantity and same then 'unchanged'
        else 'changed'
    end as difference
from award_rows as n
left join award_current as b on b.key = n.key
left join award_rows as o on o.upload_id = b.upload_id and o.row_no = b.row_no
left join uploads as u on u.upload_id = b.upload_id
where n.upload_id = upload;

create or replace macro result_differences(upload) as table
select
    n.upload_id,
    n.row_no,
    n.sheet,
    n.cell,
    n.key,
    b.upload_id as old_upload_id,
    o.sheet as old_sheet,
    o.cell as old_cell,
    u.sender_unit_id as old_sender,
    o.value::varchar as old_value,
    n.value::varchar as new_value,
    case when o.value is null then 'new' when o.value = n.value then 'unchanged' else 'changed' end as difference
from result_rows as n
left join result_current as b on b.key = n.key
left join result_rows as o on o.upload_id = b.upload_id and o.row_no = b.row_no
left join uploads as u on u.upload_id = b.upload_id
where n.upload_id = upload;

-- Whether a stretch of days lies in a period as uploads write it: 2026, 2026-H1, 2026-Q1, 2026-03, 2026-S.
create or replace macro within_period(first_day, last_day, period) as
    case
        when period like '%-S'
            then first_day >= make_date(left(period, 4)::bigint - 1, 12, 1)
                and last_day <= make_date(left(period, 4)::bigint, 11, 30)
        when left(period, 4) <> strftime(first_day, '%Y') or left(period, 4) <> strftime(last_day, '%Y') then false
        when length(period) = 4 then true
        when period like '%-H1' then month(last_day) <= 6
        when period like '%-H2' then month(first_day) >= 7
        when period like '%-Q_' then quarter_of(first_day) = period and quarter_of(last_day) = period
        else strftime(first_day, '%Y-%m') = period and strftime(last_day, '%Y-%m') = period
    end;

-- One row per award key in force of the same sender, units and period kind as the upload, that the upload does not bring.
-- A file that tells the period it is for speaks for the whole of it.
create or replace macro award_absences(upload) as table
with here as (
    select distinct unit_id, period_start, grain from award_rows where upload_id = upload
),
me as (
    select * from uploads where upload_id = upload
)
select
    b.key, b.upload_id as old_upload_id, o.row_no as old_row_no, o.sheet as old_sheet, o.cell as old_cell,
    b.quantity::varchar as old_value
from award_current as b
join award_rows as o on o.upload_id = b.upload_id and o.row_no = b.row_no
join uploads as u on u.upload_id = b.upload_id
join me on me.sender_unit_id is not distinct from u.sender_unit_id
join here as h
    on h.unit_id = b.unit_id
    and (h.grain = 'decision') = (b.grain = 'decision')
    and (
        if(
            h.grain = 'decision',
            quarter_of(h.period_start) = quarter_of(b.period_start),
            h.period_start = b.period_start and h.grain = b.grain
        )
        or h.grain = b.grain and within_period(b.period_start, b.period_end, me.period)
    )
where b.quantity is not null and b.key not in (select key from award_rows where upload_id = upload)
group by all;

-- One row per report in force of the same sender, dated within the days of the upload, that the upload does not bring.
-- A file speaks for its tasks; one unit's own file speaks for all that the unit reported.
create or replace macro progress_absences(upload) as table
with mine as (
    select
        assignment_id,
        split_part(assignment_id, '@', 1) as occurrence_id,
        split_part(assignment_id, '@', 2) as owner,
        report_date
    from progress_reports
    where upload_id = upload
),
me as (
    select * from uploads where upload_id = upload
)
select
    b.assignment_id as key, b.upload_id as old_upload_id, b.row_no as old_row_no, b.sheet as old_sheet,
    b.cell as old_cell, b.state as old_value
from progress_in_force as b
join uploads as u on u.upload_id = b.upload_id
join me on me.sender_unit_id is not distinct from u.sender_unit_id
where
    b.report_date between (select min(report_date) from mine) and (select max(report_date) from mine)
    and (
        split_part(b.assignment_id, '@', 1) in (select occurrence_id from mine)
        or split_part(b.assignment_id, '@', 2) = (
            select any_value(owner) from mine having count(distinct owner) = 1
        )
    )
    and b.assignment_id not in (select assignment_id from mine)
group by all;

-- One row per result in force of the same sender, tasks and periods, that the upload does not bring.
-- One unit's own file speaks for all the tasks of its periods.
create or replace macro result_absences(upload) as table
with here as (
    select distinct unit_id, task_no, period from result_rows where upload_id = upload
),
me as (
    select * from uploads where upload_id = upload
)
select
    b.key, b.upload_id as old_upload_id, b.row_no as old_row_no, o.sheet as old_sheet, o.cell as old_cell,
    o.value::varchar as old_value
from result_current as b
join result_rows as o on o.upload_id = b.upload_id and o.row_no = b.row_no
join uploads as u on u.upload_id = b.upload_id
join me on me.sender_unit_id is not distinct from u.sender_unit_id
join here as h
    on h.unit_id = o.unit_id and h.period = o.period
    and (h.task_no = o.task_no or (select count(distinct unit_id) from here) = 1)
where o.value is not null and b.key not in (select key from result_rows where upload_id = upload)
group by all;

-- One row per value of the upload in force: what goes, and what comes back when the upload is withdrawn (null = nothing).
create or replace macro award_withdrawal(upload) as table
select
    n.upload_id, n.row_no, n.sheet, n.cell, n.key, n.quantity::varchar as old_value,
    b.quantity::varchar as new_value, b.upload_id as new_upload_id, b.sheet as new_sheet, b.cell as new_cell
from award_current as c
join award_rows as n on n.upload_id = c.upload_id and n.row_no = c.row_no
left join (
    select r.*
    from award_rows as r
    join uploads_counting as u using (upload_id)
    where r.upload_id <> upload
    qualify row_number() over (partition by r.key order by u.accepted_version desc) = 1
) as b on b.key = n.key
where c.upload_id = upload;

create or replace macro progress_withdrawal(upload) as table
select
    n.upload_id, n.row_no, n.sheet, n.cell, n.assignment_id as key, n.state as old_value,
    b.state as new_value, b.upload_id as new_upload_id, b.sheet as new_sheet, b.cell as new_cell
from progress_current as c
join progress_reports as n on n.upload_id = c.upload_id and n.row_no = c.row_no
left join (
    select r.*
    from progress_reports as r
    join uploads_counting as u using (upload_id)
    where r.upload_id <> upload and r.state is not null
    qualify row_number() over (partition by r.assignment_id order by r.report_date desc, u.accepted_version desc) = 1
) as b on b.assignment_id = n.assignment_id
where c.upload_id = upload;

create or replace macro result_withdrawal(upload) as table
select
    n.upload_id, n.row_no, n.sheet, n.cell, n.key, n.value::varchar as old_value,
    b.value::varchar as new_value, b.upload_id as new_upload_id, b.sheet as new_sheet, b.cell as new_cell
from result_current as c
join result_rows as n on n.upload_id = c.upload_id and n.row_no = c.row_no
left join (
    select r.*
    from result_rows as r
    join uploads_counting as u using (upload_id)
    where r.upload_id <> upload
    qualify row_number() over (partition by r.key order by u.accepted_version desc) = 1
) as b on b.key = n.key
where c.upload_id = upload;

-- The first day of each quarter a period reaches into: a statistical year begins with the last month of one.
create or replace macro quarters_within(first_day, last_day) as
    generate_series(date_trunc('quarter', first_day), last_day::timestamp, interval 3 month);

-- One row per row of the upload, key to be taken back included, and quarter whose answers it touches.
create or replace macro award_quarters(upload) as table
select sheet, cell, key, quarter_of(unnest(quarters_within(period_start, period_end))::date) as quarter
from award_rows
where upload_id = upload
union all
select old_sheet, old_cell, a.key, quarter_of(unnest(quarters_within(r.period_start, r.period_end))::date)
from award_absences(upload) as a
join award_rows as r on r.upload_id = a.old_upload_id and r.row_no = a.old_row_no;

create or replace macro progress_quarters(upload) as table
select r.sheet, r.cell, r.assignment_id as key, o.quarter
from progress_reports as r
join assignments as a on a.assignment_id = r.assignment_id and a.to_version is null
join occurrences as o on o.occurrence_id = a.occurrence_id and o.to_version is null
where r.upload_id = upload
union all
select p.old_sheet, p.old_cell, p.key, o.quarter
from progress_absences(upload) as p
join occurrences as o on o.occurrence_id = split_part(p.key, '@', 1) and o.to_version is null;

create or replace macro result_quarter(period) as
    case
        when period like '%-Q%' then period
        when length(period) = 7 and period not like '%-H%' then quarter_of((period || '-01')::date)
        else left(period, 4) || '-Q4'
    end;

create or replace macro result_quarters(upload) as table
select sheet, cell, key, result_quarter(period) as quarter
from result_rows
where upload_id = upload
union all
select a.old_sheet, a.old_cell, a.key, result_quarter(r.period)
from result_absences(upload) as a
join result_rows as r on r.upload_id = a.old_upload_id and r.row_no = a.old_row_no;

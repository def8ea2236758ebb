-- One row per value ever received for one answer ($item: an assignment, or the key of an award row or measured result), newest first.
-- Values of drafts never accepted are left out; a withdrawn one stays, with the version that took it back.
with told as (
    select
        upload_id, sheet, cell, assignment_id as key, report_date as told_on, state as value, percent::varchar as detail
    from progress_reports
    where assignment_id = $item
    union all by name
    select upload_id, sheet, cell, key, counted_on as told_on, quantity::varchar as value, decision_no as detail
    from award_rows
    where key = $item and may_see(unit_id)
    union all by name
    select upload_id, sheet, cell, key, counted_on as told_on, value::varchar as value, source as detail
    from result_rows
    where key = $item and may_see(unit_id)
)
select
    t.key,
    t.told_on,
    t.value,
    t.detail,
    t.upload_id,
    t.sheet,
    t.cell,
    u.file_name,
    u.received_at,
    u.received_by,
    u.accepted_version,
    u.accepted_by,
    u.withdrawn_version,
    u.withdrawn_reason
from told as t
join uploads as u on u.upload_id = t.upload_id
where
    u.accepted_version is not null
    and (
        split_part(t.key, '@', 2) = ''
        or t.key in (select a.assignment_id from assignments as a where may_see(a.unit_id))
    )
order by u.accepted_version desc

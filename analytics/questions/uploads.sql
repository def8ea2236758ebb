-- One row per lần tiếp nhận, newest first: what came, from whom, whether it counts, and how many findings it has.
-- Not cut by as_of or version: the log shows drafts and withdrawn ones too. No sender: rows of a draft name no unit.
select
    u.upload_id,
    u.file_name,
    u.form,
    u.sender_unit_id,
    case when u.accepted_version is not null or coalesce(f.unnamed, 0) = 0 then s.name end as sender,
    u.period,
    u.mode,
    u.report_date,
    u.is_sample,
    u.received_at,
    u.received_by,
    u.row_count,
    u.accepted_version,
    u.accepted_by,
    a.made_at as accepted_at,
    u.withdrawn_version,
    u.withdrawn_by,
    u.withdrawn_reason,
    w.made_at as withdrawn_at,
    case
        when u.withdrawn_version is not null then 'withdrawn'
        when u.accepted_version is not null then 'accepted'
        when u.discarded then 'discarded'
        else 'draft'
    end as state,
    coalesce(f.errors, 0) as errors,
    coalesce(f.warnings, 0) as warnings
from uploads as u
left join (
    select
        upload_id,
        count(*) filter (where level = 'error') as errors,
        count(*) filter (where level = 'warning') as warnings,
        count(*) filter (where code = 'missing_unit') as unnamed
    from upload_findings
    group by upload_id
) as f on f.upload_id = u.upload_id
left join units as s on s.unit_id = u.sender_unit_id and s.to_version is null
left join versions as a on a.version = u.accepted_version
left join versions as w on w.version = u.withdrawn_version
where
    ($upload is null or u.upload_id = $upload)
    and ($form is null or u.form = $form)
    and ($unit is null or u.sender_unit_id = $unit)
    and (u.sender_unit_id is null or may_see(u.sender_unit_id))
order by u.received_at desc, u.accepted_version desc nulls first, u.upload_id desc

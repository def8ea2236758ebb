-- One row per award row that counts on as_of: the rows behind one number of award_ratio or award_counts, each with its cell.
-- $by and $item name the number's item, $indicator its denominator; a revocation stands as a negative quantity.
select
    r.unit_id,
    u.name as unit,
    f.name as form,
    k.name as kind,
    t.name as recipient,
    r.quantity,
    r.decision_no,
    r.decision_date,
    r.grain,
    r.period_start,
    r.period_end,
    r.level,
    r.authority,
    r.movement_no as movement,
    r.found_by,
    case t.direct when 'yes' then 'numerator' when 'unknown' then 'unclassified' else 'outside' end as part,
    r.key,
    r.upload_id,
    r.sheet,
    r.cell,
    x.received_at,
    x.file_name
from award_rows_seen as r
join award_forms as f on f.form_id = r.form_id and seen(f.from_version, f.to_version)
join award_kinds as k on k.kind_id = r.kind_id and seen(k.from_version, k.to_version)
join recipient_types as t on t.recipient_id = r.recipient_id and seen(t.from_version, t.to_version)
join seen_units as u on u.unit_id = r.unit_id
join uploads as x on x.upload_id = r.upload_id
where
    r.is_counted
    and in_year(
        r.period_start, r.period_end, getvariable('year'), if($indicator = 'A0', 'statistical', getvariable('mode'))
    )
    and (
        $indicator is null
        or in_denominator($indicator, f.counts_in_ratio, k.counts_in_ratio, t.recipient_group, f.statistics_column)
    )
    and ($unit is null or r.unit_id = $unit)
    and ($cluster is null or r.unit_id in (select m.unit_id from memberships as m where m.cluster_id = $cluster))
    and in_quarter(period_quarter(r.period_start, r.period_end), $quarter)
    and (
        $item is null
        or case $by
            when 'quarter' then period_quarter(r.period_start, r.period_end) = $item
            when 'month' then period_month(r.period_start, r.period_end) = $item
            when 'level' then r.level = $item
            when 'form' then r.form_id = $item
            when 'kind' then r.kind_id = $item
            when 'recipient' then r.recipient_id = $item
            when 'unit' then r.unit_id = $item
            when 'cluster' then r.unit_id in (select m.unit_id from memberships as m where m.cluster_id = $item)
            else true
        end
    )
order by r.counted_on desc, u.name collate vi, f.ordinal, t.ordinal

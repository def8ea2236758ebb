-- One row per cluster (cụm, khối): its members' assignments due by as_of, how many are done, and the members that are late.
-- Leaves out what is not due yet or does not arise; a unit in two clusters counts in each. No order of merit.
select
    c.cluster_id,
    c.name as cluster,
    count(distinct m.unit_id) as members,
    count(a.assignment_id) filter (where a.done) as done,
    count(a.assignment_id) as total,
    count(a.assignment_id) filter (where a.status = 'overdue') as overdue,
    count(distinct a.unit_id) filter (where a.status = 'overdue') as units_late
from clusters as c
join memberships as m on m.cluster_id = c.cluster_id
left join assignment_status as a
    on
        a.unit_id = m.unit_id
        and a.kind <> 'undated'
        and a.status <> 'not_applicable'
        and a.due <= as_of()
        and in_group(a.occurrence_group, $group)
where
    seen(c.from_version, c.to_version)
    and may_see(m.unit_id)
    and valid_on(c.valid_from, c.valid_to, as_of())
    and ($cluster is null or c.cluster_id = $cluster)
group by c.cluster_id, c.name
order by
    regexp_replace(c.name, '[0-9].*$', '') collate vi,
    try_cast(regexp_extract(c.name, '[0-9]+') as integer),
    c.name collate vi

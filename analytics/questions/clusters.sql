-- One row per cluster (cụm, khối thi đua) valid on as_of, in January on the last day of the plan year: members, leader.
-- Empty until the province's list is entered: none is invented. A viewer of some units sees their clusters and only them in it.
select
    c.cluster_id,
    c.name as cluster,
    count(distinct m.unit_id) as members,
    string_agg(distinct u.name, '; ') filter (where m.role = 'truong') as leader
from clusters as c
left join memberships as m on m.cluster_id = c.cluster_id
left join seen_units as u on u.unit_id = m.unit_id
where seen(c.from_version, c.to_version) and valid_on(c.valid_from, c.valid_to, day_of_year())
group by c.cluster_id, c.name
having getvariable('viewer_units') is null or count(m.unit_id) > 0
order by
    regexp_replace(c.name, '[0-9].*$', '') collate vi,
    try_cast(regexp_extract(c.name, '[0-9]+') as integer),
    c.name collate vi

-- One row per unit valid on as_of: name, type, cluster, former district, and its place on the tile map (communes only).
-- Leaves out units that ended before as_of.
select
    u.unit_id,
    u.name as unit,
    u.unit_type,
    u.code,
    u.former_province,
    u.former_district,
    u.former_units,
    u.tile_column,
    u.tile_row,
    c.cluster,
    c.cluster_ids
from seen_units as u
left join unit_clusters as c on c.unit_id = u.unit_id
where
    valid_on(u.valid_from, u.valid_to, as_of())
    and ($unit is null or u.unit_id = $unit)
    and ($cluster is null or list_contains(c.cluster_ids, $cluster))
order by u.tile_row is not null, u.name collate vi

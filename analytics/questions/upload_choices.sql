-- One row: how the officer told us to read one upload (form, unit, period, corrections), as JSON.
-- Empty without $upload.
select f.choices
from upload_files as f
join uploads as u on u.upload_id = f.upload_id
where f.upload_id = $upload and (u.sender_unit_id is null or may_see(u.sender_unit_id))

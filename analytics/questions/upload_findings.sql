-- One row per finding (lỗi, cảnh báo, lưu ý) of one upload, in the order of the file.
-- Empty without $upload.
select f.finding_no, f.level, f.code, f.sheet, f.cell, f.value, f.message, f.suggestion
from upload_findings as f
join uploads as u on u.upload_id = f.upload_id
where f.upload_id = $upload and (u.sender_unit_id is null or may_see(u.sender_unit_id))
order by f.finding_no

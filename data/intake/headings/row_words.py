"""Words a row begins with that make it no record: a signature, a remark; and "Tổng ..." that sums up nothing.
Looked for in a row's `match_key`.
What kind of row it is, its filled columns say too (row_kinds.py)."""

from __future__ import annotations

import re

END = re.compile(
    r"(?:nơi nhận|người lập|lập biểu|người tổng hợp|thủ trưởng|kt\b|tm\b|tl\b|tuq\b|q chủ tịch|chủ tịch$|phó chủ "
    r"tịch|giám đốc$|phó giám đốc|chánh văn phòng|"
    r"trưởng phòng|trưởng ban|kế toán|xác nhận của|ký tên|ký ghi rõ|ký và ghi|đã ký|cán bộ lập|lãnh đạo đơn "
    r"vị|.*\bngày .{0,8}tháng .{0,8}năm\b(?! báo cáo)|ubnd xã$|người báo cáo)(?:.*)?"
)
# "Thái Nguyên, ngày 01/10/2026" alone in its row, as typed
PLACE_AND_DAY = re.compile(r"[^\d,:]{2,40}, ngày \d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}", re.IGNORECASE)
REMARK = re.compile(
    r"(?:ghi chú|chú thích|lưu ý|chú ý|nguồn|đơn vị tính|đvt|trong đó có|danh sách (?:này |trên )?(?:có|gồm)|"
    r"ấn định danh sách|bằng chữ|\(\*\)|tỷ lệ)\b"
)
PAGE = re.compile(r"\W*(?:trang|tờ|page)(?: số)?\W*\d+(?:\W*(?:trên|/|of)?\W*\d+)?\W*", re.IGNORECASE)  # as typed
# "Tổng số tin, bài", "Tổng hợp hồ sơ trình": what is counted or done, and no sum of the rows above.
SUM_OF = re.compile(r"(?:tổng|cộng) (?!cộng\b|số\b|hợp\b|chung\b|lượng\b|quý\b|tháng\b|năm\b|trang\b|khen\b|các\b)(.+)")
NAMED_TOTAL = re.compile(r"tổng (?!cộng\b|chung\b|số$|số lượng$|hợp$|(?:số |hợp )?\d).+")

"""Why no table of a file could be read: what its heading lacks, and which of its columns nobody understands.
Said of the heading that comes nearest to a form, so that its sender knows what to mend.
A list of the forms taken says nothing of one's own table."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.forms import FORMS, Form
from data.intake.grid import Grid
from data.intake.headings.finder import HeaderFinder
from data.intake.headings.header import Header, Meaning
from data.intake.headings.heading_words import title_keys
from data.intake.headings.uncounted import is_of_other_things, is_uncounted
from data.intake.model import Finding
from data.intake.tables.table import Request
from data.text import clean

LOOKED_AT = 60  # rows below a heading
_SAID = 6  # columns named one by one
_SAYS_LITTLE = {None, "ignore", "note", "unit", "period"}
_OF_AWARDS = {"award_form", "recipient_type", "recipient_group", "decision", "decision_no", "content"}
_PARAGRAPH = 60  # letters of a text that is more than a title
_ORDER = FORMS["awards"].field("order").keys


_UNNAMED = "không rõ các số đếm nội dung gì (hình thức khen thưởng, hoặc chỉ số của nhiệm vụ nào)"


def tell(
    found: list[tuple[Grid, list[Header]]], finder: HeaderFinder, request: Request, told: list[Finding]
) -> Finding:
    """The one finding of a file without a table; `told` may hold why a heading was given up."""
    sheet = found[0][0].name
    if lacking := next((finding for finding in told if finding.code in ("missing_column", "table_sideways")), None):
        return Finding("error", "no_table", sheet, None, None, lacking.message)
    words = _only_text(found) or _known(request.form)
    return _nearest(found, finder, request.year) or Finding("error", "no_table", sheet, None, None, words)


def _only_text(found: list[tuple[Grid, list[Header]]]) -> str | None:
    """What is said of a letter or a plan written in paragraphs: its head and its signature may stand side by side."""
    widths = [sum(cell not in ("", None) for cell in row) for grid, _ in found for row in grid.rows]
    texts = any(
        isinstance(cell, str) and len(cell) > _PARAGRAPH for grid, _ in found for row in grid.rows for cell in row
    )
    if max(widths, default=0) > 2 or not texts:
        return None
    return (
        "Văn bản chỉ có các đoạn văn, không có bảng số liệu nào nên không đọc được nhiệm vụ, số liệu trong lời văn. Đề "
        "nghị gửi kèm bảng (phụ lục) có dòng tiêu đề các cột, hoặc nhập theo tệp mẫu."
    )


def _known(asked: str | None) -> str:
    wanted = f" theo biểu “{FORMS[asked].title}”" if asked else ""
    titles = "; ".join(form.title for form in FORMS.values())
    return (
        f"Không nhận ra bảng số liệu nào{wanted}. Biểu được nhận: {titles}. Đề nghị dùng tệp mẫu hoặc kiểm tra dòng "
        "tiêu đề các cột."
    )


def _nearest(found: list[tuple[Grid, list[Header]]], finder: HeaderFinder, year: int) -> Finding | None:
    """What is told of the heading that comes nearest to a form; None when none says anything of one."""
    nearest: tuple[int, Finding] | None = None
    for grid, headers in found:
        for header in headers:
            for form, meanings in finder.readings(grid, header, year):
                known = sum(map(_says_much, meanings))
                if known and (nearest is None or known > nearest[0]):
                    nearest = (known, _told(grid, header, form, meanings))
    return nearest and nearest[1]


def like_awards(grid: Grid, header: Header, finder: HeaderFinder, year: int, is_alone: bool) -> Finding | None:
    """What a table of a file of awards lacks that is not read though it speaks of awards; None where it does not.

    `is_alone`: no table of its sheet is read, so that the sheet can be left out if it is of no concern.
    """
    form = FORMS["awards"]
    meanings = next((told for one, told in finder.readings(grid, header, year) if one is form), [])
    if not any(map(_speaks_of_awards, meanings)) or not any(_below(grid, header, m) for m in meanings):
        return None
    place = address(header.top, header.first)
    whys = "; ".join(filter(None, [_lack(form, meanings), _unknown(grid, header, meanings)]))
    cure = ", hoặc bỏ chọn trang tính này" if is_alone else ""
    words = (
        f"Bảng bắt đầu ở ô {place} gần giống biểu “{form.title}” nhưng không được đọc: {whys}. Đề nghị sửa tiêu đề "
        f"theo tệp mẫu, hoặc chọn ý nghĩa các cột trên màn hình{cure}."
    )
    level = "error" if is_alone else "warning"
    return Finding(level, "extra_table", grid.name, place, clean(grid.text(header.top, header.first))[:80], words)


def _speaks_of_awards(meaning: Meaning) -> bool:
    dims = meaning.dims.keys() if meaning.measure else ()
    return meaning.field in _OF_AWARDS or bool({"award_form", "award_text", "assumed", "recipient_type"} & {*dims})


def _says_much(meaning: Meaning) -> bool:
    """STT, Đơn vị, Ghi chú stand in tables of anything."""
    is_number = bool(meaning.path) and not _ORDER.isdisjoint(title_keys(meaning.path[-1]))
    return meaning.measure or meaning.field not in _SAYS_LITTLE and not is_number


def _told(grid: Grid, header: Header, form: Form, meanings: list[Meaning]) -> Finding:
    place = address(header.top, header.first)
    whys = [_lack(form, meanings), _unknown(grid, header, meanings), _left_out(grid, header, meanings)]
    near = "" if whys[0] == _UNNAMED else f" gần giống biểu “{form.title}” nhưng"
    words = (
        f"Không nhận ra bảng số liệu nào. Bảng có dòng tiêu đề ở hàng {header.top + 1}{near} chưa đọc được: "
        f"{'; '.join(filter(None, whys))}. Đề nghị sửa tiêu đề theo tệp mẫu, hoặc chọn ý nghĩa các cột trên màn hình."
    )
    return Finding("error", "no_table", grid.name, place, clean(grid.text(header.top, header.first))[:80], words)


def _lack(form: Form, meanings: list[Meaning]) -> str:
    """The fields a table cannot be without and this one has not."""
    fields = {m.field for m in meanings}
    measures = [m for m in meanings if m.measure and m.dims]
    if form.code == "awards" and measures:
        if all(m.dims.keys() <= {"period"} for m in measures):
            return _UNNAMED
        return "không rõ mỗi hàng là hình thức khen thưởng, đơn vị hay đối tượng nào"
    lacking = [group for group in form.needs if not fields & set(group)]
    if form.code == "awards" and not lacking and "award_form" not in fields:
        lacking = [("award_form",)]
    titles = [" hoặc ".join(f"“{form.field(name).title}”" for name in group[:2]) for group in lacking]
    return f"thiếu cột {', cột '.join(titles)}" if titles else ""


def _unknown(grid: Grid, header: Header, meanings: list[Meaning]) -> str:
    open_ = [
        m
        for m in meanings
        if m.path and not m.measure and m.field is None and _below(grid, header, m) and not _counts_else(m)
    ]
    return f"không hiểu cột {_named(open_)}" if open_ else ""


def _left_out(grid: Grid, header: Header, meanings: list[Meaning]) -> str:
    told = [m for m in meanings if not m.measure and _below(grid, header, m)]
    things = [m for m in told if _counts_else(m)]
    other = [m for m in told if any(map(is_uncounted, m.path)) and m not in things]
    whys = [
        f"cột {_named(things)} đếm hồ sơ, văn bản hoặc nội dung khác, không phải số được khen (số hồ sơ là kết quả đo "
        "đếm được, gửi theo biểu ấy kèm số nhiệm vụ)" if things else "",
        f"cột {_named(other)} không phải số của kỳ này" if other else "",
    ]  # fmt: skip
    return "; ".join(filter(None, whys))


def _counts_else(meaning: Meaning) -> bool:
    return meaning.field in (None, "ignore") and any(map(is_of_other_things, meaning.path))


def _named(meanings: list[Meaning]) -> str:
    named = ", ".join(f"{m.letter} “{m.title[:40]}”" for m in meanings[:_SAID])
    return named if len(meanings) <= _SAID else f"{named} và {len(meanings) - _SAID} cột khác"


def _below(grid: Grid, header: Header, meaning: Meaning) -> bool:
    column = grid.columns[meaning.column][header.bottom + 1 : header.bottom + 1 + LOOKED_AT]
    return any(value not in ("", None) for value in column)

"""What is told of a table beside the values of its cells: hidden rows and columns, columns nobody understands,
numbers merged over several rows, rows of a text file that are longer than their heading.
Nothing is changed by it; whatever is left unread is named with its place."""

from __future__ import annotations

from data.intake.addresses import address, first_of, letters
from data.intake.headings.counted_words import is_of_award, is_of_class
from data.intake.headings.header import Meaning
from data.intake.headings.heading_words import TOTAL, like_title, slip_of
from data.intake.meaning.values import Wrong, is_mark
from data.intake.model import Finding, Sheet
from data.intake.readers.looks import STROKE
from data.intake.tables.table import Table
from data.text import clean, match_key, read_count


def look_at_cells(table: Table, is_text: bool, of_text: bool) -> None:
    """Hidden rows and columns, unknown columns, of what is read; `of_text`: our own workbook made of a text."""
    sheet, records = table.grid.sheet, table.records
    hidden = sorted(sheet.hidden_rows & set(records)) if sheet.hidden_rows else []
    main = next((m.column for m in table.header.measures), table.header.first)
    if hidden:
        shown = first_of([str(r + 1) for r in hidden])
        table.tell(
            "info",
            "hidden_rows",
            hidden[0],
            main,
            f"{len(hidden)} hàng ẩn",
            f"Có {len(hidden)} hàng ẩn ({shown}), vẫn được đọc. Nếu không dùng, đề nghị xóa hẳn khỏi tệp.",
        )
    _struck_numbers(table)
    _merged_numbers(table)
    _commented_numbers(table)
    _slips(table)
    if is_text or of_text:
        _overlong_rows(table, padded=of_text)
    columns = [m.column for m in table.header.meanings if m.column in sheet.hidden_columns and (m.field or m.measure)]
    if columns:
        table.tell(
            "info",
            "hidden_columns",
            table.header.bottom,
            columns[0],
            f"{len(columns)} cột ẩn",
            f"Có {len(columns)} cột ẩn ({', '.join(map(letters, columns))}), vẫn được đọc. Nếu không dùng, "
            "đề nghị xóa hẳn khỏi tệp.",
        )
    for meaning in table.header.meanings:
        if meaning.field or meaning.measure or not meaning.path or meaning.letter in table.header.told:
            continue  # left out by an officer, there is nothing to tell
        source = table.grid.columns[meaning.column]
        if not (is_sum := table.header.is_wide and TOTAL.fullmatch(match_key(meaning.path[-1])) is not None):
            meaning.suggestion = like_title(table.header.form, meaning.path[-1])  # a sum would double its parts
        if any(source[r] not in ("", None) for r in records):
            _tell_unknown(table, meaning, is_sum and _has_parts_asked(table, meaning))


def _has_parts_asked(table: Table, meaning: Meaning) -> bool:
    """Whether other columns below the same title are asked about: their sum need not be."""
    group = meaning.path[:-1]
    return any(m.ask and m is not meaning and m.path[: len(group)] == group for m in table.header.meanings)


def _tell_unknown(table: Table, meaning: Meaning, is_told_by_parts: bool) -> None:
    """A column that is not read; one that is half understood and holds numbers of awards stops the file."""
    at, title = (table.header.bottom, meaning.column), clean(meaning.path[-1])[:80]
    is_list = table.column_of("person") is not None
    is_asked = meaning.ask and not is_told_by_parts and table.header.is_wide
    is_asked = is_asked or (table.header.is_wide or is_list) and is_of_award(meaning.path[-1])
    is_asked = is_asked or table.header.is_wide and not is_list and is_of_class(meaning.path[-1])
    if is_asked and _counts(table, meaning.column):
        open_ = meaning.ask[0] if meaning.ask else meaning.path[-1]
        words = (
            f"Cột {meaning.letter} “{meaning.title[:120]}” có số lượng, nhưng chưa hiểu “{clean(open_)[:80]}” "
            "nên số ở cột này chưa được đọc. Sửa tiêu đề, hoặc chọn ý nghĩa của cột ở mục Cách đọc bảng."
        )
        table.tell("error", "unread_numbers", *at, title, words)
        return
    if meaning.ask and is_list and not table.header.is_wide:
        words = (
            f"Cột {meaning.letter} “{meaning.title[:120]}” ghi hình thức khen thưởng mà bảng đã có cột khác ghi: các "
            "hình thức ở cột này chưa được đọc. Tách thành bảng riêng, hoặc chọn không đọc cột này ở mục Cách đọc bảng."
        )
        table.tell("error", "unread_numbers", *at, title, words)
        return
    hint = f" Có phải là cột “{meaning.suggestion}”?" if meaning.suggestion else ""
    words = f"Không hiểu cột {meaning.letter} “{meaning.title[:80]}”; cột này không được đọc.{hint}"
    table.tell("warning", "unknown_column", *at, title, words, meaning.suggestion)


def _counts(table: Table, column: int) -> bool:
    """Whether a record has a number in a column, or of a list a mark."""
    is_listed = table.column_of("person") is not None
    return table.has_numbers(column) or is_listed and any(map(is_mark, table.cells(column)))


def _slips(table: Table) -> None:
    """Titles with a wrong accent, read as what they mean."""
    for meaning in table.header.measures:
        for text in meaning.path:
            if meant := slip_of(text):
                words = (
                    f"Tiêu đề cột {meaning.letter} ghi “{clean(text)}”: đã hiểu là “{meant}”. Sửa lại tiêu đề, hoặc "
                    "chọn ý nghĩa khác ở mục Cách đọc bảng."
                )
                table.tell("warning", "title_slip", table.header.bottom, meaning.column, clean(text), words, meant)


def _overlong_rows(table: Table, padded: bool) -> None:
    """A comma typed inside a text or number of a .csv moves all that follows one column to the right."""
    lines = table.grid.sheet.rows
    headings = lines[table.header.top : table.header.bottom + 1]
    if padded:  # a workbook pads every row to the longest
        headings = [line[: max((n for n, cell in enumerate(line, 1) if cell != ""), default=0)] for line in headings]
    width = max(map(len, headings))
    for row in table.records:
        column = next((c for c in range(width, len(lines[row])) if table.grid.at(row, c) != ""), None)
        if column is not None:
            table.tell(
                "error",
                "overlong_row",
                row,
                column,
                table.grid.text(row, column)[:80],
                f"Hàng {row + 1} có nhiều ô hơn dòng tiêu đề (thừa từ ô {address(row, column)}), thường do dấu "
                "phân cách nằm trong nội dung mà không đặt trong nháy kép nên các ô bị lệch cột. Chuyển nội dung về "
                "đúng cột và xóa ô thừa; trong tệp .csv, đặt nội dung đó trong nháy kép.",
            )


def _commented_numbers(table: Table) -> None:
    """A remark on a number may say another one; it is not read, and not repeated, since it may name people."""
    remarks = table.grid.sheet.remarks
    if not remarks:
        return
    rows, counted = set(table.records), {m.column for m in table.header.meanings if m.measure or m.field == "value"}
    for row, column in sorted(remarks):
        if remarks[row, column] and row in rows and column in counted:
            why = "có nhận xét (comment) ghi số khác kèm theo; nhận xét không được đọc"
            cure = "Nếu số đúng nằm trong nhận xét, ghi vào ô."
            value = table.grid.at(row, column)
            table.wrong(row, column, value, Wrong("cell_comment", why, cure, level="warning"))


def tell_unread(sheets: list[Sheet], findings: list[Finding]) -> list[Finding]:
    """The remarks that are not told at their number: how many on each sheet, and where."""
    told = {(f.sheet, f.cell) for f in findings if f.code == "cell_comment"}
    found = []
    for sheet in sheets:
        places = [address(*place) for place in sorted(sheet.remarks)]
        if left := [place for place in places if (sheet.name, place) not in told]:
            words = (
                f"Trang tính “{sheet.name}” có {len(left)} nhận xét (comment) ở ô {first_of(left)}; nhận xét không "
                "được đọc. Nếu nhận xét có số liệu hoặc làm thay đổi số liệu, ghi vào ô."
            )
            found.append(Finding("info", "remarks_unread", sheet.name, left[0], f"{len(left)} nhận xét", words))
    return found


def _is_counted(value: object) -> bool:
    return value != "" and not (isinstance(value, str) and STROKE in value)


_TELLING = frozenset(  # fields whose cell struck through takes its row back
    (
        "quantity value value_of_heading percent person award_form label unit task status completed_on result content "
        "deadline name measure indicator cluster day off off_beside worked"
    ).split()
)


def _struck_numbers(table: Table) -> None:
    """Numbers, names and states struck through: whoever sees them takes them for cancelled, and they are counted."""
    struck = table.grid.sheet.struck
    columns = {m.column for m in table.header.meanings if m.measure or m.field in _TELLING} if struck else set()
    records = set(table.records) if struck else set()
    places = sorted(place for place in struck if place[0] in records and place[1] in columns)
    places = [place for place in places if _is_counted(table.grid.at(*place))]
    if places:
        shown = first_of([address(*place) for place in places])
        table.tell(
            "warning",
            "struck_number",
            *places[0],
            f"{len(places)} ô",
            f"Có {len(places)} ô bị gạch ngang ({shown}), vẫn được tính. Nếu đã bỏ thì xóa hẳn số trong ô, hoặc cả "
            "hàng; nếu còn dùng thì bỏ gạch ngang.",
        )


def _merged_numbers(table: Table) -> None:
    """A number merged over several records counts once, for the first: the others must be told."""
    numbers = table.header.counted
    rows = set(table.records)
    for r0, c0, r1, c1 in table.grid.sheet.merges:
        if c0 in numbers and r1 > r0 and r0 in rows and any(r in rows for r in range(r0 + 1, min(r1, r0 + 500) + 1)):
            table.wrong(
                r0,
                c0,
                table.grid.at(r0, c0),
                Wrong(
                    "merged_number",
                    "trộn nhiều hàng, số chỉ được tính cho hàng đầu",
                    "Bỏ trộn, ghi số từng hàng.",
                    level="warning",
                ),
            )
        elif c1 > c0 and r0 in rows and len(over := [c for c in numbers if c0 <= c <= c1]) > 1:
            if not read_count(table.grid.at(r0, c0)).value:
                continue
            titles = ", ".join(f"“{table.title(c)}”" for c in sorted(over))
            why = f"trộn qua các cột {titles}, không rõ số thuộc cột nào"
            table.wrong(r0, c0, table.grid.at(r0, c0), Wrong("merged_number", why, "Bỏ trộn, ghi số từng cột."))

"""Group rows of an awards table that end what the group above them said and say nothing in its place: each is told.
"II. Xã Phú Bìa" below "I. Xã Phú Bình" is nobody's; "3. Quyết định (đang trình ký)" gives no number and no day.
What the group above said never goes on below them."""

from __future__ import annotations

from functools import cached_property

from data.intake.addresses import address
from data.intake.meaning.match import without_number
from data.intake.meaning.unit_names import UnitNames
from data.intake.tables.table import Table
from data.intake.tables.units import decide, is_like_a_unit

_NEEDED = {  # dimension -> level, code, what stands there is not, cure
    "unit_id": (
        "error",
        "unknown_unit",
        "không phải tên cơ quan, đơn vị, địa phương như dòng nhóm phía trên",
        "Ghi đúng tên đơn vị ở dòng này.",
    ),
    "decision": (
        "error",
        "missing_decision_no",
        "không rõ số, ngày quyết định như dòng nhóm phía trên",
        "Ghi đủ số, ngày quyết định, hoặc bỏ các hàng chưa có quyết định.",
    ),
    "period": (
        "error",
        "bad_period",
        "không phải là tháng, quý, năm như dòng nhóm phía trên",
        "Ghi rõ kỳ, ví dụ “Quý III/2026”.",
    ),
}


class GroupWords:
    """Tells the group rows of one table whose words are not understood."""

    def __init__(self, table: Table, units: UnitNames):
        self.table, self.units = table, units

    def is_unknown_unit(self, row: int, column: int, text: str) -> bool:
        """Whether a group row names a unit nobody bears; it is told."""
        name = without_number(text)
        if not is_like_a_unit(name) or self._each_names_its_own:
            return False
        wrong = decide(self.units.resolve(name), name)
        if not isinstance(wrong, str):
            self.table.wrong(row, column, text, wrong)
        return not isinstance(wrong, str)

    @cached_property
    def _each_names_its_own(self) -> bool:
        """Whether every record names its unit: "II. Huyện Định Hóa" over communes then says nothing that counts."""
        column = self.table.column_of("unit")
        return column is not None and not any(cell in ("", None) for cell in self.table.cells(column))

    def tell(self, row: int, ended: list[str]) -> None:
        """What the group before said and this row leaves open."""
        header, grid = self.table.header, self.table.grid
        at = [c for c in range(header.first, header.last + 1) if grid.text(row, c)]
        column = next((c for c in at if c != self.table.column_of("order")), at[0] if at else header.first)
        for dim in ended:
            if dim in _NEEDED:
                level, code, why, cure = _NEEDED[dim]
                words = f"Ô {address(row, column)}, dòng nhóm, ghi “{grid.text(row, column)[:80]}”: {why}. {cure}"
                self.table.tell(level, code, row, column, grid.text(row, column)[:80], words)

"""To whom the award of each record went: its own column, its label, the group above it, the person's name, the sheet.
A trade or a post that names no class of recipients ("Giáo viên") is asked where it stands, and the record has none.
Two columns that name recipients of different groups are told; the narrower column holds."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake.addresses import address, letters, position
from data.intake.awards import people, titled
from data.intake.awards.around import Around
from data.intake.awards.number_words import counted
from data.intake.headings.heading_words import without_subset
from data.intake.meaning.match import Match
from data.intake.meaning.names import ASKED, CatalogueNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables.table import Table
from data.text import clean

_BETWEEN = re.compile(r"\s*(?:,|;|\+|/|&|\bvà\b)\s*")


class RecipientOfRecords:
    """Reads the recipient of every record of one table."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames, around: Around):
        self.table, self.catalogue, self.names, self.around = table, catalogue, names, around
        self.asked_rows: set[int] = set()  # whose recipient is a wording that names no class

    def read(self, labels: list[dict] | None) -> tuple[list[str | None], str | None]:
        """The recipients, and the column that names them."""
        table = self.table
        grouped = self.around.labelled(labels, "recipient_type")
        column = table.column_of("recipient_type")
        wider = table.column_of("recipient_group")
        own = [None] * len(table.records)
        if column is not None:
            own = table.read(column, self._parser(), values=self._unless_counted(column))
        group = table.read(wider, self._parser()) if wider is not None else [None] * len(table.records)
        if column is not None and wider is not None:
            self._tell_conflicts(column, own, group)
        names = people.recipients(table, column, self.names.recipients)
        above = self._of_sheet() or self._of_title()
        classes = people.classes(table, self.names.recipients)
        told = zip(own, group, classes, grouped, names, strict=True)
        out = list(own) if all(own) else [next(filter(None, said), above) for said in told]
        out = people.named_beside(table, out)
        self._ask(out)
        if column is None and wider is None:
            titled.tell_workers(table, self.names.recipients, out)
        place = column if column is not None else wider
        return out, letters(place) if place is not None else None

    def _of_sheet(self) -> str | None:
        """The recipient a sheet is named by ("Cá nhân"), for what nothing on it says."""
        name, recipients = self.table.sheet, self.names.recipients
        return recipients.resolve(name).id if recipients.knows(name) else None

    def _of_title(self) -> str | None:
        """The recipient that the title of a table of numbers names: "KHEN THƯỞNG CHO HỘ GIA ĐÌNH"."""
        return titled.recipient(self.table, self.names.recipients) if self.table.column_of("person") is None else None

    def _listed(self, text: str) -> set[str | None]:
        """The recipients "Tập thể, cá nhân" lists; none where a part of the text is anything else."""
        parts = {self.names.recipients.resolve(part).id for part in _BETWEEN.split(text)}
        return set() if None in parts else parts

    def _unless_counted(self, column: int) -> list:
        """The cells of recipients, empty where they list those that the number beside counts one by one."""
        table, quantity = self.table, self.table.column_of("quantity")
        cells = table.cells(column)
        lists = {cell: who for cell in set(cells) if isinstance(cell, str) and len(who := self._listed(cell)) > 1}
        if quantity is None or not lists:
            return cells
        return [
            "" if lists.get(cell) == {who for _, who in counted(number, self.names.recipients)} else cell
            for cell, number in zip(cells, table.cells(quantity), strict=True)
        ]

    def _ask(self, out: list) -> None:
        """ "- Giáo viên" as a label, "II. Học viên" as a group row: told where it stands, and the record has none."""
        if not any(who and who[0] == ASKED for who in set(out)):
            return
        table, label = self.table, self.around.label_column
        for i, who in enumerate(out):
            if not who or who[0] != ASKED:
                continue
            out[i] = None
            row = table.records[i]
            self.asked_rows.add(row)
            said = self.around.own_labels[i].get("recipient_type") == who if self.around.labels else False
            above = self.around.said_above.get(row, {}).get("recipient_type")
            told = self.around.groups[i].get("recipient_type") if self.around.groups else None
            place = (row, label) if said else (above, label) if above else position(told[1]) if told else (row, 0)
            self.ask(*place, who)

    def ask(self, row: int, column: int, who: str) -> None:
        """Once per cell."""
        text = who.removeprefix(ASKED)
        if address(row, column) not in self.table.asked("unknown_recipient"):
            self.table.wrong(row, column, text, _without_class(self.names.recipients.resolve(text)))

    def _parser(self):
        def parse(value):
            text = without_subset(clean(as_typed(value)))
            if not text or text == "-":
                return None
            found = self.names.recipients.resolve(text)
            if found.id:
                return found.id
            if len(self._listed(text)) > 1:
                return Wrong(
                    "unknown_recipient",
                    "gộp nhiều đối tượng",
                    "Mỗi dòng một đối tượng. Tách thành các dòng, ghi số lượng từng đối tượng.",
                )
            if found.how == "asked":
                return _without_class(found)
            options = found.options or tuple(r.name for r in self.catalogue.recipients)
            hint = (
                f"Có phải là: {', '.join(found.options)}?"
                if found.options
                else "Chọn đối tượng trong danh sách của tệp mẫu."
            )
            return Wrong(
                "unknown_recipient", "không có trong danh mục đối tượng khen thưởng", hint, found.suggestion, options
            )

        return parse

    def _tell_conflicts(self, column: int, own: list, group: list) -> None:
        """Tells each row in which two places name recipients of different groups."""
        groups = self.names.recipients.groups
        for row, a, b in zip(self.table.records, own, group, strict=True):
            if a and b and groups[a] != groups[b]:
                self.table.tell(
                    "warning",
                    "recipient_conflict",
                    row,
                    column,
                    None,
                    f"Hàng {row + 1} ghi hai đối tượng khác nhóm ({groups[b]} và {groups[a]}). Kiểm tra "
                    "lại cột phân loại.",
                )


def _without_class(found: Match) -> Wrong:
    """A trade, a post or a body that names no class of recipients: why it is not classed by itself."""
    why = f"không phải là một đối tượng của danh mục: {found.why}"
    return Wrong("unknown_recipient", why, f"Có phải là: {found.suggestion}?", found.suggestion, found.options)

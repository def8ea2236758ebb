"""Records of the awards form: how many of which award, of which kind, to whom, by which decision or period.
Long tables (one row a fact) are read column by column, the award itself in name.py.
Wide ones (award x Tập thể/Cá nhân, award x quarter, statutory 0602/0603) are unfolded in wide.py."""

from __future__ import annotations

from functools import cached_property

from data.catalogue import Catalogue
from data.intake.addresses import address, letters
from data.intake.awards import note_facts, second_awards, whose, workplaces
from data.intake.awards import notes as award_notes
from data.intake.awards.around import Around
from data.intake.awards.name import AwardOfRecords
from data.intake.awards.recipients import RecipientOfRecords
from data.intake.headings.finder import HeaderFinder
from data.intake.meaning import values, words
from data.intake.meaning.names import CatalogueNames
from data.intake.meaning.values import Wrong
from data.intake.readers.workbook import as_typed
from data.intake.tables import cell_periods, decisions
from data.intake.tables import units as unit_reader
from data.intake.tables.table import Table
from data.text import clean, match_key, read_period


class AwardReader:
    """Reads one awards table."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder):
        self.table, self.catalogue, self.names, self.finder = table, catalogue, names, finder
        self.forms = {form.form_id: form for form in catalogue.forms}
        self.around = Around(table, names, finder)
        self.labels = self.around.labels
        self.recipients = RecipientOfRecords(table, catalogue, names, self.around)

    # -- columns ------------------------------------------------------------------------------------------------

    def rows(self) -> dict[str, tuple[list, str | list | None]]:
        """Every field of the records, one value per record row, with where it stands."""
        table = self.table
        out: dict[str, tuple[list, str | list | None]] = {}
        labels = self.labels
        groups = self.around.grouped("unit_id")
        if labels:
            groups = [label.get("unit_id") or group for label, group in zip(labels, groups, strict=True)]
        out["unit_id"] = self._unit(groups)
        out["award_kind"] = self._kind(labels)
        out["recipient_type"] = self.recipients.read(labels)
        self.award = AwardOfRecords(table, self.catalogue, self.names, self.finder, self.around, out["unit_id"][0])
        out["award_form"] = second_awards.placed(table, self.award.read(labels))
        out |= decisions.read(table, [g.get("decision") for g in self.around.groups or []])
        out["period"] = self._period(labels)
        for name in ("unit_id", "award_form", "award_kind", "recipient_type", "period"):
            if self.around.said_above:
                out[name] = (out[name][0], self._in_label(name, *out[name]))
            if self.around.groups:
                out[name] = (out[name][0], self._in_group_row(name, *out[name]))
        for name, parse in (("authority", values.text), ("movement", values.text), ("revoked", _revoked)):
            column = table.column_of(name)
            if column is not None:
                out[name] = (table.read(column, parse), letters(column))
        content = table.column_of("content")
        if content is not None and "movement" not in out:
            out["movement"] = (table.read(content, values.text), letters(content))
        award_notes.read(table, out, self.around.groups)
        found_by = table.column_of("found_by")
        if found_by is not None:
            out["found_by"] = (
                table.read(found_by, values.choice(table.header.form.field("found_by"))),
                letters(found_by),
            )
        return out

    def _in_label(self, name: str, column: list, place: str | list | None) -> str | list | None:
        """Where a field stands that the record's own label, or that of the row it is a part of, says."""
        letter = letters(self.around.label_column)
        if place not in (None, letter):
            return place
        names = (name, "award_text") if name == "award_form" else (name,)
        rows = [
            next((above[n] for n in names if n in above), row if any(n in label for n in names) else None)
            for row, label in zip(self.table.records, self.around.own_labels, strict=True)
            for above in (self.around.said_above.get(row, {}),)
        ]
        own = [f"{place}{row + 1}" if place else None for row in self.table.records]
        found = [
            f"{letter}{row + 1}" if row is not None and value is not None else before
            for value, row, before in zip(column, rows, own, strict=True)
        ]
        return found if any(found) and found != own else place

    def _in_group_row(self, name: str, column: list, place: str | list | None) -> str | list | None:
        """Where a field stands; what no cell of the record says may stand in the group row above it."""
        if isinstance(place, str):
            return place
        own = place or [None] * len(column)
        told = [
            group.get(name) or group.get("award_text") if name == "award_form" else group.get(name)
            for group in self.around.groups
        ]
        found = [p or (t[1] if t and v is not None else None) for v, p, t in zip(column, own, told, strict=True)]
        return found if any(found) else None

    def _unit(self, groups):
        table = self.table
        column = self._workplace(groups)
        if column is not None:
            return workplaces.read(table, self.names.units, column, groups)
        measures = [m for m in table.header.measures if not m.total]
        if table.column_of("unit") is None and measures and all("unit_id" in m.dims for m in measures):
            return [None] * len(table.records), None  # each unit has a column of its own
        has_groups = any(group is not None for group in groups)
        if not has_groups and whose.is_of_many(table, self.names.units):
            return [None] * len(table.records), None
        return unit_reader.of_records(table, self.names.units, groups=groups if has_groups else None)

    def _workplace(self, groups: list) -> int | None:
        """The column that says where people of a list work: seldom a unit of ours, and then the sender's people.

        A column "Đơn vị" is such a one when the list is one unit's own, or a group row names the unit of each row.
        """
        table = self.table
        unit = table.column_of("unit")
        if unit is None:
            return table.column_of("workplace")
        is_own = unit_reader.inherited(table)[0] not in (None, unit_reader.RECORD_UNIT) or all(groups)
        return unit if table.column_of("person") is not None and is_own else None

    def _kind(self, labels):
        table = self.table
        column = table.column_of("award_kind")
        grouped = self.around.labelled(labels, "award_kind")
        if column is None:
            return self._kinds_beside(self._ticked(grouped))
        resolve = self.names.kinds.resolve

        def parse(value):
            text = clean(as_typed(value))
            if not text or text == "-":
                return None
            found = resolve(text)
            if found.id:
                return found.id
            options = tuple(k.statistics_name or k.name for k in self.catalogue.kinds)
            return Wrong(
                "unknown_kind",
                "không phải là loại hình khen thưởng",
                f"Mỗi dòng một loại hình: {', '.join(options)}.",
                found.suggestion,
                options,
            )

        own = table.read(column, parse)
        if all(own):
            return own, letters(column)
        blank = [clean(as_typed(value)) in ("", "-") for value in table.cells(column)]
        self._tell_without_kind(column, own, [b and not g for b, g in zip(blank, grouped, strict=True)])
        return [
            kind or (group or "chua_ro" if is_blank else None)
            for kind, group, is_blank in zip(own, grouped, blank, strict=True)
        ], letters(column)

    def _tell_without_kind(self, column: int, own: list, blank: list[bool]) -> None:
        """A blank cell below "Công trạng" may mean the same or nothing: it is of no kind, and told."""
        rows = [row for row, is_blank in zip(self.table.records, blank, strict=True) if is_blank]
        if rows and any(own):
            words = (
                f"Có {len(rows)} hàng để trống cột “{self.table.title(column)}” (từ hàng {rows[0] + 1}) trong khi các "
                "hàng khác có ghi: được xếp vào “Chưa rõ loại hình”. Nếu như hàng trên, ghi đủ ở từng hàng."
            )
            self.table.tell("warning", "missing_kind", rows[0], column, None, words)

    def _ticked(self, grouped: list) -> list:
        """The kind whose column is marked in each row; two marks are asked."""
        table, out = self.table, list(grouped)
        for meaning in (m for m in table.header.meanings if m.field == "ticked_kind"):
            for i, row in enumerate(table.records):
                if not values.is_mark(table.grid.at(row, meaning.column)):
                    continue
                if out[i] in (None, grouped[i]):
                    out[i] = meaning.dims["award_kind"]
                    continue
                why = "hàng này đánh dấu hai loại hình"
                wrong = Wrong("unknown_kind", why, "Mỗi dòng một loại hình.")
                table.wrong(row, meaning.column, table.grid.at(row, meaning.column), wrong)
        return out

    @cached_property
    def noted(self) -> list[tuple[int, list[note_facts.Told | None]]]:
        """The columns of notes and reasons, with what their cells say of their rows."""
        return list(note_facts.read(self.table, self.names))

    def _kinds_beside(self, grouped: list) -> tuple[list, list | None]:
        """The kind of labels and groups, else the one that the note or the reason of a record says."""
        kinds, places = list(grouped), [None] * len(grouped)
        for column, said in self.noted:
            for i, told in enumerate(said):
                if told and kinds[i] is None and "award_kind" in told:
                    kinds[i], places[i] = told["award_kind"], address(self.table.records[i], column)
        return [kind or "chua_ro" for kind in kinds], places if any(places) else None

    def is_another_group(self, held: str, said: str) -> bool:
        """Whether two recipients can be no wording of one: of different groups, and both of a known one."""
        groups = self.names.recipients.groups
        sides = groups.get(held), groups.get(said)
        return None not in sides and "chưa rõ" not in sides and sides[0] != sides[1]

    def _period(self, labels):
        table = self.table
        column = table.column_of("period")
        grouped = self.around.labelled(labels, "period")
        told = table.context.period
        default = table.usual_period
        place: str | None = told.cell if told and default == told.value else None
        if column is None:
            return [g or default for g in grouped], place if not any(grouped) else None
        typed, years = table.cells(column), table.column_of("year")
        dated = [*map(_with_year, typed, table.cells(years))] if years is not None else typed
        own = table.read(column, cell_periods.parser(table, column), values=dated, stands=typed)
        if default and any(own):
            cell_periods.tell_blank(table, column, typed, grouped, default)
        return [
            o or (g or default if values.is_blank(cell) else None)
            for o, g, cell in zip(own, grouped, typed, strict=True)
        ], letters(column)


def _with_year(value: object, year: object) -> object:
    text, told = (clean(as_typed(cell)) if isinstance(cell, str | float) else "" for cell in (value, year))
    return f"{text}/{told}" if text and told and read_period(value) is None else value


def _revoked(value: object):
    return match_key(as_typed(value)) in words.REVOKED

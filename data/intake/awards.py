"""Records of the awards form: how many of which award, of which kind, to whom, by which decision or period.
Long tables (one row a fact) are read column by column; wide ones (award x Tập thể/Cá nhân, award x quarter,
statutory 0602/0603) are unfolded in data/intake/wide.py; lists of people become counts without names."""

from __future__ import annotations

import re

from data.catalogue import Catalogue
from data.intake import decisions, people, values, words
from data.intake import units as unit_reader
from data.intake.finder import HeaderFinder
from data.intake.header import SUBSET
from data.intake.model import address, letters
from data.intake.names import CatalogueNames, Match, canonical, level_of, without_number
from data.intake.values import Table, Wrong
from data.intake.workbook import as_typed
from data.text import clean, match_key

REVOKED = (
    "hủy bỏ",
    "hủy",
    "thu hồi",
    "bãi bỏ",
    "đã hủy",
    "đã hủy bỏ",
    "x",
    "có",
    "hủy bỏ quyết định",
    "thu hồi quyết định",
)
REVOKED_NOTE = re.compile(r"^(?:đã )?(?:hủy|hủy bỏ|thu hồi|bãi bỏ)\b")
SECTION = ("level", "award_kind", "award_form", "award_text", "recipient_type")


class AwardReader:
    """Reads one awards table."""

    def __init__(self, table: Table, catalogue: Catalogue, names: CatalogueNames, finder: HeaderFinder):
        self.table, self.catalogue, self.names, self.finder = table, catalogue, names, finder
        self.forms = {form.form_id: form for form in catalogue.forms}
        self.recipient_groups = {r.recipient_id: r.group for r in catalogue.recipients}
        self._by_level: dict[tuple, Match] = {}
        self.groups = self._groups()
        self.labels = self._labels()

    # -- group rows ---------------------------------------------------------------------------------------------

    def _groups(self) -> list[dict] | None:
        """For each record the dimensions of the group rows above it; None when there are none."""
        table = self.table
        rows = {row for row, kind in table.plan.kinds.items() if kind == "group"}
        told = self._section()
        if not rows and not told:
            return None
        out = []
        for row in sorted([*rows, *table.records]):
            if row not in rows:
                out.append(dict(told.items()))
                continue
            dims = self._group_dims(row)
            for dim in dims:
                if dim in told:
                    keys = list(told)
                    for later in keys[keys.index(dim) :]:
                        del told[later]
            told.update({dim: (value, place) for dim, (value, place) in dims.items()})
        return out

    def _section(self) -> dict[str, tuple[str, str]]:
        """What a section title right above the table says of all of it: "II. KHEN THƯỞNG CẤP XÃ"."""
        told: dict[str, tuple[str, str]] = {}
        for text, cell in self.table.context.lines[: self.table.context.own]:
            dims = self.finder.dims(without_number(text), self.table.year) if len(text) < 80 else None
            for name, value in (dims or {}).items():
                is_letterhead = name == "level" and not re.search(r"cấp|khen", text, re.IGNORECASE)
                if name in SECTION and not is_letterhead:
                    told[name] = (value, cell)
        return told

    def _group_dims(self, row: int) -> dict:
        table = self.table
        dims: dict = {}
        for column in range(table.header.first, table.header.last + 1):
            text = table.grid.text(row, column)
            if not text:
                continue
            told = decisions.of_text(text, table.request.today)
            if told:
                dims["decision"] = (told, address(row, column))
                continue
            found = self.finder.dims(without_number(text), table.year)
            if not found:
                mentioned = self.names.units.mentioned(text)
                found = {"unit_id": mentioned[0]} if len(mentioned) == 1 else {}
                if not found:
                    short = self.names.units.resolve(without_number(text))
                    found = {"unit_id": short.id} if short.id else {}
            dims.update(
                {k: (v, address(row, column)) for k, v in found.items() if k not in ("total", "assumed", "award_text")}
            )
            if "award_text" in found:
                dims["award_text"] = (found["award_text"], address(row, column))
        return dims

    def grouped(self, dim: str) -> list:
        return (
            [None] * len(self.table.records)
            if self.groups is None
            else [g[dim][0] if dim in g else None for g in self.groups]
        )

    # -- columns ------------------------------------------------------------------------------------------------

    def rows(self) -> dict[str, tuple[list, str | list | None]]:
        """Every field of the records, one value per record row, with where it stands."""
        table = self.table
        out: dict[str, tuple[list, str | list | None]] = {}
        labels = self.labels
        groups = self.grouped("unit_id")
        if labels:
            groups = [label.get("unit_id") or group for label, group in zip(labels, groups, strict=True)]
        out["unit_id"] = self._unit(groups)
        out["award_kind"] = self._kind(labels)
        out["recipient_type"] = self._recipient(labels)
        out["award_form"] = self._award(labels, out["unit_id"][0])
        out |= decisions.read(table, [g.get("decision") for g in self.groups or []])
        out["period"] = self._period(labels)
        for name, parse in (("authority", values.text), ("movement", values.text), ("revoked", _revoked)):
            column = table.column_of(name)
            if column is not None:
                out[name] = (table.read(column, parse), letters(column))
        self._revoked_by_note(out)
        found_by = table.column_of("found_by")
        if found_by is not None:
            out["found_by"] = (
                table.read(found_by, values.choice(table.header.form.field("found_by"))),
                letters(found_by),
            )
        return out

    def _revoked_by_note(self, out: dict) -> None:
        """A note "hủy bỏ quyết định" takes the row back; that is told, since a note may mean something else."""
        table = self.table
        note = table.column_of("note")
        if note is None or table.column_of("revoked") is not None:
            return
        flags = table.read(note, lambda v: REVOKED_NOTE.search(match_key(as_typed(v))) is not None)
        if not any(flags):
            return
        out["revoked"] = (flags, letters(note))
        for row, flag in zip(table.records, flags, strict=True):
            if flag:
                table.wrong(
                    row,
                    note,
                    table.grid.rows[row][note],
                    Wrong(
                        "revoked_by_note",
                        "hiểu là quyết định bị hủy bỏ",
                        "Nếu đúng, ghi ở cột Tính chất.",
                        level="warning",
                    ),
                )

    def _labels(self) -> list[dict] | None:
        """Dimensions each record's own label speaks of, in tables whose label may be an award, a recipient, a kind."""
        table = self.table
        column = table.column_of("label")
        if column is None:
            is_told = table.column_of("recipient_type") is not None
            may_tell = table.header.is_wide or table.plan.parents or not is_told
            column = table.column_of("award_form") if may_tell else None
        self.label_column = column
        if column is None:
            return None
        year = table.year

        def parse(value):
            text = without_number(as_typed(value))
            return (self.finder.dims(text, year) or {}) if text else {}

        labels = [label or {} for label in table.read(column, parse)]
        self.own_labels = list(labels)
        at = {row: i for i, row in enumerate(table.records)}
        for row, parent in sorted(table.plan.parents.items()):
            if row in at and parent in at:
                told = {
                    k: v
                    for k, v in labels[at[parent]].items()
                    if k != "recipient_type" or "recipient_type" not in labels[at[row]]
                }
                labels[at[row]] = told | labels[at[row]]
        return labels

    def _unit(self, groups):
        table = self.table
        column = self._workplace()
        if column is not None:
            resolve = self.names.units.resolve
            own = table.read(
                column, lambda v: found.id if (found := resolve(clean(as_typed(v)))).how in ("exact", "alias") else None
            )
            default, cell = unit_reader.inherited(table)
            if default is None and any(unit is None for unit in own):
                unit_reader.tell_missing(table, next(r for r, u in zip(table.records, own, strict=True) if u is None))
            return [unit or default for unit in own], [
                address(r, column) if u else cell for r, u in zip(table.records, own, strict=True)
            ]
        return unit_reader.of_records(table, self.names.units, groups=groups if any(groups) else None)

    def _workplace(self) -> int | None:
        """The column that says where people of a list work: seldom a unit of ours, and then the sender's people.

        A column "Đơn vị" is such a one when the list is one unit's own.
        """
        table = self.table
        unit = table.column_of("unit")
        if unit is None:
            return table.column_of("workplace")
        is_own = table.column_of("person") is not None and people.is_list(table)
        return unit if is_own and unit_reader.inherited(table)[0] not in (None, unit_reader.RECORD_UNIT) else None

    def _award(self, labels, unit_ids):
        table = self.table
        column = table.column_of("award_form")
        if column is None and labels is not None:
            column = table.column_of("label")
        grouped = self.grouped("award_form")
        if column is None:
            return self._of_title(self._leveled_group(grouped, unit_ids), unit_ids)
        levels = self._levels(unit_ids)
        plain: dict = {}

        def parse(value):
            text = clean(as_typed(value))
            if text not in plain:
                told = (self.finder.dims(without_number(text), table.year) or {}).get("award_text") or text
                plain[text] = self.names.awards.resolve(told) if text else None
            return plain[text]

        found = table.read(column, parse)
        if (
            labels is None
            and self.groups is None
            and all(m and m.id and m.how not in ("assumed", "ambiguous") for m in set(found))
        ):
            return [match.id for match in found], letters(column)
        out: list = []
        told: set = set()
        dims = labels or [{}] * len(found)
        is_label = table.column_of("award_form") is None
        for i, match in enumerate(found):
            own = dims[i].get("award_form")
            said = self.own_labels[i] if labels and self.label_column == column else {}
            if said and not said.keys() & {"award_form", "award_text", "assumed"}:
                out.append(own or grouped[i])  # the label names a recipient, a kind or a unit; the award stands above
                continue
            if match is None or self._only_groups(i, column, match):
                out.append(grouped[i])
                continue
            if own and match.how not in ("assumed", "ambiguous"):
                out.append(own)
                continue
            if match.id and match.how not in ("assumed", "ambiguous"):
                out.append(match.id)
                continue
            out.append(self._leveled(column, i, levels[i], told, is_label))
        if not is_label and not any(grouped) and not table.header.is_wide:
            out = self._fill_awards(column, out)
        return out, letters(column)

    def _only_groups(self, index: int, column: int, match: Match) -> bool:
        """ "I. Danh hiệu thi đua 25" only adds up the rows below it; it names no award and none is asked for."""
        row = self.table.records[index]
        if match.id or row not in self.table.plan.parents.values():
            return False
        text = without_number(as_typed(self.table.cells(column, [row])[0]))
        return self.finder.dims(text, self.table.year) == {}

    def _of_title(self, grouped: list, unit_ids: list):
        """The award named in the title, for tables where neither a column nor a heading says it."""
        if (
            all(grouped)
            or self.table.header.is_wide
            and all(m.total or m.dims.keys() & {"award_form", "award_text"} for m in self.table.header.measures)
        ):
            return grouped, None
        table = self.table
        known = [
            (m.id, cell, text)
            for text, cell in table.context.lines
            for m in [self.names.awards.mentioned(text, self._levels(unit_ids)[0] if unit_ids else None)]
            if m.id
        ]
        if len({award for award, _, _ in known}) == 1:
            award, cell, _ = known[0]
            return [g or award for g in grouped], cell
        if table.header.is_wide:
            return grouped, None  # told by cell, where a number stands
        row = next(r for r, g in zip(table.records, grouped, strict=True) if not g)
        table.tell(
            "error",
            "unknown_award",
            row,
            table.column_of("person") or table.header.first,
            None,
            f"Hàng {row + 1} không cho biết danh hiệu, hình thức khen thưởng. Thêm cột “Hình thức khen thưởng” "
            "hoặc ghi ở tiêu đề.",
        )
        return grouped, None

    def _fill_awards(self, column: int, out: list) -> list:
        table, told = self.table, False
        for i, row in enumerate(table.records):
            if out[i] is not None or row in table.plan.parents or table.cells(column, [row])[0] not in ("", None):
                continue
            if i and out[i - 1] and not told:
                told = True
                table.tell(
                    "warning",
                    "filled_from_above",
                    row,
                    column,
                    None,
                    f"Ô {address(row, column)}, cột “{table.title(column)}” để trống: đã hiểu là cùng hình "
                    "thức với hàng trên. Đề nghị ghi đủ ở từng hàng.",
                )
            if i and out[i - 1]:
                out[i] = out[i - 1]
            else:
                table.tell(
                    "error",
                    "unknown_award",
                    row,
                    column,
                    None,
                    f"Ô {address(row, column)}, cột “{table.title(column)}” để trống: chưa ghi hình thức khen thưởng. "
                    "Ghi tên danh hiệu hoặc hình thức.",
                )
        return out

    def _leveled_group(self, grouped: list, unit_ids: list) -> list:
        texts = self.grouped("award_text")
        if not any(texts):
            return grouped
        levels = self._levels(unit_ids)
        return [
            g or (self.names.awards.resolve(t, level).id if t else None)
            for g, t, level in zip(grouped, texts, levels, strict=True)
        ]

    def _levels(self, unit_ids: list) -> list:
        """The level each record speaks of: its deciding authority, its group, else what its unit may award."""
        table = self.table
        column = table.column_of("authority")
        told = (
            table.read(column, lambda v: level_of(as_typed(v)) if as_typed(v) else None)
            if column is not None
            else decisions.levels(table)
        )
        grouped = self.grouped("level")
        types = {unit.unit_id: unit.type for unit in self.catalogue.units}
        by_type = {"xã": "xã", "phường": "xã"}
        self.said_levels = [own or group for own, group in zip(told, grouped, strict=True)]
        return [by_type.get(types.get(unit, ""), "sở") if unit else None for unit in unit_ids]

    def _leveled(self, column: int, index: int, level: str | None, told: set, is_label: bool):
        """An award written without its level ("Giấy khen"): decided by the level, and told."""
        table = self.table
        row = table.records[index]
        text = clean(as_typed(table.cells(column, [row])[0]))
        text = (self.finder.dims(without_number(text), table.year) or {}).get("award_text") or text
        said = self.said_levels[index]
        is_said = said in words.ASSUMED.get(canonical(text), ())
        level = said if is_said else level
        if (text, level) not in self._by_level:
            self._by_level[text, level] = self.names.awards.resolve(text, level)
        match = self._by_level[text, level]
        if match.id is None:
            why = (
                "chưa rõ cấp"
                if match.how == "ambiguous"
                else "không có trong danh mục danh hiệu, hình thức khen thưởng"
            )
            names = ", ".join(match.options)
            cure = f"Ghi rõ: {names}." if names else "Chọn tên trong danh sách của tệp mẫu."
            table.wrong(row, column, text, Wrong("unknown_award", why, cure, match.suggestion, match.options))
        elif match.how == "assumed" and (text, level) not in told and not is_said:
            told.add((text, level))
            name = self.forms[match.id].name
            table.wrong(
                row,
                column,
                text,
                Wrong(
                    "award_level_assumed",
                    f"chưa rõ cấp, đã hiểu là {name}",
                    "Nếu không đúng, ghi đủ tên.",
                    name,
                    match.options,
                    "warning",
                ),
            )
        return match.id

    def _kind(self, labels):
        table = self.table
        column = table.column_of("award_kind")
        grouped = self.grouped("award_kind")
        if labels:
            grouped = [label.get("award_kind") or g for label, g in zip(labels, grouped, strict=True)]
        if column is None:
            return [g or "chua_ro" for g in grouped], None
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
        return [kind or group or "chua_ro" for kind, group in zip(own, grouped, strict=True)], letters(column)

    def _recipient(self, labels):
        table = self.table
        grouped = self.grouped("recipient_type")
        if labels:
            grouped = [label.get("recipient_type") or g for label, g in zip(labels, grouped, strict=True)]
        column = table.column_of("recipient_type")
        wider = table.column_of("recipient_group")
        own = table.read(column, self._recipient_parser()) if column is not None else [None] * len(table.records)
        group = table.read(wider, self._recipient_parser()) if wider is not None else [None] * len(table.records)
        if column is not None and wider is not None:
            self._conflicts(column, own, group)
        names = people.recipients(table, column, self.names.recipients)
        out = [a or b or c or d for a, b, c, d in zip(own, group, grouped, names, strict=True)]
        place = column if column is not None else wider
        return out, letters(place) if place is not None else None

    def _recipient_parser(self):
        def parse(value):
            text = SUBSET.sub("", clean(as_typed(value)))
            if not text or text == "-":
                return None
            found = self.names.recipients.resolve(text)
            if found.id:
                return found.id
            parts = [self.names.recipients.resolve(p).id for p in re.split(r"\s*(?:,|;|\+|/|&|\bvà\b)\s*", text)]
            if len(parts) > 1 and all(parts):
                return Wrong(
                    "unknown_recipient",
                    "gộp nhiều đối tượng",
                    "Mỗi dòng một đối tượng. Tách thành các dòng, ghi số lượng từng đối tượng.",
                )
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

    def _conflicts(self, column: int, own: list, group: list) -> None:
        groups = {r.recipient_id: r.group for r in self.catalogue.recipients}
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

    def _period(self, labels):
        table = self.table
        column = table.column_of("period")
        grouped = self.grouped("period")
        if labels:
            grouped = [label.get("period") or g for label, g in zip(labels, grouped, strict=True)]
        told = table.context.period
        default = table.request.period or (told.value if told else None)
        place: str | None = told.cell if told and default == told.value else None
        if column is None:
            return [g or default for g in grouped], place if not any(grouped) else None
        own = table.read(column, values.period(table))
        typed = table.cells(column)
        return [
            o or (g or default if blank in ("", None, "-") else None)
            for o, g, blank in zip(own, grouped, typed, strict=True)
        ], letters(column)


def _revoked(value: object):
    return match_key(as_typed(value)) in REVOKED

"""Every form there and back: the blank template filled in, accepted, asked back, changed, replaced, withdrawn.
What is typed is what is answered; what is previewed is what is stored; what is withdrawn leaves no trace.
The commands are those an office runs; only the child process of the check is left out, for speed."""

import gc
import json

import pytest

from analytics.__main__ import main as analytics
from data.__main__ import main as data
from data.catalogue_of import catalogue_of
from data.console import DONE
from data.intake.template import template
from data.store import open_store
from data.uploads.facts import FACT_TABLES
from tests.conftest import TODAY
from tests.intake.drawn import check
from tests.store.filled_templates import TRIPS, Blank


@pytest.fixture
def command(store_file, capsys, monkeypatch, tmp_path):
    """Run a command of the data or of the answers; its JSON. The store a command opened is let go of after it."""
    monkeypatch.setattr("data.uploads.load.check_bytes", check)
    gc.collect()
    gc.freeze()  # what stands already need not be looked through after each command

    def run(main, *argv):
        code = main([str(part) for part in argv])
        gc.collect()
        told = capsys.readouterr()
        assert code == DONE, (told.out, told.err)
        return json.loads(told.out)

    yield run
    gc.unfreeze()


class Office:
    """One office with its templates: hands in, withdraws, asks."""

    def __init__(self, command, folder, trip):
        self.command, self.folder, self.trip = command, folder, trip
        store = open_store()
        self.catalogue = catalogue_of(store)
        store.close()
        self.template = template(trip.form, self.catalogue, unit=trip.unit, period=trip.period)
        self.rows = trip.rows(self.blank().lists(), self.catalogue)

    def blank(self) -> Blank:
        return Blank(self.trip, self.template)

    def later(self) -> list[dict]:
        """The rows of the second file: two changed, one gone."""
        changes = dict(self.trip.change)
        return [row | changes.get(n, {}) for n, row in enumerate(self.rows) if n != self.trip.removed]

    def load(self, rows, *how):
        file = self.folder / "bieu.xlsx"
        file.write_bytes(self.blank().filled(rows))
        return self.command(data, "load", file, *how)

    def withdraw(self, line):
        self.command(data, "withdraw", line["upload_id"], "--reason", "Đơn vị báo cáo lại")

    def answers(self) -> list[dict]:
        """All the question says of what this form holds, rows not typed here included."""
        return [
            answer
            for params in self.trip.asked
            for answer in self.command(
                analytics, "ask", self.trip.question, "--as-of", TODAY, "--format", "json",
                *(f"--param={name}={value}" for name, value in params.items()),
            )
        ]  # fmt: skip

    def says(self, rows) -> None:
        """The answers about the rows typed are these rows, value by value."""
        wanted = [self.trip.told(row, self.catalogue) for row in rows]
        found = [{name: one[name] for name in wanted[0]} for one in self.answers() if self.trip.about(one)]
        assert sorted(map(_line, found)) == sorted(map(_line, wanted))


def _line(row: dict) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True)


def counts(line: dict) -> dict[str, int]:
    return {name: line[name] for name in ("new", "changed", "unchanged", "missing")}


@pytest.mark.parametrize("trip", TRIPS, ids=lambda trip: trip.name)
def test_a_form_filled_in_comes_back_value_by_value_and_goes_without_a_trace(command, tmp_path, trip):
    office = Office(command, tmp_path, trip)
    typed, extra = len(office.rows), {"new": 0, "unchanged": 0, "missing": 0} | trip.extra
    assert 10 <= typed <= 20
    typed_columns = {name for row in office.rows for name in row}
    assert typed_columns >= set(office.blank().columns) - trip.given
    before = office.answers()

    told = {"new": typed + extra["new"], "changed": 0, "unchanged": extra["unchanged"], "missing": 0}
    assert counts(office.load(office.rows)) == told
    first = office.load(office.rows, "--accept")
    assert counts(first) == told and [one for one in first["findings"] if one["level"] == "error"] == []
    office.says(office.rows)

    kept = {"new": 0, "changed": 2, "unchanged": typed - 3 + extra["new"] + extra["unchanged"]}
    absent = 1 if trip.form in FACT_TABLES else 0  # told of figures, which a sender is expected to bring again
    assert counts(office.load(office.later())) == kept | {"missing": absent}
    added = office.load(office.later(), "--accept")
    assert counts(added) == kept | {"missing": absent}
    removed = office.rows[trip.removed]
    office.says([*office.later(), removed])
    office.withdraw(added)
    office.says(office.rows)

    assert counts(office.load(office.later(), "--replace")) == kept | {"missing": 1 + extra["missing"]}
    replaced = office.load(office.later(), "--replace", "--accept")
    assert counts(replaced) == kept | {"missing": 1 + extra["missing"]}
    office.says(office.later())
    office.withdraw(replaced)
    office.says(office.rows)

    office.withdraw(first)
    assert office.answers() == before

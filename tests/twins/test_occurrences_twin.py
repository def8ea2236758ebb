"""The plan's occurrences against the plain twin: plan 60 as it is, and drawn plans on a calendar with overrides."""

from datetime import date

from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from analytics.ask import ask
from tests.given import Given, text
from tests.twins.fresh import fresh_store
from tests.twins.plain_plan import annex_of_plan_60, occurrences

COLUMNS = ["due_nominal", "due", "report_due"]

months = st.integers(1, 12)
romans = st.sampled_from(["I", "II", "III", "IV"])
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
deadlines = st.one_of(
    st.sampled_from(["Hàng tháng", "Hàng quý", "Theo quy định", "Thường xuyên"]),
    st.builds("Quý {}/2026".format, romans),
    st.builds("Tháng {}/2026".format, months),
    st.lists(months, min_size=2, max_size=2, unique=True).map(
        lambda two: "Tháng {}, tháng {}/2026".format(*sorted(two))
    ),
    st.builds("{} quý {}/2026".format, st.sampled_from(["Đầu", "Giữa", "Cuối"]), romans),
    st.builds("{} ngày {:%d/%m/%Y}".format, st.sampled_from(["Trước", "Chậm nhất", "Đến"]), days),
)


def answered(store):
    answer = ask(store, "occurrences", as_of=date(2026, 9, 30), group="annex").to_dict("records")
    return {row["occurrence_id"]: tuple(text(row[name]) for name in COLUMNS) for row in answer}


def told(found):
    return {one.occurrence_id: (text(one.nominal), text(one.due), text(one.report_due)) for one in found}


def test_plan_60_is_read_as_the_twin_reads_it(store):
    product = answered(store)
    twin = told(annex_of_plan_60())
    assert product == twin


@settings(max_examples=10)
@drawn(
    plan_date=st.dates(date(2026, 1, 1), date(2026, 12, 1)),
    texts=st.lists(deadlines, min_size=1, max_size=8),
    overrides=st.dictionaries(days, st.booleans(), max_size=8),
)
def test_any_plan_on_any_calendar(seeded_file, plan_date, texts, overrides):
    with fresh_store(seeded_file) as store:
        given = Given(store)
        calendar = [
            {"day": day.isoformat(), "kind": "worked" if worked else "off", "basis": "Công văn"}
            for day, worked in overrides.items()
        ]
        if calendar:
            given.accept(given.receive("calendar", [one | _PLACE for one in calendar]))
        given.accept(given.receive("plan", [_task(plan_date, n, text) for n, text in enumerate(texts, 1)]))
        product = {name: days for name, days in answered(store).items() if name.startswith("KH-thu/")}
        twin = occurrences("KH-thu", [(str(n), text) for n, text in enumerate(texts, 1)], plan_date, 2026, overrides)
        by_task = lambda rows: sorted((name.split("/")[1], *days) for name, days in rows.items())  # noqa: E731
        assert by_task(product) == by_task(told(twin))


_PLACE = {"sheet": "Biểu", "cell": "A1", "cells": {}}


def _task(plan_date, number, deadline):
    return _PLACE | {
        "plan": {
            "plan_id": "KH-thu",
            "number": "01/KH",
            "plan_date": plan_date.isoformat(),
            "year": 2026,
            "title": "Kế hoạch thử",
        },
        "task_no": str(number),
        "content": f"Nhiệm vụ {number}",
        "lead": "Sở Nội vụ",
        "deadline": deadline,
    }

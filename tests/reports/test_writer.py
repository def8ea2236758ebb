"""The writer process gives the very bytes that writing here gives, in the officer's words when it refuses.
One that dies is told as broken and replaced; the next order is written.
To add a way to fail: make `order` carry it."""

from dataclasses import replace

import pytest

from analytics.ask import AskError
from analytics.reports.make import Wish, order, written
from analytics.reports.writer import Broken, Writer
from tests.conftest import TODAY


@pytest.fixture(scope="module")
def writer():
    writer = Writer()
    yield writer
    writer.close()


@pytest.mark.parametrize("kind", ["deck", "quarter", "reminders", "workbook", "forms", "compare"])
def test_what_another_process_writes_is_what_is_written_here(writer, made_up, kind):
    asked = order(made_up, Wish(kind, TODAY, before=TODAY.replace(day=1)))
    assert writer.written(asked) == written(asked)


def test_a_refusal_keeps_its_words(writer, made_up):
    with pytest.raises(AskError, match="Mẫu không phải tệp PowerPoint"):
        writer.written(order(made_up, Wish("deck", TODAY, template=b"no template")))


def test_a_defect_is_told_with_its_trace_and_the_next_order_is_written(writer, made_up):
    asked = order(made_up, Wish("quarter", TODAY))
    with pytest.raises(Broken, match="Traceback"):
        writer.written(replace(asked, facts=None))
    assert writer.written(asked)


def test_a_writer_that_died_is_replaced(writer, made_up):
    asked = order(made_up, Wish("quarter", TODAY))
    writer.written(asked)
    writer._process.kill()
    writer._process.wait()
    assert writer.written(asked)


def test_a_writer_that_ends_in_the_middle_is_told_as_broken(made_up, monkeypatch):
    monkeypatch.setattr("analytics.reports.writer.SECONDS", 0)
    with pytest.raises(Broken, match="died"):
        Writer().written(order(made_up, Wish("deck", TODAY)))

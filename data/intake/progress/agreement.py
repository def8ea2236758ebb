"""Rules between the state, the percentage and the days of one row of progress.
A state that is left out is taken from a percentage or a day of completion, which is told; what cannot be at once is an
error or a warning at its cell."""

from __future__ import annotations

from functools import cached_property

from data.intake.meaning.values import Wrong
from data.intake.model import address, position
from data.intake.progress.row_states import RowStates
from data.text import day_label


class Agreement:
    """Holds the fields of one table's rows against each other."""

    def __init__(self, states: RowStates):
        self.table, self.today, self.year, self.ticks = states.table, states.today, states.year, states.ticks

    def agree(self, fields: dict) -> None:
        """Rules between the fields of one record."""
        table = self.table
        codes = ("unknown_status", "bad_number", "error_value", "formula_without_value")
        self._asked = table.asked(*codes)
        for i, row in enumerate(table.records):
            state, percent, done_on = fields["status"][i], fields["percent"][i], fields["completed_on"][i]
            if state is None:
                fields["status"][i] = state = self._derive(row, percent, done_on, fields, i)
            at_percent = table.column_of("percent")
            at_done = table.column_of("completed_on")
            at_done = at_done if at_done is not None else self._status_place(row)
            reported = fields["report_date"][i]
            if done_on and done_on > reported and done_on <= self.today:
                table.wrong(
                    row,
                    at_done,
                    day_label(done_on),
                    Wrong(
                        "completed_after_report",
                        f"sau ngày báo cáo {day_label(reported)}",
                        "Ghi ngày hoàn thành thực tế, không sau ngày báo cáo.",
                    ),
                )
            if done_on and done_on[:4] < str(self.year):
                why = f"trước năm {self.year} của kế hoạch"
                wrong = Wrong("completed_before_plan", why, "Kiểm tra lại năm.", level="warning")
                table.wrong(row, at_done, day_label(done_on), wrong)
            if state == "done" and percent is not None and percent < 100:
                table.wrong(
                    row,
                    at_percent if at_percent is not None else self._status_place(row),
                    f"{percent}%",
                    Wrong(
                        "percent_not_100",
                        "nhưng tình trạng là hoàn thành",
                        "Sửa tỷ lệ thành 100% hoặc sửa tình trạng.",
                        "100%",
                        (),
                        "warning",
                    ),
                )
            if percent == 100 and state in ("in_progress", "not_started"):
                table.wrong(
                    row,
                    at_percent if at_percent is not None else self._status_place(row),
                    "100%",
                    Wrong(
                        "complete_without_state",
                        "nhưng tình trạng chưa phải là hoàn thành, nên chưa được tính hoàn thành",
                        "Nếu đã xong, ghi tình trạng “Hoàn thành” và ngày hoàn thành.",
                        "Hoàn thành (100%)" if at_percent is None else None,
                        (),
                        "warning",
                    ),
                )
            if state == "in_progress" and percent == 0:
                why = "nhưng tình trạng là đang thực hiện"
                cure = "Ghi tỷ lệ đã làm được, hoặc sửa tình trạng thành “Chưa thực hiện”."
                at = at_percent if at_percent is not None else self._status_place(row)
                table.wrong(row, at, "0%", Wrong("percent_zero", why, cure, level="warning"))
            if state == "not_started" and percent and percent < 100:
                table.wrong(
                    row,
                    at_percent if at_percent is not None else self._status_place(row),
                    f"{percent}%",
                    Wrong(
                        "percent_not_started",
                        "nhưng tình trạng là chưa thực hiện",
                        "Sửa tình trạng thành “Đang thực hiện” hoặc bỏ tỷ lệ.",
                        None,
                        (),
                        "warning",
                    ),
                )
            if done_on and state in ("in_progress", "not_started"):
                table.wrong(
                    row,
                    at_done,
                    day_label(done_on),
                    Wrong(
                        "date_without_done",
                        "nhưng tình trạng chưa phải là hoàn thành",
                        "Sửa tình trạng hoặc bỏ ngày hoàn thành.",
                        None,
                        (),
                        "warning",
                    ),
                )

    @cached_property
    def _lists_documents(self) -> bool:
        """ "Đơn vị | Số báo cáo | Ngày báo cáo": only the document that came says how far the work is."""
        said = {(m.field or "").partition("_")[0] for m in self.table.header.meanings}
        return not said & {"status", "tick", "percent", "completed", "result"}

    def _status_place(self, row: int) -> int:
        """The column the state of a row stands in."""
        ticked = self.ticks.get(row)
        named = (position(ticked)[1] if ticked else None, *map(self.table.column_of, ("status", "result")))
        return next((column for column in named if column is not None), self.table.header.first)

    def _derive(self, row: int, percent, done_on, fields: dict, index: int) -> str | None:
        table = self.table
        place = self._status_place(row)
        at_percent = table.column_of("percent")
        is_asked = at_percent is not None and address(row, at_percent) in self._asked
        if is_asked or address(row, place) in self._asked or self.ticks.get(row):
            return None
        if self._lists_documents and fields["evidence"][index]:
            state, words = "done", "có số văn bản kết quả, bảng không có cột tình trạng, nên hiểu là “Hoàn thành”"
        elif done_on:
            state, words = "done", "có ngày hoàn thành nên hiểu là “Hoàn thành”"
        elif percent is not None:
            state = "not_started" if percent == 0 else "in_progress"
            words = f"tỷ lệ {percent}% nên hiểu là “{'Chưa thực hiện' if percent == 0 else 'Đang thực hiện'}”"
        else:
            table.tell(
                "error",
                "missing_status",
                row,
                place,
                None,
                f"Hàng {row + 1} chưa ghi tình trạng. Ghi Chưa thực hiện, Đang thực hiện, Hoàn thành hoặc Không phát "
                "sinh.",
            )
            return None
        table.tell(
            "warning",
            "status_derived",
            row,
            place,
            None,
            f"Hàng {row + 1} chưa ghi tình trạng; {words}. Đề nghị ghi rõ tình trạng.",
        )
        return state

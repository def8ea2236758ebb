"""States that a heading says for all units or tasks below it: "1. Các đơn vị đã hoàn thành", over a list of them.
The heading is a line of the table's own, or a group row inside it; of lines that name two states neither is taken.
Used only where no column of the table says how far the work has come."""

from __future__ import annotations

from data.intake.addresses import address
from data.intake.meaning.listed_states import listed_state
from data.intake.tables.ranks import rank_of
from data.intake.tables.table import Table


def of_records(table: Table) -> list[tuple[str | None, str | None]]:
    """The state of each record that the heading over it says, and that heading's cell."""
    lines = [(text, cell) for text, cell in table.context.own_lines if listed_state(text) is not None]
    text, cell = lines[-1] if len({listed_state(text) for text, _ in lines}) == 1 else ("", None)
    rank = rank_of("", text)

    def below(text: str) -> str | None:
        """What a group row says; one numbered as the heading ends what that said."""
        said = listed_state(text)
        return "" if said is None and rank is not None and (rank_of("", text) or 9) <= rank else said

    found = table.above_at(below)
    return [
        (listed_state(text) or None, cell) if group is None else (group or None, address(*at)) for group, at in found
    ]

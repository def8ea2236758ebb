"""Each number with a link is the sum of the rows the link opens: the links of a page are followed, the rows added.
The year is the made-up one of test_sums.py. `linked(page)` gives address and words of each link; `follow` opens one.
To add a figure: put its address into the page, and its rows are counted here."""

import re
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.pages.test_sums import integer, made_up

__all__ = ["made_up"]
PAGES = {"/tien-do": "progress", "/qua-han": "overdue", "/khen-thuong": "awards", "/don-vi": "unit_profiles"}
OUTSIDE = ("Không phát sinh", "Không quy định thời hạn cụ thể")


@pytest.fixture
def follow(screen):
    def opened(address):
        parts = urlsplit(address)
        return screen(PAGES[parts.path], **dict(parse_qsl(parts.query)))

    return opened


def html(page):
    return [element.proto.body for element in page.get("html") if not element.proto.body.startswith("<style")]


def words(markup):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def linked(markup):
    return [
        (unescape(found[1]), words(found[2]))
        for found in re.finditer(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', markup, re.S)
    ]


def rows_of(page):
    return page.dataframe[-1].value


def counted(rows):
    """n and N of listed mốc, kỳ or nhiệm vụ của đơn vị."""
    inside = [status for status in rows["Trạng thái"].str[0] if status not in OUTSIDE]
    return sum(status.startswith("Hoàn thành") for status in inside), len(inside)


def test_each_row_of_the_board_counts_the_occurrences_it_opens(screen, follow, made_up):
    board = next(body for body in html(screen("progress")) if 'class="board"' in body)
    lines = re.findall(r"<tr><td class=\"muted\">.*?</tr>", board, re.S)
    assert len(lines) == 17
    whole = rows_of(screen("progress", view="occurrence"))
    for line in lines:
        address, task = next((address, dict(parse_qsl(address))["task"]) for address, text in linked(line) if text)
        rows = whole[whole["TT"] == task]
        if task in ("1", "7", "12"):
            assert follow(address).dataframe[0].value["Mốc, kỳ"].tolist() == rows["Mốc, kỳ"].tolist()
        share = re.search(r'class="n"><b>([\d.]+)</b>/([\d.]+)', line)
        assert (tuple(map(integer, share.groups())) if share else (0, 0)) == counted(rows), words(line)
        told = sorted(re.findall(r"<small>([\d./]+)</small>", line.replace("<wbr>", "")))
        listed = zip(rows["Đơn vị xong"], rows["Số đơn vị"], strict=True)
        assert told == sorted(f"{done}/{total}" for done, total in listed if total not in ("", "0", "1")), words(line)


def test_each_mark_of_a_collective_task_counts_the_units_it_opens(screen, follow, made_up):
    board = next(body for body in html(screen("progress")) if 'class="board"' in body).replace("<wbr>", "")
    marks = re.findall(r'href="([^"]*task=12[^"]*occurrence=[^"]*)".*?<small>([\d.]+)/([\d.]+)</small>', board)
    assert len(marks) == 11
    for address, done, total in marks[:3]:
        assert counted(rows_of(follow(unescape(address)))) == (integer(done), integer(total))


@pytest.mark.parametrize("by", ["", "level", "form", "kind", "recipient", "unit"])
def test_each_bar_of_awards_adds_up_the_rows_it_opens(screen, follow, made_up, by):
    page = screen("awards", **({"by": by} if by else {}))
    figures = [(address, text) for body in html(page) for address, text in linked(body) if "item=" in address]
    assert figures or by in ("kind", "unit")  # one kind is no picture; units are a list
    for address, text in figures:
        quantities = rows_of(follow(address))["Số lượng"].map(integer)
        share = re.search(r"([\d.]+)/([\d.]+)", text)
        told = share[2] if share else re.search(r"([\d.]+)$", text)[1]
        assert quantities.sum() == integer(told), (address, text)


def test_each_late_count_of_a_cluster_is_the_late_rows_it_opens(screen, follow, made_up):
    late = [one for body in html(screen("clusters")) for one in linked(body) if one[0].startswith("/qua-han")]
    assert len(late) == 3  # the province and both clusters
    for address, text in late:
        assert integer(text) == len(rows_of(follow(address)))


def test_what_a_cluster_completed_is_what_its_units_rows_say(screen, made_up):
    table = next(body for body in html(screen("clusters")) if "So sánh các cụm, khối" in body)
    for cluster in ("cum-minh-hoa-1", "khoi-minh-hoa-2"):
        line = next(one for one in re.findall(r"<tr>.*?</tr>", table, re.S) if f"cluster={cluster}" in one)
        rows = rows_of(screen("progress", view="unit", cluster=cluster))
        assert tuple(map(integer, re.search(r"<b>([\d.]+)/([\d.]+)</b>", line).groups())) == counted(rows)


def test_the_statuses_of_a_unit_add_up_to_its_rows(screen, made_up):
    page = screen("unit_profiles", unit="xp-05443")
    four = next(body for body in html(page) if 'class="four"' in body)
    rows = page.dataframe[0].value
    told = {word: int(count) for count, word in re.findall(r"<b>(\d+)</b>.*?class='word'>(.*?)</span>", four)}
    assert told == rows["Trạng thái"].str[0].value_counts().to_dict()

"""Pages as a reader meets them: run without a browser, over a store of this test's own.
`screen("overdue", quarter="2")` opens one page with that address; `said(page)` is all its text.
Widgets are found by key; what a page says is compared with words, not with markup."""

import os
import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.store import open_store
from pages.parts import session
from tests.given import Given

FRAME = str(Path(__file__).parents[2] / "pages" / "frame.py")
JOINER = "\u2060"  # keeps a hyphen from ending a line; not seen


@pytest.fixture(autouse=True)
def _no_search_for_components(monkeypatch):
    """AppTest looks for components in every installed package each time it is made, a fifth of the time of a test;
    the product has none from a package."""
    monkeypatch.setattr("streamlit.components.v2.manifest_scanner.scan_component_manifests", list)


@pytest.fixture(scope="session")
def addresses():
    """The pages with their addresses, as the frame told them when it was first run; filled then."""
    return {}


@pytest.fixture
def screen(store, monkeypatch, addresses):
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], store)

    def show(name: str, **query) -> AppTest:
        page = AppTest.from_file(FRAME, default_timeout=60)
        if name != "overview":  # opened by its address, as by a link
            page._registered_pages = addresses or AppTest.from_file(FRAME, default_timeout=60).run()._registered_pages
            page.switch_page(f"{name}.py")
        for key, value in query.items():
            page.query_params[key] = value
        page.run()
        assert not page.exception, page.exception
        addresses.update(page._registered_pages)
        return page

    return show


@pytest.fixture
def said():
    """All text of a page: HTML blocks without tags, and the labels of its widgets."""

    def text(page: AppTest) -> str:
        blocks = [element.proto.body for element in page.get("html") if not element.proto.body.startswith("<style")]
        words = unescape(" ".join(re.sub(r"<[^>]+>", " ", block) for block in blocks)).replace(JOINER, "")
        labels = [element.label for kind in ("button", "download_button") for element in page.get(kind)]
        return " ".join(" ".join([words, *map(str, labels)]).split())

    return text


@pytest.fixture(scope="session")
def year_file(seeded_file, tmp_path_factory):
    """A store with a small year, closed: one task done, one late and promised, a month of task 12 told by one commune,
    some awards."""
    path = tmp_path_factory.mktemp("year") / "thidua.duckdb"
    shutil.copyfile(seeded_file, path)
    opened = open_store(f"duckdb:///{path}")
    given = Given(opened)
    given("""
        task | unit         | occurrence | status      | percent | completed  | cause         | committed  | reported
        1    | so-noi-vu    | 2026-Q1    | done        | 100     | 2026-03-20 |               |            | 2026-03-25
        5    | so-tai-chinh | 2026-Q2    | in_progress | 60      |            | Chờ thẩm định | 2026-10-31 | 2026-09-10
        12   | xp-05443     | 2026-07    | done        | 100     | 2026-07-30 |               |            | 2026-08-03
    """)
    given("""
        unit     | form    | recipient       | quantity | decided    | decision
        xp-05443 | gk_xa   | nong_dan        | 12       | 2026-02-10 | 1/QĐ-UBND
        xp-05443 | gk_xa   | lanh_dao_khac   | 6        | 2026-02-10 | 1/QĐ-UBND
        xp-05455 | gk_xa   | ca_nhan         | 4        | 2026-08-12 | 2/QĐ-UBND
        xp-05455 | ldtt    | nguoi_truc_tiep | 30       | 2026-08-12 | 2/QĐ-UBND
    """)
    opened.close()
    return path


@pytest.fixture
def year():
    """The test's store holds the small year."""


@pytest.fixture
def new_store(request):
    """The closed file a test's store is a copy of."""
    return request.getfixturevalue("year_file" if "year" in request.fixturenames else "seeded_file")

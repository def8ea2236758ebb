"""What holds on every page, light on a desk, dark on a phone: no accessibility violation, no error, no stranger asked.
axe runs the rules of WCAG 2.2 A and AA and best practice; a page is looked at once it is drawn.
To add a page: add its address."""

from pathlib import Path

import pytest

from tests.browser.conftest import at_rest

WORKBOOKS = Path(__file__).parents[1] / "intake" / "workbooks"
pytestmark = pytest.mark.browser

ADDRESSES = (
    "/",
    "/tien-do",
    "/tien-do?view=occurrence&task=5",
    "/tien-do?view=unit&task=12",
    "/qua-han",
    "/khen-thuong",
    "/khen-thuong?by=unit",
    "/don-vi",
    "/don-vi?unit=xp-05443",
    "/cum-khoi",
    "/phong-trao",
    "/ban-do",
    "/nap-so-lieu",
    "/ghi-nhan",
    "/ghi-nhan?task=7",
    "/lich-su",
    "/trinh-chieu",
    "/bao-cao",
    "/bao-cao?report=deck",
    "/quan-tri",
)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def _violations(page) -> list:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in found]


@pytest.mark.parametrize(("theme", "width"), [("light", 1366), ("dark", 390)])
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_breaks_no_rule_asks_no_stranger_tells_no_error_and_never_scrolls_sideways(tab, address, theme, width):
    shown = tab(theme, width, height=900)
    page = shown.open(address)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width
    assert _violations(page) == []
    assert shown.strangers == []
    assert shown.faults == []
    assert page.evaluate("document.documentElement.lang") == "vi"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_file_being_checked_breaks_no_rule_and_its_choices_speak_vietnamese(tab, theme):
    page = tab(theme).open("/nap-so-lieu")
    page.locator("input[type=file]").set_input_files([WORKBOOKS / "55-nhieu-bang.xlsx"])
    page.get_by_text("Nếu xác nhận").wait_for(timeout=60_000)
    page.get_by_text("Cách đọc bảng: trang tính").click()
    page.get_by_label("Bỏ Quý III").first.wait_for(timeout=60_000)
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(timeout=60_000)
    assert _violations(page) == []


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (390, 844)])
def test_the_cell_of_a_finding_in_a_wide_sheet_is_one_click_away(tab, width, height):
    page = tab(width=width, height=height).open("/nap-so-lieu")
    page.locator("input[type=file]").set_input_files([WORKBOOKS / "sw01-two-kinds-in-one-heading.xls"])
    page.get_by_text("Nếu xác nhận").wait_for(timeout=60_000)
    at_rest(page)
    page.get_by_role("link", name="Bảng!M7").click()
    page.wait_for_timeout(500)
    cell, head = page.locator("#nd-2").bounding_box(), page.get_by_test_id("stHeader").bounding_box()
    assert 0 <= cell["x"] <= width - cell["width"]
    assert head["y"] + head["height"] <= cell["y"] <= height - cell["height"]
    assert "upload=" in page.url  # the draft stays in the address
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width


def test_on_a_phone_an_overdue_item_is_read_without_scrolling_sideways_and_a_tap_opens_it(tab):
    page = tab(width=390, height=844).open("/qua-han?task=5")
    row = page.locator(".brief details", has_text="5. Nghị quyết mức chi")
    for word in ("5. Nghị quyết mức chi", "Chờ thẩm định", "ngày"):
        assert word in row.inner_text()
    assert "Đọc từ" not in row.inner_text()
    row.locator("summary").click()
    row.get_by_text("Đọc từ").wait_for()
    assert page.locator("[data-testid=stDataFrame]").count() == 0


def test_a_laptop_answers_the_leaders_three_questions_on_its_first_screen(tab):
    page = tab(width=1366, height=768).open("/")
    tasks, ratio = page.locator(".four"), page.locator("h2.t", has_text="Tỷ lệ B")
    late = page.locator("table[aria-label='Việc chậm nhất'] tbody tr").nth(3)
    for answer in (tasks, ratio, late):
        box = answer.bounding_box()
        assert box["y"] + box["height"] <= 768
        assert box["x"] + box["width"] <= 1366


def test_a_column_of_a_list_is_put_in_order_as_a_vietnamese_reader_expects(tab):
    page = tab().open("/qua-han")
    for ordered in (
        ["", "−2", "0,5", "12,5%", "420", "2.455", "10.000"],
        ["28/02/2025", "05/12/2025", "01/03/2026"],
        ["Tháng 2/2026", "Quý I/2026", "Tháng 10/2026", "Kỳ quý IV/2026", "Kỳ tháng 1/2027"],
        ["Phường Đức Xuân", "Xã An Khánh", "Xã Văn Lang", "Xã Văn Lăng"],
        ["2. Tập huấn", "10. Đoàn kết", "2/QĐ-UBND", "12/QĐ-UBND"],
    ):
        assert page.evaluate("texts => texts.sort((one, other) => one.localeCompare(other))", ordered[::-1]) == ordered


def test_a_click_on_the_head_of_a_list_orders_its_figures_by_size(tab):
    page = tab().open("/qua-han")
    grid = page.locator("[data-testid=stDataFrame]").first
    for mark in "↑↓":
        grid.locator(".dvn-scroller").click(position={"x": 70, "y": 15})  # "Chậm (ngày)": the widget draws on a canvas
        grid.locator("th", has_text=f"{mark} Chậm (ngày)").wait_for(state="attached")
    firsts = [row.locator("td").first for row in grid.locator("tbody tr").all()]
    late = [int(cell.inner_text()) for cell in firsts]
    assert late == sorted(late, reverse=True)
    assert late[0] > 100  # as texts, 91 would stand above 183


NEAREST = """digits => Math.min(...[...document.querySelectorAll('.tiles a')].map(tile => {
  const count = tile.querySelector('b') || tile.appendChild(document.createElement('b'));
  count.textContent = digits;
  const place = count.getBoundingClientRect(), name = document.createRange();
  name.selectNodeContents(tile.querySelector('span'));
  const shared = line => Math.min(place.bottom, line.bottom) - Math.max(place.top, line.top);
  const beside = [...name.getClientRects()].filter(line => shared(line) > 1);
  return Math.min(99, ...beside.map(line => place.left - line.right));
}))"""


def test_a_count_on_the_map_stands_clear_of_the_longest_names(tab):
    page = tab(width=1366, height=1080).open("/")
    assert page.evaluate("document.fonts.ready.then(() => true)")
    for width in (320, 360, 375, 390, 1366, 1920):
        page.set_viewport_size({"width": width, "height": 1080})
        at_rest(page)
        assert page.evaluate(NEAREST, "12") >= 0, width
        if width >= 390:
            assert page.evaluate(NEAREST, "3") >= 5, width


@pytest.mark.parametrize(("address", "widths"), [("/", (390, 768, 1920)), ("/ban-do", (1366, 1920))])
def test_no_accent_of_a_name_is_cut_off_by_its_tile(tab, address, widths):
    page = tab(width=1366, height=1080).open(address)
    above = """() => Math.min(...[...document.querySelectorAll('.tiles a')].map(tile =>
      tile.querySelector('span').getBoundingClientRect().top - tile.getBoundingClientRect().top))"""
    for width in widths:
        page.set_viewport_size({"width": width, "height": 1080})
        at_rest(page)
        assert page.evaluate(above) >= 1, width


def test_the_theme_of_the_system_is_followed(tab):
    page = tab("dark").open("/")
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == "rgb(17, 22, 28)"
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()") == "#11161C"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_page_is_printed_in_the_colours_of_paper_without_its_tools(tab, theme):
    page = tab(theme, width=1046).open("/tien-do")
    page.emulate_media(media="print", color_scheme=theme)
    look = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    assert page.evaluate(look) == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('.say')).color") == "rgb(23, 33, 43)"
    for tool in ("[data-testid=stHeader]", ".copy-link", ".st-key-filter_compare"):
        assert not page.locator(tool).first.is_visible(), tool
    board = page.locator("table.board")
    assert board.evaluate("board => board.getBoundingClientRect().right <= innerWidth")


def test_a_list_takes_the_form_of_a_window_made_narrower_or_wider(tab):
    shown = tab(width=1366)
    page = shown.open("/qua-han?task=5")
    page.locator("[data-testid=stDataFrame]").wait_for()
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator(".brief details", has_text="5. Nghị quyết mức chi").wait_for(timeout=60_000)
    page.set_viewport_size({"width": 1366, "height": 900})
    page.locator("[data-testid=stDataFrame]").wait_for(timeout=60_000)


def test_what_is_being_written_stays_when_a_phone_is_turned(tab):
    shown = tab(width=390, height=844)
    page = shown.open("/ghi-nhan?task=7")
    page.get_by_role("radio", name="Đang thực hiện").or_(
        page.get_by_role("button", name="Đang thực hiện")
    ).first.click()
    page.get_by_role("button", name="Lưu 1 đơn vị và xem thay đổi").wait_for(timeout=60_000)
    page.set_viewport_size({"width": 844, "height": 390})
    page.wait_for_timeout(1000)
    assert page.get_by_role("button", name="Lưu 1 đơn vị và xem thay đổi").count() == 1


def test_a_day_the_address_gets_wrong_is_told_over_the_head_and_squeezes_no_filter(tab):
    page = tab(width=1366).open("/qua-han?as_of=2026-13-40&cluster=khong-co")
    notes = page.locator(".note-bad", has_text="giá trị này không có")
    assert notes.count() == 2
    assert all(notes.nth(at).bounding_box()["width"] > 1000 for at in range(2))
    assert page.locator(".st-key-filter_cluster").bounding_box()["width"] > 120


def test_a_table_too_wide_for_a_small_tablet_gives_each_row_its_whole_width(tab):
    page = tab(width=680).open("/phong-trao")
    table = page.locator("table.rows").bounding_box()
    assert page.locator("table.rows tbody td").first.bounding_box()["width"] > 0.9 * table["width"]


def test_the_calendar_of_a_browser_in_english_names_the_days_in_vietnamese(tab):
    page = tab().open("/phong-trao")
    page.get_by_label("Chọn ngày").first.click()
    heads = page.locator("[data-testid=stDateInputCalendar] th")
    heads.filter(has_text="T7").wait_for()
    assert heads.all_inner_texts() == ["CN", "T2", "T3", "T4", "T5", "T6", "T7"]


def test_a_list_reached_by_keyboard_shows_where_one_is(tab):
    page = tab(width=1920, height=1080).open("/qua-han")
    at_rest(page)
    grid = page.locator("[data-testid=stDataFrame]").first
    fits = "scroller => scroller.scrollWidth <= scroller.clientWidth"
    assert grid.locator(".dvn-scroller").evaluate(fits)  # a wide screen shows the whole list
    ring = "grid => getComputedStyle(grid).outlineStyle"
    assert grid.evaluate(ring) == "none"
    page.get_by_role("radio", name="Cả năm").focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "CANVAS":
            break
    assert page.evaluate("document.activeElement.tagName") == "CANVAS"
    page.wait_for_function(f"grid => ({ring})(grid) === 'solid'", arg=grid.element_handle())


def test_whoever_asks_for_less_motion_gets_none(tab):
    page = tab().open("/")
    page.emulate_media(reduced_motion="reduce")
    moving = """[...document.querySelectorAll('*')].filter(one =>
      ['transitionDuration', 'animationDuration'].some(kind =>
        getComputedStyle(one)[kind].split(', ').some(time => parseFloat(time) > 0.001))).length"""
    assert page.evaluate(moving) == 0


def test_each_part_of_a_stacked_bar_bears_its_glyph_and_no_more_of_a_number_than_has_room(tab):
    page = tab(width=390, height=844).open("/tien-do?view=unit")
    parts = page.locator(".stacks .part")
    assert parts.count() > 3
    for part in parts.all():
        glyph = part.evaluate("part => getComputedStyle(part, '::before').backgroundImage")
        assert glyph.startswith('url("data:image/svg')
        box, told = part.bounding_box(), part.locator("span").bounding_box()
        assert box["width"] >= 17
        inside = told["x"] >= box["x"] and told["x"] + told["width"] <= box["x"] + box["width"]
        assert inside or told["y"] >= box["y"] + box["height"]


@pytest.mark.parametrize("width", [1366, 1440])
@pytest.mark.parametrize("address", ["/qua-han", "/tien-do?view=occurrence", "/tien-do?view=unit"])
def test_on_a_laptop_a_list_shows_whole_columns_and_tells_the_others_of_the_chosen_row(tab, address, width):
    page = tab(width=width, height=768).open(address)
    grid = page.locator("[data-testid=stDataFrame]").last
    grid.wait_for()
    at_rest(page)
    assert grid.locator(".dvn-scroller").evaluate("scroller => scroller.scrollWidth <= scroller.clientWidth")

"""A meeting in Chromium: the show walked by keyboard, full screen in and out, every slide measured.
Text is at least 24 px at 1920 x 1080, nothing is clipped and nothing scrolls; laptop and 4K look alike.
To add a slide: nothing to do, every slide of the show is walked."""

import pytest

pytestmark = pytest.mark.browser

SHOW = "/trinh-chieu?slide=1&as_of=2026-09-30"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Every text of the slide: its size, and whether it leaves the slide or runs into the footer.
MEASURED = """() => {
  const slide = document.querySelector(".deck .slide"), foot = slide.querySelector(".s-foot"), found = [];
  const edge = slide.getBoundingClientRect(), floor = foot.getBoundingClientRect().top;
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, parent = text.parentElement;
    if (!text.data.trim() || parent.closest("tr[hidden]")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect(), scale = 1920 / edge.width;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    const out = box.left < edge.left || box.right > edge.right || (!foot.contains(text) && box.bottom > floor + 1);
    if (size < 23.9 || out) found.push([text.data, size, out]);
  }
  const page = document.documentElement;
  return { found, scrolls: page.scrollHeight > innerHeight || page.scrollWidth > innerWidth };
}"""


def show(tab, **screen):
    page = tab(**screen).page
    page.goto(page_address(tab, SHOW))
    page.locator(".deck .slide").wait_for(timeout=60_000)
    page.evaluate("document.fonts.ready")
    return page


def page_address(tab, path):
    return tab().address + path


def key_of(page):
    return page.locator(".deck .slide").get_attribute("data-key")


def test_the_show_is_walked_by_keyboard_and_the_address_follows(tab):
    page = show(tab, width=1920, height=1080)
    first = key_of(page)
    page.keyboard.press("ArrowRight")
    page.locator('.deck .slide[data-key="tasks"]').wait_for()
    page.wait_for_url("**slide=2**")
    page.keyboard.press("End")
    page.wait_for_url("**slide=12**")
    page.keyboard.press("Home")
    page.wait_for_url("**slide=1**")
    assert key_of(page) == first
    page.keyboard.press("l")
    page.locator(".d-list button").nth(4).click()
    page.wait_for_url("**slide=5**")
    page.reload()
    page.locator('.deck .slide[data-key="overdue"]').wait_for(timeout=60_000)


WATCH = """() => {
  window.above = new Set();
  const look = () => {
    const top = document.elementFromPoint(60, 20);
    if (top && !top.closest(".deck")) window.above.add(top.outerHTML.slice(0, 80));
    requestAnimationFrame(look);
  };
  look();
}"""


def test_nothing_of_the_product_lies_over_a_slide_while_it_moves(tab):
    page = show(tab, width=1920, height=1080)
    page.evaluate(WATCH)
    for place in range(2, 6):
        page.keyboard.press("ArrowRight")
        page.wait_for_url(f"**slide={place}**")
        page.wait_for_timeout(400)  # the server answers after the move, and fades what it redraws
    assert page.evaluate("[...window.above]") == []


def test_full_screen_is_entered_and_left_by_f(tab):
    page = show(tab, width=1920, height=1080)
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement !== null")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement === null")


def test_notes_tell_formula_and_source_on_demand(tab):
    page = show(tab, width=1920, height=1080)
    assert page.locator(".d-side").is_hidden()
    page.keyboard.press("n")
    assert "Căn cứ: Kế hoạch số 60/KH-UBND" in page.locator(".d-side").inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".d-side").is_hidden()


def test_escape_leaves_the_show_for_the_desk(tab):
    page = show(tab, width=1920, height=1080)
    page.keyboard.press("Escape")
    page.locator(".thumbs").wait_for(timeout=60_000)
    assert page.locator(".deck").count() == 0
    assert "slide=" not in page.url


@pytest.mark.parametrize(
    ("width", "height", "theme"),
    [(1920, 1080, "light"), (1920, 1080, "dark"), (1366, 768, "light"), (3840, 2160, "light")],
)
def test_every_slide_is_large_enough_and_nothing_is_clipped(tab, width, height, theme):
    page = show(tab, theme=theme, width=width, height=height)
    for place in range(12):
        measured = page.evaluate(MEASURED)
        assert measured == {"found": [], "scrolls": False}, f"slide {place + 1}"
        page.keyboard.press("ArrowRight")


def test_on_a_wall_every_task_stands_with_its_whole_name(tab):
    page = show(tab, width=1920, height=1080)
    page.keyboard.press("ArrowRight")
    page.locator('.deck .slide[data-key="tasks"] .s-table').wait_for()
    assert page.locator(".deck tbody tr:not([hidden])").count() == 17
    assert "…" not in page.locator(".deck .s-table").inner_text()


WITHIN_ITS_COLUMN = """() => [...document.querySelectorAll('.s-seg:not(.thin) span, .s-above')].every(told => {
  const range = document.createRange();
  range.selectNodeContents(told);
  const text = range.getBoundingClientRect(), column = told.closest('.s-col').getBoundingClientRect();
  return !text.width || (text.left >= column.left && text.right <= column.right);
})"""


def test_on_a_phone_a_slide_reads_downwards_and_never_sideways(tab):
    page = show(tab, width=390, height=844)
    for _ in range(12):
        assert page.evaluate("document.querySelector('.deck').scrollWidth") <= 390
        assert page.evaluate(WITHIN_ITS_COLUMN)
        page.keyboard.press("ArrowRight")


def test_a_wall_screen_turns_the_slides_by_itself(tab):
    page = tab(width=1920, height=1080).page
    page.goto(page_address(tab, SHOW + "&cycle=5"))
    page.locator('.deck .slide[data-key="state"]').wait_for(timeout=60_000)
    page.locator('.deck .slide[data-key="tasks"]').wait_for(timeout=15_000)


def test_a_slide_that_does_not_exist_is_said(tab):
    page = tab().page
    page.goto(page_address(tab, "/trinh-chieu?slide=99"))
    page.locator('.deck .slide[data-key="upcoming"]').wait_for(timeout=60_000)
    assert "Không có trang “99”" in page.locator(".d-note").inner_text()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_slide_breaks_no_rule_of_accessibility(tab, theme):
    from axe_playwright_python.sync_playwright import Axe

    page = show(tab, theme=theme, width=1920, height=1080)
    for key in ("state", "tasks", "ratio", "structure"):
        page.locator(".deck").evaluate("(deck) => deck.focus()")
        while key_of(page) != key:
            page.keyboard.press("ArrowRight")
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]
        assert [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found] == []

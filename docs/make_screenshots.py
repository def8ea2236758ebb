"""Photograph every page of the product with its sample data: `python -m docs.make_screenshots [NAME ...]`.
Wide and narrow, light and dark, into docs/anh, for the README and the guide; the day is fixed, so pictures compare.
A page that shows an error stops the script: a picture of a fault is worth less than none."""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from bench.served import CHROMIUM, Served

FOLDER = Path(__file__).parent / "anh"
TODAY = "2026-11-20"
PAGES = {
    "tong-quan": "/",
    "tien-do": "/tien-do",
    "tien-do-don-vi": "/tien-do?view=unit",
    "qua-han": "/qua-han",
    "khen-thuong": "/khen-thuong",
    "khen-thuong-don-vi": "/khen-thuong?by=unit",
    "danh-muc-don-vi": "/don-vi",
    "don-vi": "/don-vi?unit=so-tai-chinh",
    "cum-khoi": "/cum-khoi",
    "phong-trao": "/phong-trao",
    "ban-do": "/ban-do?measure=reported",
    "nap-so-lieu": "/nap-so-lieu",
    "ghi-nhan": "/ghi-nhan?task=12",
    "lich-su": "/lich-su",
    "trinh-chieu": "/trinh-chieu",
    "trang-chieu": "/trinh-chieu?slide=2",
    "bao-cao": "/bao-cao",
    "quan-tri": "/quan-tri",
}
SIZES = {"rong": {"width": 1440, "height": 900}, "hep": {"width": 390, "height": 844}}
THEMES = {"sang": "light", "toi": "dark"}
TALLEST = 2200  # a phone's page is long: what is below is told by the wide picture
COLOURS = 128  # flat colours and text: a palette keeps the letters sharp and the file small


def main() -> None:
    wanted = sys.argv[1:] or list(PAGES)
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Served("app.py", STORE_URL=f"duckdb:///{folder}/anh.duckdb", THIDUA_TODAY=TODAY) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        _wait_for_sample(browser, server.url)
        for size, viewport in SIZES.items():
            for theme, scheme in THEMES.items():
                context = browser.new_context(viewport=viewport, color_scheme=scheme, locale="vi-VN")
                page = context.new_page()
                for name in wanted:
                    page.goto(server.url + PAGES[name])
                    _settle(page, name)
                    _keep(page, FOLDER / f"{name}-{size}-{theme}.png")
                context.close()
        browser.close()


def _wait_for_sample(browser: Browser, url: str) -> None:
    page = browser.new_page()
    page.goto(url)
    page.locator(".flag").first.wait_for(timeout=120_000)
    page.close()


def _settle(page: Page, name: str) -> None:
    """Until the script has ended and charts and fonts are drawn."""
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for(timeout=60_000)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(1500)
    if page.get_by_test_id("stException").count():
        raise SystemExit(f"{name}: trang báo lỗi")


def _keep(page: Page, path: Path) -> None:
    """The page down to its end, or to TALLEST."""
    width = page.viewport_size["width"]
    height = page.evaluate("document.querySelector('[data-testid=\"stMain\"]').scrollHeight")
    usual = page.viewport_size["height"]
    page.set_viewport_size({"width": width, "height": max(usual, min(height + 70, TALLEST))})
    page.wait_for_timeout(500)
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
    page.set_viewport_size({"width": width, "height": usual})


if __name__ == "__main__":
    main()

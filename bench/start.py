"""The first start on a fresh clone: `python -m bench.start`.
Prints the seconds from the command to a health answer, to Tổng quan on screen, and to its sample figures on screen.
The clone has no store, so seeding and the sample's four workbooks are part of what is timed."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.served import CHROMIUM, ROOT, Served


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        with Served("app.py", clone) as server, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM)
            page = browser.new_page(viewport={"width": 1920, "height": 1080})
            page.goto(server.url)
            page.get_by_text("nhiệm vụ, hoàn thành").first.wait_for(timeout=60_000)
            painted = time.perf_counter() - server.started
            page.locator(".flag").first.wait_for(timeout=120_000)
            page.locator(".big", has_text="%").first.wait_for(timeout=60_000)
            sample = time.perf_counter() - server.started
            browser.close()
    print(f"health answers after {server.answered_after:.1f} s (goal 10)")
    print(f"Tổng quan painted after {painted:.1f} s, with sample figures after {sample:.1f} s (goal 20)")


if __name__ == "__main__":
    main()

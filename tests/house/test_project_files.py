"""The files that make the project installable and checkable say what they must.
Pins are exact, the frozen list covers them, and nothing names a folder of somebody's machine.
The browser tests may be left out on a desk without Chromium, never in CI."""

import ast
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("analytics", "data", "pages", "bench")
PIN = re.compile(r"([A-Za-z0-9._-]+)==([^ ;]+)( ; .+)?")


def lines(name):
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def pins(name):
    return {
        match[1].lower(): match[2]
        for line in lines(name)
        if not line.startswith(("#", "-"))
        for match in [PIN.fullmatch(line)]
    }


def tracked():
    """Files of the project, as git lists them."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_what_the_product_asks_for_is_pinned_by_the_frozen_list():
    assert lines("requirements.txt")[0] == "-c constraints.txt"
    assert lines("requirements-dev.txt")[0] == "-r requirements.txt"
    asked = pins("requirements.txt") | pins("requirements-dev.txt")
    assert asked.items() <= pins("constraints.txt").items()


def test_the_storage_engine_stays_at_the_last_version_with_offline_extensions():
    assert pins("requirements.txt")["duckdb"] == "1.5.5"


def test_no_text_file_names_a_folder_of_somebodys_machine():
    home = re.compile(r"(/home/|/Users/|/root/|[A-Z]:\\\\Users)\w|file:///\w|/work/\w", re.ASCII)
    named = []
    for path in tracked():
        content = path.read_bytes() if path.is_file() else b""
        if b"\0" not in content and path != Path(__file__) and home.search(content.decode("utf-8", "replace")):
            named.append(path.relative_to(ROOT).as_posix())
    assert named == []


def test_text_files_are_utf8_without_a_mark_and_end_with_a_newline():
    kinds = (".py", ".sql", ".md", ".toml", ".csv", ".css")
    ours = [path for path in tracked() if path.suffix in kinds and "tests" not in path.parts and path.is_file()]
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in ours}
    marked = [name for name, content in contents.items() if content.startswith(b"\xef\xbb\xbf")]
    unended = [name for name, content in contents.items() if content and not content.endswith(b"\n")]
    foreign = [name for name, content in contents.items() if b"\r\n" in content]
    assert marked + unended + foreign == []


def test_every_module_opens_with_what_it_is_what_it_does_and_why():
    modules = [ROOT / "app.py", *(path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))]
    openings = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in modules}
    docstrings = {name: ast.get_docstring(ast.parse(text)) or "" for name, text in openings.items()}
    short = [name for name, words in docstrings.items() if words.count("\n") < 2 and not name.endswith("__init__.py")]
    assert short == []


@pytest.mark.skipif(not os.environ.get("CI"), reason="a desk may have no browser")
def test_ci_has_a_browser_so_that_no_browser_test_is_left_out():
    assert shutil.which("chromium")

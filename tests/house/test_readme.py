"""The folder map of README.md is the tree: every file and folder at the top, and one level below.
A reader who knows the map knows the house; a map that lies is worse than none.
To add a file: add its name to the map, with what it is for."""

import fnmatch
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def ignored(path):
    patterns = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    names = [pattern.strip("/") for pattern in patterns if pattern and not pattern.startswith("#")]
    return path.name == ".git" or any(fnmatch.fnmatch(path.name, name) for name in names)


def children(folder):
    return sorted(path for path in folder.iterdir() if not ignored(path))


def named(path):
    return path.relative_to(ROOT).as_posix() + ("/" if path.is_dir() else "")


def tree():
    top = children(ROOT)
    return {named(path) for path in top} | {
        named(child) for folder in top if folder.is_dir() for child in children(folder)
    }


def mapped():
    """Names on the left of the map; an indented line belongs to the folder above it."""
    block = re.search(r"## The folder map.*?```\n(.*?)```", README, re.DOTALL)[1]
    found, folder = set(), ""
    for line in block.splitlines():
        inside = line.startswith("    ")
        names = re.split(r" {2,}", line.strip())[0].split()
        if not inside:
            folder = names[0] if names[0].endswith("/") else ""
        found.update((folder if inside else "") + name for name in names)
    return found


def test_the_map_names_every_file_and_no_other():
    assert mapped() - tree() == set(), "named in the map, not in the tree"
    assert tree() - mapped() == set(), "in the tree, not in the map"


def test_every_link_of_the_readme_leads_to_a_file():
    links = re.findall(r"\]\((?!http)([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []

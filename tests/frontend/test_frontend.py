"""The page's own checks, and what a newcomer has to download before they see it."""

import gzip
import json
import re
from pathlib import Path

import pytest

from tests.frontend.npm import npm
from tests.frontend.schema import COMMITTED, generate

KB = 1000
LANGUAGES = ("sv", "en")


@pytest.mark.parametrize("script", ["check", "lint", "test"])
def test_script(script: str) -> None:
    npm("run", script)


def test_the_types_are_those_of_the_api(tmp_path: Path) -> None:
    assert COMMITTED.read_text("utf-8") == generate(tmp_path), "run: python -m tests.frontend.schema"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, built from the sources as they are."""
    folder = tmp_path_factory.mktemp("page")
    npm("run", "build", "--", "--outDir", str(folder), "--manifest", "manifest.json")
    return folder


@pytest.mark.parametrize(
    ("view", "script", "style"), [("drafts/Drafts", 35, 6), ("desk/Desk", 44, 6)], ids=["first view", "desk"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_view_is_light(built: Path, view: str, script: int, style: int, language: str) -> None:
    section = view.split("/", maxsplit=1)[0]
    entries = [
        f"src/{view}.svelte",
        f"src/words/shared.{language}.ts",
        f"src/words/{section}.{language}.ts",
        "index.html",
    ]
    sizes = weigh(built, entries)
    assert sizes[".js"] <= script * KB
    assert sizes[".css"] <= style * KB


def test_nothing_is_loaded_from_elsewhere_nor_written_into_the_page(built: Path) -> None:
    shell = (built / "index.html").read_text("utf-8")
    assert re.findall(r'(?:src|href)="(?!/)[^"]*"', shell) == []
    assert re.findall(r"<script(?![^>]* src=)|<style|\bstyle=", shell) == []


def weigh(built: Path, entries: list[str]) -> dict[str, int]:
    """The compressed bytes of everything that these modules load, by the file's ending."""
    manifest = json.loads((built / "manifest.json").read_text("utf-8"))
    files: set[str] = set()
    waiting = list(entries)
    seen: set[str] = set()
    while waiting:
        if (name := waiting.pop()) in seen:
            continue
        seen.add(name)
        chunk = manifest[name]
        files |= {chunk["file"], *chunk.get("css", ())}
        waiting += chunk.get("imports", ())
    sizes = {".js": 0, ".css": 0}
    for file in files:
        sizes[Path(file).suffix] += len(gzip.compress((built / file).read_bytes()))
    return sizes

"""The page's own tests, and what a newcomer has to download before they see it."""

import gzip
import json
import re
from pathlib import Path

import pytest

from tests.frontend.npm import npm
from tests.frontend.schema import COMMITTED, generate

KB = 1000
LANGUAGES = ("sv", "en")


def test_what_the_page_reckons_itself() -> None:
    npm("run", "test")


def test_the_types_are_those_of_the_api(tmp_path: Path) -> None:
    assert COMMITTED.read_text("utf-8") == generate(tmp_path), "run: python -m tests.frontend.schema"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, built from the sources as they are."""
    folder = tmp_path_factory.mktemp("page")
    npm("run", "build", "--", "--outDir", str(folder), "--manifest", "manifest.json")
    return folder


@pytest.mark.parametrize(
    ("shell", "view", "script"),
    [("drafts", "drafts/Drafts", 33), ("desk", "desk/Desk", 37.2)],
    ids=["first view", "desk"],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_view_is_light(built: Path, shell: str, view: str, script: float, language: str) -> None:
    section = view.split("/", maxsplit=1)[0]
    words = [f"src/words/{name}.{language}.ts" for name in ("shared", section)]
    needed = files_of(built, f"src/{view}.svelte", *words)
    named = files_in(built / f"{shell}.html", language)
    assert needed <= named, "the shell names all that the view needs, so that nothing waits for what imports it"
    sizes = weigh(built, named)
    assert sizes[".js"] <= script * KB
    assert sizes[".css"] <= 6 * KB


@pytest.mark.parametrize("shell", ["index.html", "drafts.html", "desk.html"])
def test_nothing_is_loaded_from_elsewhere_nor_written_into_the_page(built: Path, shell: str) -> None:
    text = (built / shell).read_text("utf-8")
    assert re.findall(r'(?:src|href)="(?!/)[^"]*"', text) == []
    assert re.findall(r"<script(?![^>]* src=)|<style|\bstyle=", text) == []


def files_in(shell: Path, language: str) -> set[str]:
    """The scripts and style sheets that a shell names for a browser that speaks a language."""
    text = re.sub(rf'<link [^>]*hreflang="(?!{language}")[^>]*>', "", shell.read_text("utf-8"))
    return set(re.findall(r'(?:src|href)="/(assets/[^"]+)"', text))


def files_of(built: Path, *modules: str) -> set[str]:
    """The files of these modules, and of all that they load with them."""
    manifest = json.loads((built / "manifest.json").read_text("utf-8"))
    files: set[str] = set()
    waiting = list(modules)
    seen: set[str] = set()
    while waiting:
        if (name := waiting.pop()) in seen:
            continue
        seen.add(name)
        chunk = manifest[name]
        files |= {chunk["file"], *chunk.get("css", ())}
        waiting += chunk.get("imports", ())
    return files


def weigh(built: Path, files: set[str]) -> dict[str, int]:
    """The compressed bytes of these files, by their ending."""
    sizes = {".js": 0, ".css": 0}
    for file in files:
        sizes[Path(file).suffix] += len(gzip.compress((built / file).read_bytes()))
    return sizes

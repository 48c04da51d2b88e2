"""The written documentation: nothing that exists is missing in it."""

import re
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from app.cli import app
from app.config import Settings
from app.main import create_app
from app.web.problems import PROBLEM_TYPES

DOCS = Path(__file__).parents[2] / "docs"
API = (DOCS / "api.md").read_text("utf-8")
COMMANDS = list(get_command(app).commands.values())  # type: ignore[attr-defined]
CALLS = [(m.upper(), path) for path, calls in create_app(Settings()).openapi()["paths"].items() for m in calls]


@pytest.mark.parametrize(("code", "kind"), sorted(PROBLEM_TYPES.items()), ids=sorted(PROBLEM_TYPES))
def test_every_problem_is_in_the_table(code: str, kind: object) -> None:
    assert f"| `{code}` | {PROBLEM_TYPES[code].status} |" in API


@pytest.mark.parametrize(("method", "path"), CALLS)
def test_every_call_is_in_the_table(method: str, path: str) -> None:
    assert f"| `{method} {path}` |" in API


def test_nothing_is_in_the_tables_that_is_not_there() -> None:
    assert set(re.findall(r"^\| `([a-z-]+)` \| \d", API, re.MULTILINE)) == set(PROBLEM_TYPES)
    assert set(re.findall(r"^\| `([A-Z]+) (/\S+)` \|", API, re.MULTILINE)) == set(CALLS)


def test_every_setting_is_in_the_table() -> None:
    text = (DOCS / "settings.md").read_text("utf-8")
    named = set(re.findall(r"^\| `REPLIK_([A-Z_]+)` \|", text, re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize("command", COMMANDS, ids=[command.name or "" for command in COMMANDS])
def test_every_command_has_a_section_with_its_options(command: Any) -> None:
    _, found, section = (DOCS / "cli.md").read_text("utf-8").partition(f"\nreplik {command.name}")
    assert found
    usage = section.partition("\n## ")[0]
    options = [option.opts for option in command.params if option.opts[0].startswith("-")]
    assert [opts for opts in options if not any(opt in usage for opt in opts)] == []

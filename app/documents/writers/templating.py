"""The templates beside the writers, where whatever was written is escaped unless a template says otherwise."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.documents.letter import Letter

TEMPLATES = Path(__file__).parent / "templates"


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def rendered(template: str, page: Letter, **more: object) -> str:
    """`template`, a path under templates/, filled with `page`."""
    return _environment().get_template(template).render(page=page, labels=page.labels, **more)


def filled(template: str, **words: object) -> str:
    """`template` filled with nothing but `words`."""
    return _environment().get_template(template).render(**words)

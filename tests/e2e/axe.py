"""Holds what is on the page against WCAG 2.2 AA with axe-core."""

from functools import cache

from playwright.sync_api import Page

from tests.frontend.npm import FRONTEND

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async (rules) => {
  const { violations } = await axe.run({ runOnly: rules });
  const line = (id) => (node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`;
  return violations.flatMap(({ id, nodes }) => nodes.map(line(id)));
}"""


def violations(page: Page) -> list[str]:
    """What axe finds, a line each."""
    page.evaluate(source())
    found: list[str] = page.evaluate(RUN, RULES)
    return found


@cache
def source() -> str:
    return (FRONTEND / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")

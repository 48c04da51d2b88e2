"""Holds what is on the page against WCAG 2.2 AA with axe-core."""

from functools import cache

from playwright.sync_api import Page

from tests.frontend.npm import FRONTEND

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]  # the rules for which it matters which theme is shown
# What has been scrolled halfway under a bar that stays is no smaller target for it: the bars let go meanwhile.
RUN = """async (rules) => {
  const bars = [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).position === 'sticky');
  const looks = bars.map((bar) => bar.style.cssText);
  for (const bar of bars) Object.assign(bar.style, { position: 'relative', inset: 'auto' });
  const { violations } = await axe.run({ runOnly: rules });
  bars.forEach((bar, n) => (bar.style.cssText = looks[n]));
  const line = (id) => (node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`;
  return violations.flatMap(({ id, nodes }) => nodes.map(line(id)));
}"""


def violations(page: Page, rules: list[str] = RULES) -> list[str]:
    """What axe finds, a line each."""
    page.evaluate(source())
    found: list[str] = page.evaluate(RUN, rules)
    return found


@cache
def source() -> str:
    return (FRONTEND / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")

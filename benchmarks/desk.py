"""Measures the desk with 1,000 and 5,000 passages in Chromium, beside a naive list of as many rows.

Run it as `.venv/bin/python -m benchmarks.desk`; `1000` after it measures that size only. Times are milliseconds
from the event to the frame that shows what came of it, so a 60 Hz screen adds up to 16. `ready` has two parts that
others on the machine make longer: `draft_here` is when the server had answered with the beginning of the draft, and
`ready_work` what the page cost until then in script, style and layout; `typing_work` is that of a key.
"""

import re
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

import httpx
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from app.config import Settings
from tests.conftest import serving
from tests.e2e.chromium import FLAGS, chromium

SIZES = (1_000, 5_000)
KEYS = 60
GOALS = ("300", "", "", "10", "32", "", "50", "0", "35", "6", "")
PASSAGE = "– Bron blev dyrare än vi trodde, men den håller i hundra år, säger Vera Lind som byggde den."
REPLY = "Det är inte bron som blev dyrare, det är vägen fram till den, och den beställde kommunen själv."

WATCH = """
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  });
  window.keys = []; window.clicks = []; window.shift = 0;
  addEventListener('keydown', (event) => painted((now) => keys.push(now - event.timeStamp)), true);
  addEventListener('click', (event) => painted((now) => clicks.push(now - event.timeStamp)), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => document.querySelector('[data-segment-id] textarea')
    ? painted((now) => { window.ready = now; }) : requestAnimationFrame(look);
  look();
"""
DRAFT_HERE = """() => performance.getEntriesByType('resource')
  .find(({ name }) => name.includes('/api/drafts/'))?.responseEnd ?? 0"""
MANY = "() => document.querySelectorAll('[data-segment-id]').length >= {}"
NAIVE = """<!doctype html><meta charset=utf-8><style>
  section {{ display: grid; grid-template-columns: 1fr 1fr; gap: 28px; padding: 16px }}
  textarea {{ width: 100%; field-sizing: content }} .off {{ display: none }}
</style><button id=filter>Unanswered</button><output></output><main></main><script>
  const rows = Array.from({{ length: {size} }}, (_, n) => ({{ n, body: n % 2 ? '' : '{reply}' }}));
  const draw = (shown) => {{
    document.querySelector('main').innerHTML = shown.map(({{ n, body }}) => `<section data-segment-id=${{n}}>
      <p><mark>{passage}</mark></p><div>${{
        ['a', 'b', 'c', 'd'].map((s) => `<label><input type=radio name=s${{n}}> ${{s}}</label>`).join('')}}
      <textarea>${{body}}</textarea><p>0</p></div></section>`).join('');
  }};
  document.oninput = ({{ target }}) => {{
    const row = rows[target.closest('section').dataset.segmentId];
    row.body = target.value;
    document.querySelector('output').textContent = rows.reduce((sum, {{ body }}) => sum + body.length, 0);
  }};
  document.querySelector('#filter').onclick = () => draw(rows.filter(({{ body }}) => !body));
  draw(rows);
</script>"""


class Figures(NamedTuple):
    """Milliseconds; kilobytes, compressed; megabytes of heap."""

    ready: float
    draft_here: float
    ready_work: float
    typing_p50: float
    typing_worst: float
    typing_work: float
    filter: float
    shift: float
    script_kb: float
    style_kb: float
    heap_mb: float


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        settings = Settings(database_url=f"sqlite:///{Path(folder) / 'replik.db'}")
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        with serving(settings) as address:
            print(f"{'':24}" + "".join(f"{name:>13}" for name in Figures._fields))
            for size in sizes:
                for name, url in (("desk", make_draft(address, size)), ("naive list", f"{address}/naive")):
                    show(f"{name}, {size:,} rows", measure(browser, size, url))
        browser.close()
    print(f"{'goals':24}" + "".join(f"{goal:>13}" for goal in GOALS))


def make_draft(address: str, size: int) -> str:
    """The address of a draft of so many passages, every second of them answered."""
    text = "\n\n".join(f"{PASSAGE} {n}." if n % 3 else f"Stycke {n} handlar om bron." for n in range(size))
    with httpx.Client(base_url=f"{address}/api", timeout=120) as api:
        draft = api.post("/drafts", json={"text": text, "interviewee": {"name": "Vera Lind"}}).raise_for_status().json()
        for segment in draft["segments"][::2]:
            reply = {"stance": "respond", "body": REPLY}
            api.put(f"/segments/{segment['id']}/reply", json=reply, headers={"If-None-Match": "*"}).raise_for_status()
    return f"{address}/drafts/{draft['id']}"


def measure(browser: Browser, size: int, url: str) -> Figures:
    """What a visit to `url` costs."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="sv-SE")
    page = context.new_page()
    page.add_init_script(WATCH)
    if url.endswith("/naive"):  # a route holds up every request, so the desk has none
        naive = NAIVE.format(size=size, reply=REPLY, passage=PASSAGE)
        page.route("**/naive", lambda route: route.fulfill(body=naive, content_type="text/html"))
    session = context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(url)
    page.wait_for_function("() => window.ready")
    ready_work = work_done(session)
    page.wait_for_function(MANY.format(size), timeout=120_000)
    keys, work = typed(page, session)
    figures = Figures(
        page.evaluate("window.ready"),
        page.evaluate(DRAFT_HERE),
        ready_work,
        median(keys),
        max(keys),
        work,
        filtered(page),
        page.evaluate("window.shift"),
        first_view_kb(url, ".js"),
        first_view_kb(url, ".css"),
        heap_mb(page),
    )
    context.close()
    return figures


def first_view_kb(url: str, suffix: str) -> float:
    """What the files of a kind weigh on their way, of those that the shell names; the naive list has none."""
    with httpx.Client(headers={"Accept-Language": "sv-SE"}) as browser:
        shell = browser.get(url)
        names = re.findall(rf'"(/assets/[^"]+\{suffix})"', shell.text) if shell.is_success else []
        sizes = [int(browser.get(str(shell.url.join(name))).headers["Content-Length"]) for name in names]
    return sum(sizes) / 1e3


def typed(page: Page, session: CDPSession) -> tuple[list[float], float]:
    """From each key to the frame that shows it, and the mean work of a key."""
    page.locator("[data-segment-id] textarea").nth(4).click()
    before = work_done(session)
    for n in range(KEYS):
        page.keyboard.press("abcdefghij "[n % 11])
    page.wait_for_function(f"() => keys.length >= {KEYS}")
    times: list[float] = page.evaluate("keys")
    return times, (work_done(session) - before) / KEYS


def work_done(session: CDPSession) -> float:
    """Milliseconds of script, style and layout so far."""
    metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    return float(sum(metrics[name] for name in ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")) * 1e3)


def filtered(page: Page) -> float:
    """From a click on a filter to the frame that shows what fits."""
    page.evaluate("clicks.length = 0")
    page.locator("#filter, .filters button:last-of-type").first.click()
    page.wait_for_function("() => clicks.length")
    return float(page.evaluate("clicks[0]"))


def heap_mb(page: Page) -> float:
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def show(name: str, figures: Figures) -> None:
    print(f"{name:24}" + "".join(f"{figure:13.3g}" for figure in figures), flush=True)


if __name__ == "__main__":
    main()

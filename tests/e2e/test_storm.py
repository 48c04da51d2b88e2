"""Nothing that is typed is lost and nothing is saved twice, whatever happens to the server and the tab meanwhile.

The whole evening of 500 edits is `python -m benchmarks.storm`; this is a sample of it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.e2e.storm import MortalServer, Storm


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[MortalServer]:
    server = MortalServer(tmp_path)
    yield server
    server.die()


@pytest.fixture
def visitor(browser: Browser, mortal: MortalServer) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="sv-SE", base_url=mortal.address)
    context.set_default_timeout(15_000)
    yield context
    context.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_an_evening_on_which_everything_goes_wrong(visitor: BrowserContext, mortal: MortalServer, seed: int) -> None:
    storm = Storm(visitor, mortal, seed)
    storm.rage(edits=25, often=0.05)
    storm.calm()
    assert storm.saved() == storm.typed
    assert storm.saved_twice() == []
    assert storm.conflicts() == 0
    assert storm.happened

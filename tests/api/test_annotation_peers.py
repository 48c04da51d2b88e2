"""Programs of other people read the Web Annotations that go out: the same passages, and nothing lost."""

import json
import subprocess
from typing import Any

import httpx
import pytest

from tests.api.calls import paste, read, write
from tests.api.test_annotations import address, content, results
from tests.frontend.npm import FRONTEND, NODE

SAME = "The council was never asked about the bridge. "
BRIDGES = "\N{BRIDGE AT NIGHT}" * 40  # two UTF-16 units each
ALIKE = (
    "\N{GRINNING FACE} The bridge that sings \N{FLAG IN HOLE}\r\n\r\n"
    f"{SAME}\r\n\r\n"
    "“It is the wind in the railing,” says Vera Lind \N{SMILING FACE WITH HALO}, the city engineer.\r\n\r\n"
    f"{SAME}\r\n\r\n"
    f"{BRIDGES}\r\n\r\n"
    f"{SAME}\r\n\r\n"
    f"{BRIDGES}\r\n\r\n"
    "“It is the wind in the railing,” says Vera Lind, the city engineer.\r\n\r\n"
    "“It is the wind in the railing,” says Arne Berg, who built it."
)
LONG = "\n\n".join(f"Paragraph {n} says that it hums. “It hums,” says neighbour number {n % 7}." for n in range(60))


def shown(text: str, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What they make of these annotations of the text."""
    node = [str(NODE / "node"), "peers/annotations.mjs"]
    asked = json.dumps({"text": text, "items": items})
    done = subprocess.run(node, cwd=FRONTEND, input=asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer: list[dict[str, Any]] = json.loads(done.stdout)
    return answer


def answered(client: httpx.Client, text: str) -> dict[str, Any]:
    """A draft with a reply to each segment; every third proposes a wording."""
    draft = paste(client, text=text, language="en")
    for number, segment in enumerate(draft["segments"]):
        edits = {"stance": "correct", "wording": f"Nobody was asked {number}."} if number % 3 == 2 else {}
        write(client, segment, f"Reply {number} \N{GRINNING FACE}", **edits)
    return read(client, draft)


@pytest.mark.parametrize("text", [ALIKE, LONG], ids=["alike, emoji, CRLF", "long"])
def test_other_programs_find_the_same_passages(client: httpx.Client, text: str) -> None:
    draft = answered(client, text)
    assert draft["revision"]["text"] == text
    items = client.get(address(draft)).json()["first"]["items"]
    seen = shown(text, items)
    assert [one["quote"] for one in seen] == [segment["text"] for segment in draft["segments"]]
    places = [[units(text, segment["start"]), units(text, segment["end"])] for segment in draft["segments"]]
    assert [one["found"] for one in seen] == places


def units(text: str, at: int) -> int:
    """The UTF-16 units, which is how JavaScript counts, before a code point."""
    return len(text[:at].encode("utf-16-le")) // 2


def test_what_another_program_writes_again_is_taken_in_without_loss(client: httpx.Client) -> None:
    draft = answered(client, ALIKE)
    items = client.get(address(draft), params={"internal": True}).json()["first"]["items"]
    again = [one["again"] for one in shown(ALIKE, items)]
    other = paste(client, text=ALIKE, language="en")
    assert set(results(client.post(address(other), json=again))) == {"attached"}
    assert content(read(client, other)) == content(draft)

"""Whatever happens to a draft, no reply is lost, no two share a place, and undoing a revision brings back what was."""

import random
import unicodedata
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.api.calls import paste, read, write

SENTENCES = (
    "Bron sjunger varje morgon över älven.",
    "– Det är vinden i räcket, säger Vera Lind.",
    "– Det är vinden i räcket, säger Per Ek.",
    "“We will mend it before spring,” says Åsa Löf.",
    "Enligt kommunen har ingen klagat 👩‍👩‍👧‍👦 förut.",
    "Räkningen blev 1 200 kronor.",
    "Räkningen blev 1 300 kronor.",
    "Ja.",
    "Många tvekar, och kritiken är hård!",
    "– Nej, säger hon. – Det har jag aldrig sagt.",
    "🇸🇪 😀",
    "En helt ny mening som ingen har sett.",
)
TYPOGRAPHY = (
    lambda text: text,
    lambda text: text.replace("\n", "\r\n"),
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace("– ", "”").replace("“", '"'),
    lambda text: text.replace(" ", "\u00a0"),
)


@dataclass
class Stood:
    """A revision when the next one came: how it read, and the draft."""

    read: dict[str, Any]
    draft: dict[str, Any]


@dataclass
class World:
    """What must be so."""

    replies: set[str] = field(default_factory=set)
    stood: list[Stood] = field(default_factory=list)
    written: int = 0


def placed(draft: dict[str, Any]) -> list[tuple[str, str]]:
    return [(s["id"], s["reply"]["id"]) for s in draft["segments"] if s["reply"]]


class Evening(RuleBasedStateMachine):
    """A draft, and a person who works on it while new revisions come."""

    client: httpx.Client

    @initialize(seed=st.integers(0, 10_000))
    def begin(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.world = World()
        self.sentences = self.random.sample(SENTENCES, 6)
        self.draft = paste(self.client, self.text(0), interviewee={"name": "Vera Lind"})

    def text(self, style: int) -> str:
        parts = [sentence + self.random.choice(["\n\n", " "]) for sentence in self.sentences]
        return TYPOGRAPHY[style]("".join(parts))

    def segment(self) -> dict[str, Any]:
        return self.random.choice(self.draft["segments"])

    def address(self, *rest: str) -> str:
        return "/".join(["/api/drafts", self.draft["id"], *rest])

    def look(self) -> None:
        self.draft = read(self.client, self.draft)

    @rule()
    def answer(self) -> None:
        free = [segment for segment in self.draft["segments"] if not segment["reply"]]
        if free:
            self.world.written += 1
            status = self.random.choice(["open", "approved"])
            reply = write(self.client, self.random.choice(free), f"reply {self.world.written}", status=status)
            self.world.replies.add(reply["id"])
        self.look()

    @rule()
    def split(self) -> None:
        segment = self.segment()
        offset = self.random.randint(segment["start"], segment["end"])
        self.client.post(f"/api/segments/{segment['id']}/split", json={"offset": offset})
        self.look()

    @rule()
    def merge(self) -> None:
        self.client.post(f"/api/segments/{self.segment()['id']}/merge")
        self.look()

    @rule()
    def name(self) -> None:
        changes = self.random.choice([{"speaker": {"name": "Eva Ek"}}, {"kind": "quote"}, {"speaker": None}])
        self.client.patch(f"/api/segments/{self.segment()['id']}", json=changes)
        self.look()

    @rule(style=st.integers(0, len(TYPOGRAPHY) - 1), edit=st.sampled_from(["drop", "add", "swap", "reword", "none"]))
    def revise(self, style: int, edit: str) -> None:
        self.rewrite(edit)
        text, number = self.text(style), self.draft["revision"]["number"]
        if text == self.draft["revision"]["text"]:
            return
        stood = Stood(self.client.get(self.address("revisions", str(number))).json(), self.draft)
        answer = self.client.post(self.address("revisions"), json={"text": text})
        assert answer.status_code == 201, answer.text
        self.world.stood.append(stood)
        self.look()

    def rewrite(self, edit: str) -> None:
        at = self.random.randrange(len(self.sentences))
        if edit == "drop" and len(self.sentences) > 1:
            del self.sentences[at]
        elif edit == "add":
            self.sentences.insert(at, self.random.choice(SENTENCES))
        elif edit == "swap":
            self.random.shuffle(self.sentences)
        elif edit == "reword":
            self.sentences[at] = (
                self.sentences[at].replace("är", "var").replace("blev", "är nu").replace(" it", " that")
            )

    @precondition(lambda self: self.world.stood)
    @rule()
    def undo(self) -> None:
        number = self.draft["revision"]["number"]
        answer = self.client.delete(self.address("revisions", str(number)))
        assert answer.status_code == 200, answer.text
        before = self.world.stood.pop().draft
        self.look()
        for name in ("revision", "title", "language"):
            assert self.draft[name] == before[name]
        assert placed(self.draft) == [(s, reply) for s, reply in placed(before) if reply in self.world.replies]
        bare = [[{**s, "reply": None} for s in draft["segments"]] for draft in (self.draft, before)]
        assert bare[0] == bare[1]

    @rule()
    def put(self) -> None:
        lost = self.draft["unplaced_replies"]
        free = [segment for segment in self.draft["segments"] if not segment["reply"]]
        if lost and free:
            reply, segment = self.random.choice(lost), self.random.choice(free)
            answer = self.client.put(f"/api/replies/{reply['id']}/place", json={"segment_id": segment["id"]})
            assert (segment["id"], reply["id"]) in placed(answer.json())
            self.look()

    @rule()
    def take_away(self) -> None:
        """From its place, or for good: that is what a person says."""
        stands = [segment for segment in self.draft["segments"] if segment["reply"]]
        if not stands:
            return
        segment = self.random.choice(stands)
        reply = segment["reply"]
        if self.random.random() < 0.5:
            address, headers = f"/api/segments/{segment['id']}/reply", {"If-Match": reply["etag"]}
            assert self.client.delete(address, headers=headers).status_code == 204
            self.world.replies.remove(reply["id"])
        else:
            address = f"/api/replies/{reply['id']}/place"
            assert self.client.put(address, json={"segment_id": None}).status_code == 200
        self.look()

    @rule()
    def see(self) -> None:
        for carried in self.draft["carried_over"][:2]:
            assert self.client.put(f"/api/replies/{carried['reply_id']}/seen").status_code == 204
        self.look()

    @invariant()
    def nothing_is_lost_and_nothing_is_shared(self) -> None:
        if not hasattr(self, "draft"):
            return
        here = [reply for _, reply in placed(self.draft)]
        lost = [reply["id"] for reply in self.draft["unplaced_replies"]]
        assert sorted(here + lost) == sorted(self.world.replies)

    @invariant()
    def every_reply_without_a_place_tells_what_it_answered(self) -> None:
        if hasattr(self, "draft"):
            known = {carried["reply_id"]: carried for carried in self.draft["carried_over"]}
            for reply in self.draft["unplaced_replies"]:
                assert known[reply["id"]]["passage"].strip()
                assert known[reply["id"]]["segment_id"] is None

    @invariant()
    def the_segments_tile_the_text(self) -> None:
        if hasattr(self, "draft"):
            text, at = self.draft["revision"]["text"], 0
            for segment in self.draft["segments"]:
                assert not text[at : segment["start"]].strip("\ufeff \n\r\u00a0")
                assert segment["start"] < segment["end"]
                at = segment["end"]
            assert not text[at:].strip()

    def teardown(self) -> None:
        for stood in getattr(self, "world", World()).stood:
            number = str(stood.read["number"])
            assert self.client.get(self.address("revisions", number)).json() == stood.read


@pytest.fixture
def evening(client: httpx.Client) -> type[Evening]:
    class There(Evening):
        pass

    There.client = client
    return There


def test_whatever_happens_no_reply_is_lost(evening: type[Evening]) -> None:
    run_state_machine_as_test(
        evening,
        settings=settings(
            max_examples=12,
            stateful_step_count=15,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )

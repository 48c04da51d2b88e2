"""A new revision comes: every reply stands at the right passage, or says that it has none."""

import unicodedata

import httpx
import pytest

from app.access import LOCAL_OWNER, find_draft
from app.db.session import Database
from app.documents.received import Given
from app.revisions import service
from app.revisions.basis import basis_of, compare
from tests.api.calls import paste, read, refused, write
from tests.revisions.steps import NEW, OLD, answered, became, bodies, revise


def test_each_reply_stands_at_its_passage_or_says_that_it_does_not(client: httpx.Client) -> None:
    draft = answered(client)
    assert draft["carried_over"] == []
    now = revise(client, draft, NEW)
    assert now["revision"]["number"] == 2
    assert bodies(now) == {
        "0": "Nästan fem miljoner använder sociala medier",
        "1": NEW.split("\n\n")[2],
        "2": "Många kommuner tvekar. Kritiken är hård.",
        "4": NEW.split("\n\n")[1],
        "5": NEW.split("\n\n")[4],
    }
    changes = {body: (c["change"], c["differs"]) for body, c in became(now).items()}
    assert changes == {
        "0": ("unchanged", False),
        "1": ("edited", True),
        "2": ("unchanged", False),
        "3": ("removed", True),
        "4": ("moved", False),
        "5": ("unchanged", False),
    }
    assert [reply["body"] for reply in now["unplaced_replies"]] == ["3"]
    assert became(now)["3"]["passage"] == OLD.split("\n\n")[3]
    assert (became(now)["4"]["paragraph"], became(now)["1"]["passage"]) == (4, OLD.split("\n\n")[1])


@pytest.mark.parametrize("meanwhile", ["a reply", "a correction", "a revision"])
def test_what_happens_while_the_texts_are_compared_is_not_lost(
    client: httpx.Client, database: Database, meanwhile: str
) -> None:
    draft = paste(client, OLD)
    with database.reading() as session:
        comparison = compare(basis_of(session, find_draft(session, LOCAL_OWNER, draft["id"])), Given(NEW))
    if meanwhile == "a reply":
        write(client, draft["segments"][1], "meanwhile")
    elif meanwhile == "a correction":
        segment = draft["segments"][2]
        client.post(f"/api/segments/{segment['id']}/split", json={"offset": OLD.index(" Kritiken")})
    else:
        revise(client, draft, OLD + "\n\nEn rad till.")
    with database.writing() as session:
        assert service.add(session, LOCAL_OWNER, draft["id"], Given(NEW), comparison)
    now = read(client, draft)
    if meanwhile == "a reply":
        assert bodies(now) == {"meanwhile": NEW.split("\n\n")[2]}
    elif meanwhile == "a correction":
        assert "Kritiken är hård." in [s["text"] for s in now["segments"]]
    else:
        assert (now["revision"]["number"], now["revision"]["text"]) == (3, NEW)


def test_the_same_text_again_changes_nothing(client: httpx.Client) -> None:
    draft = answered(client)
    etag = client.get(f"/api/drafts/{draft['id']}").headers["etag"]
    assert revise(client, draft, OLD, status=200) == draft
    file = client.post(f"/api/drafts/{draft['id']}/revisions", files={"file": ("draft.txt", OLD.encode())})
    assert (file.status_code, file.json(), file.headers["etag"]) == (200, draft, etag)


@pytest.mark.parametrize(
    "rewritten",
    [
        OLD.replace("\n", "\r\n"),
        unicodedata.normalize("NFD", OLD),
        OLD.replace("– ", "”").replace(", säger", "”, säger"),
        OLD.replace("– ", '"').replace(", säger", '", säger'),
        OLD.replace(" ", "\u00a0"),
        "\ufeff" + OLD.replace("\n\n", "\n\n\n") + "\n",
        OLD + "\n\n👩‍👩‍👧‍👦 Bild: 🇸🇪 Åsa Löf",
    ],
    ids=["crlf", "decomposed", "marks", "straight", "hard spaces", "bom", "emoji"],
)
def test_other_typography_is_no_change(client: httpx.Client, rewritten: str) -> None:
    now = revise(client, answered(client), rewritten)
    assert list(bodies(now)) == ["0", "1", "2", "3", "4", "5"]
    assert {(c["change"], c["differs"]) for c in now["carried_over"]} == {("unchanged", False)}


def test_look_alikes_keep_their_replies_apart(client: httpx.Client) -> None:
    lines = [f"– Det kostar {n} kronor om året, säger Vera Lind." for n in (200, 300, 400, 500)]
    draft = answered(client, "\n\n".join(["Priset", *lines]))
    now = revise(client, draft, "\n\n".join(["Priset", lines[3], lines[1], lines[0]]))
    assert bodies(now) == {"0": "Priset", "1": lines[0], "2": lines[1], "4": lines[3]}
    assert [reply["body"] for reply in now["unplaced_replies"]] == ["3"]


def test_a_whole_rewrite_leaves_every_reply_without_a_place(client: httpx.Client) -> None:
    now = revise(client, answered(client), "Quite another article, about the price of bread in another town.")
    assert [reply["body"] for reply in now["unplaced_replies"]] == list("012345")
    assert {carried["change"] for carried in now["carried_over"]} == {"removed"}


def test_two_replies_in_one_passage_part_it(client: httpx.Client) -> None:
    old = "Priset\n\nX är dyrt, enligt Karin Berg. Så sade hon i går kväll.\n\n– Y är billigt, säger Per Ek."
    draft = paste(client, old)
    write(client, draft["segments"][1], "one")
    write(client, draft["segments"][2], "two")
    now = revise(client, draft, old.replace("enligt Karin Berg. Så", "enligt Karin Berg, och så"))
    texts = bodies(now)
    assert set(texts) == {"one", "two"}
    assert texts["one"].startswith("X är dyrt")
    assert texts["two"].endswith("i går kväll.")


def test_what_differs_between_two_revisions(client: httpx.Client) -> None:
    draft = answered(client)
    now = revise(client, draft, NEW)
    revise(client, now, OLD)
    changes = client.get(f"/api/drafts/{draft['id']}/changes", params={"from": 1, "to": 2}).json()
    assert (changes["from"], changes["to"]) == (1, 2)
    assert [item["change"] for item in changes["items"]] == [
        "unchanged", "moved", "edited", "unchanged", "removed", "unchanged",
    ]  # fmt: skip
    edited = changes["items"][2]
    assert [(p["kind"], p["text"]) for p in edited["parts"]][1:3] == [
        ("deleted", "fem miljoner svenskar"),
        ("inserted", "varannan svensk"),
    ]
    assert (edited["before"]["start"], edited["before"]["segments"]) == (45, [draft["segments"][1]["id"]])
    assert changes["items"][1]["before"]["paragraph"] == 4
    assert {reply["change"] for reply in changes["replies"]} == {"unchanged", "moved", "edited", "removed"}
    newest = client.get(f"/api/drafts/{draft['id']}/changes").json()
    assert (newest["from"], newest["to"]) == (2, 3)
    same = client.get(f"/api/drafts/{draft['id']}/changes", params={"from": 1, "to": 3}).json()
    assert {item["change"] for item in same["items"]} == {"unchanged"}
    back = client.get(f"/api/drafts/{draft['id']}/changes", params={"from": 2, "to": 1}).json()
    assert "added" in {item["change"] for item in back["items"]}
    refused(client.get(f"/api/drafts/{draft['id']}/changes", params={"to": 4}), 404, "not-found")


def test_a_revision_comes_as_a_file_too(client: httpx.Client) -> None:
    draft = answered(client)
    address = f"/api/drafts/{draft['id']}/revisions"
    answer = client.post(address, files={"file": ("draft.txt", NEW.encode())})
    assert (answer.status_code, answer.json()["revision"]["source"]) == (201, "upload")
    assert len(bodies(answer.json())) == 5
    refused(client.post(address, files={"file": ("x.bin", b"\x00\x01\x02")}), 415, "unknown-type")
    refused(client.post(address, files={"other": ("x.txt", b"a")}), 422, "invalid")
    refused(client.post(address, content=b"a", headers={"content-type": "text/plain"}), 415, "unknown-type")
    refused(client.post(address, json={"text": " "}), 422, "empty-text")
    refused(client.post(address, json=[1]), 422, "invalid")
    refused(client.post(address, content=b"{", headers={"content-type": "application/json"}), 400, "malformed")
    refused(client.post("/api/drafts/none/revisions", json={"text": "a"}), 404, "not-found")
    assert read(client, draft) == answer.json()


def test_two_texts_are_compared_and_not_kept(client: httpx.Client) -> None:
    asked = {"old": OLD, "new": NEW, "segments": [{"id": "q", "start": 45, "end": OLD.index("\n\nMånga")}]}
    (found,) = client.post("/api/alignment", json=asked).json()["segments"]
    assert (found["id"], found["change"]) == ("q", "edited")
    assert NEW[slice(*found["spans"][0])] == NEW.split("\n\n")[2]
    assert len(client.post("/api/alignment", json={"old": OLD, "new": NEW}).json()["segments"]) == 6
    wrong = {"old": "a", "new": "b", "segments": [{"start": 0, "end": 9}]}
    refused(client.post("/api/alignment", json=wrong), 422, "invalid")
    assert client.get("/api/drafts").json()["items"] == []


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("varannan svensk", "taken"),
        ("varannan svensk i dag", "taken"),
        ("varannan människa", "partly"),
        ("tre miljoner svenskar", "not"),
    ],
)
def test_whether_they_took_the_wording(client: httpx.Client, now: str, expected: str) -> None:
    draft = paste(client, OLD)
    passage = draft["segments"][1]
    wording = passage["text"].replace("fem miljoner svenskar", "varannan svensk")
    write(client, passage, "", stance="correct", wording=wording)
    revised = revise(client, draft, OLD.replace("fem miljoner svenskar", now))
    assert [carried["wording"] for carried in revised["carried_over"]] == [expected]


def test_a_wording_that_stands_elsewhere_is_offered_as_its_place(client: httpx.Client) -> None:
    draft = paste(client, OLD)
    wording = "– Jag har aldrig påstått någonting om hur många det gäller, säger jag."
    write(client, draft["segments"][1], "", stance="correct", wording=wording)
    now = revise(client, draft, OLD.replace(OLD.split("\n\n")[1] + "\n\n", "") + "\n\n" + wording)
    (carried,) = now["carried_over"]
    assert (carried["change"], carried["wording"]) == ("removed", "taken")
    assert carried["suggestion"] == now["segments"][-1]["id"]

"""A new revision comes: every reply stands at the right passage, or says that it has none."""

import unicodedata
from typing import Any

import httpx
import pytest

from app.access import LOCAL_OWNER, find_draft
from app.db.session import Database
from app.revisions import service
from app.revisions.basis import basis_of, compare
from tests.api.calls import paste, read, refused, write

OLD = (
    "Nästan fem miljoner använder sociala medier\n\n"
    "– Nästan fem miljoner svenskar använder sociala medier, följaktligen ska vi vara där, säger Mattias Jansson.\n\n"
    "Många kommuner tvekar. Kritiken är hård.\n\n"
    "– Att blogga kan vara ett bra sätt för en vd att profilera sig, säger han.\n\n"
    "Men skepsis finns. Utmaningen har legat i att synliggöra och mäta de positiva effekterna.\n\n"
    "– Det är ingen generationsfråga, det är en fråga om förhållningssätt, säger Åsa Löf."
)
NEW = (
    "Nästan fem miljoner använder sociala medier\n\n"
    "Men skepsis finns. Utmaningen har legat i att synliggöra och mäta de positiva effekterna.\n\n"
    "– Nästan varannan svensk använder sociala medier, följaktligen ska vi vara där, säger Mattias Jansson.\n\n"
    "Många kommuner tvekar. Kritiken är hård.\n\n"
    "– Det är ingen generationsfråga, det är en fråga om förhållningssätt, säger Åsa Löf."
)
WHO = {"name": "Mattias Jansson", "aliases": []}


def answered(client: httpx.Client, text: str = OLD, **reply: Any) -> dict[str, Any]:
    """A draft with a reply at every segment, "0" at the first."""
    draft = paste(client, text, interviewee=WHO)
    for position, segment in enumerate(draft["segments"]):
        write(client, segment, str(position), **reply)
    return read(client, draft)


def revise(client: httpx.Client, draft: dict[str, Any], text: str, status: int = 201) -> dict[str, Any]:
    answer = client.post(f"/api/drafts/{draft['id']}/revisions", json={"text": text})
    assert answer.status_code == status, answer.text
    now = answer.json()
    assert answer.headers["etag"] == client.get(f"/api/drafts/{draft['id']}").headers["etag"]
    assert now == read(client, draft)
    return now  # type: ignore[no-any-return]


def undo(client: httpx.Client, draft: dict[str, Any]) -> dict[str, Any]:
    answer = client.delete(f"/api/drafts/{draft['id']}/revisions/{draft['revision']['number']}")
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def bodies(draft: dict[str, Any]) -> dict[str, str]:
    """The passage that each reply stands at, by its body."""
    return {s["reply"]["body"]: s["text"] for s in draft["segments"] if s["reply"]}


def became(draft: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What became of each reply, by its body."""
    replies = [s["reply"] for s in draft["segments"] if s["reply"]] + draft["unplaced_replies"]
    body = {reply["id"]: reply["body"] for reply in replies}
    return {body[carried["reply_id"]]: carried for carried in draft["carried_over"]}


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
        comparison = compare(basis_of(session, find_draft(session, LOCAL_OWNER, draft["id"])), NEW)
    if meanwhile == "a reply":
        write(client, draft["segments"][1], "meanwhile")
    elif meanwhile == "a correction":
        segment = draft["segments"][2]
        client.post(f"/api/segments/{segment['id']}/split", json={"offset": OLD.index(" Kritiken")})
    else:
        revise(client, draft, OLD + "\n\nEn rad till.")
    with database.writing() as session:
        assert service.add(session, LOCAL_OWNER, draft["id"], NEW, comparison)
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


def test_an_approval_falls_where_the_words_differ_and_comes_back_with_the_undoing(client: httpx.Client) -> None:
    draft = answered(client, status="approved")
    now = revise(client, draft, NEW)
    status = {s["reply"]["body"]: s["reply"]["status"] for s in now["segments"] if s["reply"]}
    assert status == {"0": "approved", "1": "open", "2": "approved", "4": "approved", "5": "approved"}
    assert now["unplaced_replies"][0]["status"] == "open"
    before = {s["reply"]["body"]: s["reply"]["etag"] for s in draft["segments"]}
    assert before["1"] != next(s["reply"]["etag"] for s in now["segments"] if s["reply"] and s["reply"]["body"] == "1")
    back = undo(client, now)
    assert {s["reply"]["status"] for s in back["segments"]} == {"approved"}


def test_an_approval_given_since_outlives_the_undoing(client: httpx.Client) -> None:
    draft = answered(client, status="approved")
    now = revise(client, draft, NEW)
    changed = next(s for s in now["segments"] if s["reply"] and s["reply"]["body"] == "1")
    content = {"stance": "respond", "body": "1", "status": "ready"}
    client.put(f"/api/segments/{changed['id']}/reply", json=content, headers={"If-Match": changed["reply"]["etag"]})
    status = {s["reply"]["body"]: s["reply"]["status"] for s in undo(client, now)["segments"]}
    assert (status["1"], status["3"]) == ("ready", "approved")


def test_undoing_brings_everything_back(client: httpx.Client) -> None:
    draft = answered(client)
    back = undo(client, revise(client, draft, NEW))
    assert {k: v for k, v in back.items() if k != "updated_at"} == {k: v for k, v in draft.items() if k != "updated_at"}
    assert client.get(f"/api/drafts/{draft['id']}/revisions").json()["items"] == [
        {k: v for k, v in draft["revision"].items() if k != "text"}
    ]


def test_what_was_written_since_is_kept_without_a_place_and_found_again(client: httpx.Client) -> None:
    draft = paste(client, OLD)
    text = OLD + "\n\n– Det är en helt ny mening som ingen har sett förut, säger Åsa Löf."
    new = revise(client, draft, text)
    write(client, new["segments"][-1], "since")
    back = undo(client, new)
    assert [reply["body"] for reply in back["unplaced_replies"]] == ["since"]
    assert became(back)["since"]["passage"] == text.split("\n\n")[-1]
    again = revise(client, back, text)
    assert bodies(again) == {"since": text.split("\n\n")[-1]}
    assert again["unplaced_replies"] == []


def test_a_passage_that_comes_back_finds_its_reply(client: httpx.Client) -> None:
    draft = answered(client)
    gone = revise(client, draft, NEW)
    back = revise(client, gone, OLD)
    assert bodies(back) == bodies(draft)
    assert back["unplaced_replies"] == []


def test_only_the_newest_revision_is_undone_and_never_the_first(client: httpx.Client) -> None:
    draft = answered(client)
    address = f"/api/drafts/{draft['id']}/revisions"
    refused(client.delete(f"{address}/1"), 409, "cannot-undo")
    refused(client.delete(f"{address}/2"), 404, "not-found")
    revise(client, draft, NEW)
    refused(client.delete(f"{address}/1"), 409, "cannot-undo")


def test_an_old_revision_reads_as_it_stood(client: httpx.Client) -> None:
    draft = answered(client)
    address = f"/api/drafts/{draft['id']}/revisions/1"
    stood = client.get(address).json()
    now = revise(client, draft, NEW)
    for segment in now["segments"][:2]:
        headers = {"If-Match": segment["reply"]["etag"]}
        content = {"stance": "remove", "body": "rewritten"}
        assert client.put(f"/api/segments/{segment['id']}/reply", json=content, headers=headers).status_code == 200
    last = now["segments"][-1]
    client.delete(f"/api/segments/{last['id']}/reply", headers={"If-Match": last["reply"]["etag"]})
    assert client.get(address).json() == stood
    problem = refused(
        client.patch(f"/api/segments/{draft['segments'][0]['id']}", json={"kind": "quote"}), 409, "old-revision"
    )
    assert "newer version" in problem["detail"]
    assert client.get(address).json() == stood


def test_a_page_that_did_not_know_better_loses_nothing(client: httpx.Client) -> None:
    draft = paste(client, OLD)
    revise(client, draft, NEW)
    write(client, draft["segments"][1], "late")
    now = read(client, draft)
    assert [reply["body"] for reply in now["unplaced_replies"]] == ["late"]
    assert became(now)["late"]["passage"] == OLD.split("\n\n")[1]
    reply = now["unplaced_replies"][0]
    assert client.put(f"/api/replies/{reply['id']}/seen").status_code == 204
    assert became(read(client, draft))["late"]["seen"]
    placed = client.put(f"/api/replies/{reply['id']}/place", json={"segment_id": now["segments"][2]["id"]}).json()
    assert bodies(placed) == {"late": NEW.split("\n\n")[2]}


def test_a_person_puts_a_reply_where_it_belongs(client: httpx.Client) -> None:
    now = revise(client, answered(client), NEW + "\n\n– Jag har inget att säga, säger Per Ek.")
    reply, free, busy = now["unplaced_replies"][0], now["segments"][-1], now["segments"][0]
    address = f"/api/replies/{reply['id']}/place"
    refused(client.put(address, json={"segment_id": busy["id"]}), 409, "both-answered")
    assert read(client, now) == now
    placed = client.put(address, json={"segment_id": free["id"]}).json()
    assert bodies(placed)["3"] == free["text"]
    carried = became(placed)["3"]
    assert (carried["change"], carried["seen"], carried["segment_id"]) == ("moved", True, free["id"])
    taken_back = client.put(address, json={"segment_id": None}).json()
    assert [r["body"] for r in taken_back["unplaced_replies"]] == ["3"]
    refused(client.put(address, json={"segment_id": reply["id"]}), 404, "not-found")
    refused(client.put(address.replace(reply["id"], free["id"]), json={"segment_id": None}), 404, "not-found")


def test_a_reply_that_a_person_took_away_is_not_put_back(client: httpx.Client) -> None:
    draft = answered(client)
    reply = draft["segments"][5]["reply"]
    client.put(f"/api/replies/{reply['id']}/place", json={"segment_id": None})
    now = revise(client, draft, NEW)
    assert "5" not in bodies(now)
    assert became(now)["5"]["suggestion"] == now["segments"][-1]["id"]


def test_a_change_is_unseen_until_somebody_looks_also_through_the_next_revision(client: httpx.Client) -> None:
    now = revise(client, answered(client), NEW)
    again = revise(client, now, NEW + "\n\nEn sista rad om någonting helt annat.")
    edited = became(again)["1"]
    assert (edited["change"], edited["differs"], edited["seen"]) == ("edited", True, False)
    assert edited["passage"] == OLD.split("\n\n")[1]
    for carried in again["carried_over"]:
        assert client.put(f"/api/replies/{carried['reply_id']}/seen").status_code == 204
    seen = read(client, now)
    assert {carried["seen"] for carried in seen["carried_over"]} == {True}
    third = revise(client, seen, NEW)
    assert (became(third)["1"]["change"], became(third)["1"]["differs"]) == ("unchanged", False)
    assert became(third)["3"]["seen"]


def test_what_a_person_has_said_of_a_passage_stays_said(client: httpx.Client) -> None:
    draft = paste(client, OLD, interviewee=WHO)
    one, two = draft["segments"][2], draft["segments"][5]
    client.patch(f"/api/segments/{two['id']}", json={"speaker": {"name": "Eva Ek", "role": "mayor"}})
    client.patch(f"/api/segments/{draft['segments'][0]['id']}", json={"kind": "reported"})
    cut = OLD.index(" Kritiken")
    client.post(f"/api/segments/{one['id']}/split", json={"offset": cut})
    now = revise(client, draft, NEW)
    shapes = {s["text"]: (s["kind"], s["speaker"], s["corrected"]) for s in now["segments"]}
    assert shapes["Många kommuner tvekar."] == ("narration", None, ["extent"])
    assert shapes["Kritiken är hård."] == ("narration", None, ["extent"])
    assert shapes[two["text"]][1:] == ({"name": "Eva Ek", "role": "mayor"}, ["speaker"])
    assert shapes[draft["segments"][0]["text"]][0] == "reported"
    third = revise(client, now, OLD)
    assert "Kritiken är hård." in [s["text"] for s in third["segments"]]


def test_passages_that_a_person_merged_stay_one(client: httpx.Client) -> None:
    draft = paste(client, OLD)
    whole = client.post(f"/api/segments/{draft['segments'][4]['id']}/merge").json()
    write(client, whole, "both")
    now = revise(client, draft, "En ny ingress, som ingen har läst.\n\n" + OLD)
    assert bodies(now) == {"both": whole["text"]}
    assert became(now)["both"]["change"] == "unchanged"


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

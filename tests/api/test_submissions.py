"""What is sent is known beforehand, kept byte for byte, and never more than was meant to leave."""

import hashlib
import io
from typing import Any
from zipfile import ZipFile

import httpx
import pytest

from app.documents.annotate import FORMATS
from app.documents.inside import texts
from app.documents.writers import WRITERS
from tests.api.calls import paste, pointers, read, refused, write
from tests.documents.stories.test_open import open_document
from tests.documents.stories.word import ins, p, r, word

NOTE = "Ask the lawyer before this leaves the house"
BACKGROUND = "Between us: the contractor is bankrupt"
SENT = {"recipient": "Nils Ek", "channel": "mail", "format": "docx"}


@pytest.fixture
def answered(client: httpx.Client) -> dict[str, Any]:
    draft = paste(client, interviewee={"name": "Vera Lind"}, journalist="Nils Ek")
    write(client, draft["segments"][1], "It hums in G major.", internal_note=NOTE, note_to_journalist="Ring me first.")
    write(client, draft["segments"][2], BACKGROUND, publication="background")
    return read(client, draft)


def presend(client: httpx.Client, draft: dict[str, Any], **form: str) -> dict[str, Any]:
    answer = client.get(f"/api/drafts/{draft['id']}/presend", params=form)
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def submit(client: httpx.Client, draft: dict[str, Any], **form: Any) -> httpx.Response:
    return client.post(f"/api/drafts/{draft['id']}/submissions", json=SENT | form)


def test_the_check_lists_exactly_what_leaves(client: httpx.Client, answered: dict[str, Any]) -> None:
    check = presend(client, answered)
    segment = answered["segments"][1]
    assert check["goes"] == [
        {
            "number": 1,
            "reply_id": segment["reply"]["id"],
            "segment_id": segment["id"],
            "stance": "respond",
            "length": "full",
            "text": "It hums in G major.",
            "note_to_journalist": True,
            "sources": 0,
        }
    ]
    assert {item["what"]: item["count"] for item in check["stays"]} == {
        "internal-note": 1,
        "background": 1,
        "unanswered": 1,
    }
    assert (check["ready"], check["over"], check["too_long"], check["leaks"]) == (True, 0, [], [])
    assert check["people"] == ["Nils Ek", "Vera Lind"]
    assert "word/document.xml" in check["parts"]
    assert set(check["properties"]) == {"title", "language", "written"}
    assert client.get(f"/api/drafts/{answered['id']}/submissions").json() == {"items": []}


@pytest.mark.parametrize("format", sorted(WRITERS))
@pytest.mark.parametrize("layout", ["side-by-side", "running"])
def test_nothing_internal_is_in_any_part_of_any_file(
    client: httpx.Client, answered: dict[str, Any], format: str, layout: str
) -> None:
    assert presend(client, answered, format=format, layout=layout)["leaks"] == []
    content = client.get(f"/api/drafts/{answered['id']}/response.{format}", params={"layout": layout}).content
    inside = "\n".join(f"{name}\n{text}" for name, text in texts(content))
    assert "It hums in G major." in inside.replace("\r\n", " ")
    for secret in (NOTE, BACKGROUND, "python-docx", "w:ins ", "w:del ", "tracked-changes", "XlsxWriter"):
        assert secret not in inside, secret


def test_what_is_sent_is_kept_byte_for_byte(client: httpx.Client, answered: dict[str, Any]) -> None:
    answer = submit(client, answered)
    record = answer.json()
    assert answer.status_code == 201, answer.text
    file = client.get(answer.headers["location"])
    assert file.headers["content-type"] == WRITERS["docx"].media_type
    assert (record["sha256"], record["bytes"]) == (hashlib.sha256(file.content).hexdigest(), len(file.content))
    assert record["please_confirm"] == "Please confirm that you have received this response."
    assert (record["revision"], record["confirmed_at"], record["file_name"][-5:]) == (1, None, ".docx")
    assert read(client, answered)["state"] == "sent"
    write(client, answered["segments"][3], "Later.")
    assert client.get(answer.headers["location"]).content == file.content


def test_a_confirmation_is_noted_and_can_be_taken_back(client: httpx.Client, answered: dict[str, Any]) -> None:
    record = submit(client, answered).json()
    address = f"/api/submissions/{record['id']}"
    confirmed = client.patch(address, json={"confirmed_at": "2026-11-23T20:12:00+01:00"}).json()
    assert confirmed == record | {"confirmed_at": "2026-11-23T19:12:00Z"}
    second = submit(client, answered, format="pdf", channel="paper").json()
    listed = client.get(f"/api/drafts/{answered['id']}/submissions").json()["items"]
    assert listed == [second, confirmed]
    assert client.patch(address, json={"confirmed_at": None}).json() == record


def test_what_does_not_fit_is_refused_only_here_and_the_replies_are_named(client: httpx.Client) -> None:
    draft = paste(client, space={"amount": 60, "unit": "characters"})
    short = write(client, draft["segments"][1], "Short enough.", priority="must")
    long = write(client, draft["segments"][2], "It goes on and on. " * 10)
    assert client.get(f"/api/drafts/{draft['id']}/response.txt").status_code == 200
    check = presend(client, draft)
    assert not check["ready"]
    assert [reply["reply_id"] for reply in check["too_long"]] == [long["id"]]
    problem = refused(submit(client, draft), 409, "over-space")
    assert problem["over"] == check["over"] > 0
    assert problem["replies"] == [{"reply_id": long["id"], "length": "omit", "by": check["over"]}]
    assert short["id"] not in str(problem)
    assert read(client, draft)["state"] == "open"
    assert submit(client, draft, audience="public").status_code == 201
    assert read(client, draft)["state"] == "open"


def test_too_long_is_what_takes_more_than_its_share_in_the_length_that_goes_out(client: httpx.Client) -> None:
    draft = paste(client, space={"amount": 60, "unit": "characters"})
    brief = write(client, draft["segments"][1], "x" * 500, short_body="x" * 10)
    pair = [write(client, draft["segments"][at], "x" * 40, priority="must") for at in (2, 3)]
    plan = {"items": [{"reply_id": brief["id"], "length": "short"}]}
    assert client.put(f"/api/drafts/{draft['id']}/plan", json=plan).status_code == 200
    check = presend(client, draft)
    assert [(one["reply_id"], one["by"]) for one in check["too_long"]] == [(reply["id"], 15) for reply in pair]
    assert check["over"] == 30


def test_a_greeting_alone_can_be_too_long(client: httpx.Client) -> None:
    space = {"amount": 3, "unit": "characters", "counts": ["greeting"]}
    draft = paste(client, space=space, greeting="Good evening!")
    write(client, draft["segments"][1], "", stance="approve")
    problem = refused(submit(client, draft), 409, "over-space")
    assert (problem["replies"], problem["over"]) == ([], 10)
    assert "Shorten greeting and signature" in problem["detail"]


def test_what_cannot_be_sent_is_refused(client: httpx.Client, answered: dict[str, Any]) -> None:
    refused(submit(client, paste(client)), 409, "nothing-to-export")
    refused(submit(client, answered, format="exe"), 404, "unknown-format")
    assert pointers(refused(submit(client, answered, recipient=" "), 422, "invalid")) == ["/recipient"]
    assert pointers(refused(submit(client, answered, channel="pigeon"), 422, "invalid")) == ["/channel"]
    nobody = "01a20885-3152-7116-85c1-9148cefe18f3"
    for call in (client.get(f"/api/submissions/{nobody}/file"), submit(client, {"id": nobody})):
        refused(call, 404, "not-found")


def test_the_list_says_what_is_still_to_be_confirmed(client: httpx.Client, answered: dict[str, Any]) -> None:
    def listed() -> bool:
        (item,) = client.get("/api/drafts").json()["items"]
        return bool(item["unconfirmed"])

    submit(client, answered, audience="public")
    assert not listed()
    record = submit(client, answered).json()
    assert listed()
    address = f"/api/submissions/{record['id']}"
    client.patch(address, json={"confirmed_at": "2026-11-23T18:00:00Z"})
    assert not listed()
    client.patch(address, json={"confirmed_at": None})
    assert listed()


BRIDGE, WIND = "“It cost 1,200 kronor,” says Vera Lind.", "The wind sings in the railing."
OWN_FILES = {
    "docx": word(p(BRIDGE) + p(WIND, ins(r(" Often."))) + p("The end", r("psst", "<w:vanish/>"), "."), settings=""),
    "odt": open_document(f"<text:p>{BRIDGE}</text:p><text:p>{WIND}</text:p><text:p>The end.</text:p>"),
}


def own_file(client: httpx.Client, format: str) -> dict[str, Any]:
    """A draft that came as a file, with a correction, a removal, a word to the newsroom and what must stay."""
    files = {"file": (f"utkast.{format}", OWN_FILES[format])}
    draft: dict[str, Any] = client.post("/api/drafts/import", files=files).json()
    client.patch(f"/api/drafts/{draft['id']}", json={"interviewee": {"name": "Vera Lind"}, "journalist": "Nils Ek"})
    bridge, wind, end = draft["segments"]
    wording = bridge["text"].replace("1,200", "900")
    write(client, bridge, "See the accounts.", stance="correct", wording=wording, internal_note=NOTE, sources=["p. 1"])
    write(client, wind, "It does not.", stance="remove", note_to_journalist="Ring me first.")
    write(client, end, BACKGROUND, publication="background")
    return draft


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_of_their_own_file_the_check_lists_what_is_ours_and_what_is_theirs(client: httpx.Client, format: str) -> None:
    draft = own_file(client, format)
    check = presend(client, draft, format=f"annotated-{format}")
    assert check["annotated"] == {
        "base": "original",
        "author": "Response",
        "comments": 2,
        "changes": 5 if format == "docx" else 3,  # in Word the words, what another added, and the end: each one
        "said_in_words": 0,
        "their_comments": 0,
        "their_changes": int(format == "docx"),
        "people": ["Redaktör Ek"] if format == "docx" else [],
        "hidden": int(format == "docx"),
    }
    assert [(one["stance"], one["note_to_journalist"]) for one in check["goes"]] == [
        ("correct", False),
        ("remove", True),
    ]
    assert {item["what"]: item["count"] for item in check["stays"]} == {"internal-note": 1, "background": 1}
    assert (check["ready"], check["leaks"], check["people"], check["properties"]) == (True, [], ["Response"], {})
    assert (check["greeting"], check["signature"]) == (False, False)


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_nothing_of_ours_but_the_comments_and_changes_is_in_their_own_file(client: httpx.Client, format: str) -> None:
    draft = own_file(client, format)
    sent = submit(client, draft, format=f"annotated-{format}")
    content = client.get(sent.headers["location"]).content
    before, after = unzipped(OWN_FILES[format]), unzipped(content)
    changed = {name for name in after if after[name] != before.get(name)}
    links = {"[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert changed <= {"content.xml", "word/document.xml", "word/comments.xml"} | links
    inside = "\n".join(f"{name}\n{text}" for name, text in texts(content))
    for secret in (NOTE, BACKGROUND, "w:rsid", "Replik/", "python"):
        assert secret not in inside, secret
    assert inside.count("Vera Lind") == 1, "only in the draft's own words"
    assert inside.count("psst") == (format == "docx"), "hidden text is theirs"


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_their_own_file_is_recorded_as_it_was_sent(client: httpx.Client, format: str) -> None:
    draft = own_file(client, format)
    answer = submit(client, draft, format=f"annotated-{format}", recipient="Nils Ek")
    assert answer.status_code == 201, answer.text
    record, file = answer.json(), client.get(answer.headers["location"])
    assert (record["format"], record["layout"], record["audience"]) == (f"annotated-{format}", None, "journalist")
    assert (record["sha256"], record["bytes"]) == (hashlib.sha256(file.content).hexdigest(), len(file.content))
    assert file.headers["content-type"] == FORMATS[format]
    assert record["file_name"].endswith(f"utkast.{format}")
    assert read(client, draft)["state"] == "sent"
    assert client.get(f"/api/drafts/{draft['id']}/submissions").json()["items"] == [record]


def test_a_draft_that_was_pasted_gets_a_clean_file_that_says_nothing_of_itself_but_its_title(
    client: httpx.Client, answered: dict[str, Any]
) -> None:
    check = presend(client, answered, format="annotated-docx")
    assert check["annotated"]["base"] == "clean"
    assert check["properties"] == {"title": answered["title"]}
    assert check["annotated"]["author"] == "Response", "nobody's name, unless it is asked for"
    assert presend(client, answered, format="annotated-docx", signed="true")["annotated"]["author"] == "Vera Lind"


def test_their_own_file_is_for_the_journalist_only(client: httpx.Client, answered: dict[str, Any]) -> None:
    refused(submit(client, answered, format="annotated-docx", audience="public"), 404, "unknown-format")


def unzipped(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}

"""The next morning: what was printed of what was asked."""

from typing import Any

import httpx
import pytest

from app.documents.readers import read as read_file
from app.documents.writers import WRITERS
from app.outcome.words import words_for
from app.text.languages import SUPPORTED
from tests.api.calls import paste, read, refused, write

DRAFT = (
    "Bron som sjunger\n\n"
    "Varje morgon sjunger den nya bron över älven, och grannarna har börjat klaga.\n\n"
    "– Det är vinden i räcket som låter om natten, säger Vera Lind.\n\n"
    "Enligt kommunen kostade bron fjorton miljoner kronor.\n\n"
    "– Vi borde ha frågat grannarna innan vi byggde, säger Vera Lind.\n\n"
    "Kommunen har inte svarat på frågor om bullret."
)
PRINTED = (
    "Bron som sjunger\n\n"
    "Varje morgon sjunger den nya bron över älven, och grannarna har börjat klaga. "
    "Räcket byts ut redan i mars, och det betalar entreprenören.\n\n"
    "– Det är blåsten i räcket som tjuter om natten, säger Vera Lind.\n\n"
    "Bron kostade, enligt kommunen, elva miljoner kronor.\n\n"
    "– Vi borde ha frågat grannarna innan vi byggde, säger Vera Lind."
)


@pytest.fixture
def draft(client: httpx.Client) -> dict[str, Any]:
    made = paste(client, DRAFT, interviewee={"name": "Vera Lind"}, journalist="Ada Wren")
    segments = made["segments"]
    write(client, segments[1], "Räcket byts ut redan i mars, och det betalar entreprenören.")
    write(client, segments[2], "Grannarna får hörselskydd av oss medan arbetet pågår.")
    wording = "Enligt kommunen kostade bron elva miljoner kronor."
    write(client, segments[3], "", stance="correct", wording=wording, sources=["Årsredovisning 2025"])
    write(client, segments[5], "Det är fel.", stance="remove")
    write(client, segments[4], "Det säger jag inte till tidningen.", publication="background")
    write(client, segments[0], "", stance="approve")
    return read(client, made)


def publish(client: httpx.Client, draft: dict[str, Any], text: str = PRINTED, status: int = 201, **more: Any) -> Any:
    answer = client.post(f"/api/drafts/{draft['id']}/outcome", json={"text": text, **more})
    assert answer.status_code == status, answer.text
    assert client.get(f"/api/drafts/{draft['id']}/outcome").json() == answer.json()
    return answer.json()


def test_what_became_of_each_reply(client: httpx.Client, draft: dict[str, Any]) -> None:
    found = publish(client, draft, published_on="2026-03-08")
    assert (found["published_on"], found["revision"]) == ("2026-03-08", 1)
    replies = {reply["asked"]: reply for reply in found["replies"]}
    printed = replies["Räcket byts ut redan i mars, och det betalar entreprenören."]
    assert (printed["result"], printed["request"]) == ("verbatim", None)
    assert printed["asked"].startswith(PRINTED[slice(*printed["spans"][0])].rstrip("."))
    absent = replies["Grannarna får hörselskydd av oss medan arbetet pågår."]
    assert (absent["result"], absent["spans"], absent["printed"]) == ("absent", None, None)
    corrected = replies["Enligt kommunen kostade bron elva miljoner kronor."]
    assert (corrected["result"], corrected["request"]) == ("verbatim", "taken")
    assert replies["Det är fel."]["request"] == "taken"
    assert len(replies) == 4
    assert read(client, draft)["state"] == "published"


def test_what_became_of_ones_own_quotes(client: httpx.Client, draft: dict[str, Any]) -> None:
    changed, kept = publish(client, draft)["quotes"]
    assert (changed["result"], kept["result"]) == ("changed", "unchanged")
    assert [(p["kind"], p["text"]) for p in changed["parts"] if p["kind"] != "same"][:2] == [
        ("deleted", "vinden"),
        ("inserted", "blåsten"),
    ]
    gone = publish(client, draft, PRINTED.split("\n\n", maxsplit=1)[0] + "\n\nEn notis om bron.")["quotes"]
    assert {quote["result"] for quote in gone} == {"gone"}


def test_a_person_decides_and_it_stays_decided(client: httpx.Client, draft: dict[str, Any]) -> None:
    found = publish(client, draft)
    reply = next(reply for reply in found["replies"] if reply["result"] == "absent")
    address = f"/api/drafts/{draft['id']}/outcome/decisions/{reply['reply_id']}"
    decided = client.put(address, json={"result": "paraphrased"}).json()
    assert {r["reply_id"]: r["decided"] for r in decided["replies"]}[reply["reply_id"]] == "paraphrased"
    again = publish(client, draft, status=200)
    assert again["replies"] == decided["replies"]
    back = client.put(address, json={"result": None}).json()
    assert {r["decided"] for r in back["replies"]} == {None}
    refused(client.put(f"{address[:-36]}{draft['id']}", json={"result": None}), 404, "not-found")
    refused(client.put(address, json={"result": "printed"}), 422, "invalid")


def test_it_can_be_taken_back(client: httpx.Client, draft: dict[str, Any]) -> None:
    client.patch(f"/api/drafts/{draft['id']}", json={"state": "sent"})
    address = f"/api/drafts/{draft['id']}/outcome"
    refused(client.get(address), 404, "not-found")
    publish(client, draft)
    assert client.delete(address).status_code == 204
    refused(client.get(address), 404, "not-found")
    refused(client.delete(address), 404, "not-found")
    assert read(client, draft)["state"] == "sent"


def test_a_request_for_correction_quotes_passage_basis_and_source(client: httpx.Client, draft: dict[str, Any]) -> None:
    printed = PRINTED.replace("elva", "femton") + "\n\nKommunen har inte svarat på frågor om bullret."
    publish(client, draft, printed)
    letter = client.get(f"/api/drafts/{draft['id']}/outcome/correction-request").json()
    assert letter["kind"] == "ask-correction"
    assert letter["subject"] == "Begäran om rättelse av ”Bron som sjunger”"
    assert letter["body"].startswith("Hej Ada Wren,")
    assert letter["body"].endswith("Vänliga hälsningar\nVera Lind")
    for part in (
        "”Det är blåsten i räcket som tjuter om natten”",
        "”Det är vinden i räcket som låter om natten”",
        "femton miljoner",
        "”Enligt kommunen kostade bron elva miljoner kronor.”",
        "Källa: Årsredovisning 2025",
        "”Kommunen har inte svarat på frågor om bullret.”",
        "Jag bad att det skulle strykas.",
    ):
        assert part in letter["body"]


def test_where_all_is_as_asked_there_is_nothing_to_correct(client: httpx.Client) -> None:
    draft = paste(client, DRAFT, interviewee={"name": "Vera Lind"})
    publish(client, draft, DRAFT)
    refused(client.get(f"/api/drafts/{draft['id']}/outcome/correction-request"), 409, "nothing-to-export")


def test_a_summary_to_keep(client: httpx.Client, draft: dict[str, Any]) -> None:
    publish(client, draft, published_on="2026-03-08")
    answer = client.get(f"/api/drafts/{draft['id']}/outcome/summary.md")
    assert answer.headers["content-type"].startswith("text/markdown")
    assert "attachment" in answer.headers["content-disposition"]
    assert answer.text.startswith("# Vad som trycktes: Bron som sjunger\n\nPublicerad 2026-03-08 · 2 av 4 svar med")
    assert "ordagrant" in answer.text
    assert "ändrat: ”Det är vinden i räcket som låter om natten”" in answer.text
    plain = client.get(f"/api/drafts/{draft['id']}/outcome/summary.txt").text
    assert "#" not in plain
    refused(client.get(f"/api/drafts/{draft['id']}/outcome/summary.xlsx"), 422, "invalid")


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_a_summary_to_print(client: httpx.Client, draft: dict[str, Any], format: str) -> None:
    publish(client, draft, published_on="2026-03-08")
    answer = client.get(f"/api/drafts/{draft['id']}/outcome/summary.{format}")
    assert answer.headers["content-type"] == WRITERS[format].media_type
    told = " ".join(read_file(f"a.{format}", answer.content).text.split())
    for part in ("Vad som trycktes", "Bron som sjunger", "2026-03-08", "2 av 4 svar med", "ordagrant", "Egna citat"):
        assert part in told, part
    assert "Det är vinden i räcket som låter om natten" in told


def test_it_comes_as_a_file_too(client: httpx.Client, draft: dict[str, Any]) -> None:
    address = f"/api/drafts/{draft['id']}/outcome"
    answer = client.post(address, files={"file": ("a.txt", PRINTED.encode())}, data={"published_on": "2026-03-08"})
    assert (answer.status_code, answer.json()["text"], answer.json()["published_on"]) == (201, PRINTED, "2026-03-08")
    refused(client.post(address, json={"text": PRINTED, "published_on": "yesterday"}), 422, "invalid")


def test_texts_are_compared_and_not_kept(client: httpx.Client) -> None:
    asked = {"draft": DRAFT, "text": PRINTED, "replies": [{"id": "a", "text": "Räcket byts ut redan i mars."}]}
    (found,) = client.post("/api/outcome", json=asked).json()["replies"]
    assert (found["id"], found["result"] in {"verbatim", "shortened"}) == ("a", True)
    assert client.get("/api/drafts").json()["items"] == []


@pytest.mark.parametrize("language", SUPPORTED)
def test_every_language_has_all_words(language: str) -> None:
    words = words_for(language)
    assert (set(words.results), set(words.quote_results)) == (
        {"verbatim", "shortened", "paraphrased", "absent"},
        {"unchanged", "changed", "gone"},
    )
    assert set(words.requests) == {"taken", "partly", "not"}
    assert words.count.format(printed=1, all=2)
    assert language == "en" or words != words_for("en")

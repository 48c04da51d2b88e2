"""Declining a draft, whole or in part: said courteously, everything kept, and taken back."""

from typing import Any

import httpx

from tests.api.calls import paste, pointers, read, refused, write

WHOLE = ["reply", "quotes", "participation"]


def decline(client: httpx.Client, draft: dict[str, Any], **said: Any) -> dict[str, Any]:
    answer = client.post(f"/api/drafts/{draft['id']}/decline", json=said)
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def test_a_part_is_declined_and_the_draft_stays_open(client: httpx.Client) -> None:
    now = decline(client, paste(client), parts=["quotes", "quotes"], text="Please leave my quotes out.")
    assert (now["state"], now["decline"]["parts"]) == ("open", ["quotes"])
    assert now["decline"]["text"] == "Please leave my quotes out."
    assert now["decline"]["declined_at"].endswith("Z")


def test_all_three_parts_decline_the_draft_and_everything_is_kept(client: httpx.Client) -> None:
    draft = paste(client)
    reply = write(client, draft["segments"][1])
    now = decline(client, draft, parts=WHOLE)
    assert now["state"] == "declined"
    assert [segment["reply"] for segment in now["segments"]] == [None, reply, None, None]
    assert [item["id"] for item in client.get("/api/drafts?state=declined").json()["items"]] == [draft["id"]]


def test_the_ready_text_is_in_the_language_of_the_draft_and_says_what_is_declined(client: httpx.Client) -> None:
    draft = paste(client, "Det är dyrt, säger Eva Berg.", language="sv", journalist="Ada Wren")
    text = decline(client, draft, parts=["quotes"])["decline"]["text"]
    assert text.startswith("Hej Ada Wren,")
    assert "mina citat" in text
    assert "medverka i artikeln" not in text


def test_it_is_taken_back_and_the_draft_is_open_again(client: httpx.Client) -> None:
    draft = paste(client)
    address = f"/api/drafts/{draft['id']}/decline"
    decline(client, draft, parts=WHOLE)
    assert client.delete(address).status_code == 204
    assert (read(client, draft)["state"], read(client, draft)["decline"]) == ("open", None)
    assert client.delete(address).status_code == 204


def test_declining_less_opens_the_draft_again(client: httpx.Client) -> None:
    draft = paste(client)
    decline(client, draft, parts=WHOLE)
    now = decline(client, draft, parts=["participation"], text="")
    assert (now["state"], now["decline"]["parts"], now["decline"]["text"]) == ("open", ["participation"], "")


def test_a_draft_that_was_sent_stays_sent_when_a_part_is_declined_and_taken_back(client: httpx.Client) -> None:
    draft = paste(client)
    client.patch(f"/api/drafts/{draft['id']}", json={"state": "sent"})
    assert decline(client, draft, parts=["quotes"])["state"] == "sent"
    client.delete(f"/api/drafts/{draft['id']}/decline")
    assert read(client, draft)["state"] == "sent"


def test_an_answer_that_was_sent_is_still_sent_once_declining_it_all_is_taken_back(client: httpx.Client) -> None:
    draft = paste(client)
    write(client, draft["segments"][1])
    sent = {"recipient": "Nils Ek", "channel": "mail", "format": "txt"}
    assert client.post(f"/api/drafts/{draft['id']}/submissions", json=sent).status_code == 201
    assert decline(client, draft, parts=WHOLE)["state"] == "declined"
    client.delete(f"/api/drafts/{draft['id']}/decline")
    assert read(client, draft)["state"] == "sent"


def test_what_cannot_be_declined_names_the_field(client: httpx.Client) -> None:
    address = f"/api/drafts/{paste(client)['id']}/decline"
    assert pointers(refused(client.post(address, json={"parts": []}), 422, "invalid")) == ["/parts"]
    assert pointers(refused(client.post(address, json={"parts": ["life"]}), 422, "invalid")) == ["/parts/0"]


def test_the_letters_of_a_draft(client: httpx.Client) -> None:
    draft = paste(client, journalist="Ada Wren", interviewee={"name": "Vera Lind"}, deadline="2026-11-23T20:00:00Z")
    address = f"/api/drafts/{draft['id']}/letters"
    letters = {item["kind"]: item for item in client.get(address).json()["items"]}
    assert "how long may the reply be" in letters["ask-facts"]["body"].lower()
    assert "By when do you need" not in letters["ask-facts"]["body"]
    assert "take part in the article" in letters["decline"]["body"]
    (only_quotes,) = (
        i for i in client.get(address, params={"parts": "quotes"}).json()["items"] if i["kind"] == "decline"
    )
    assert "take part in the article" not in only_quotes["body"]
    client.patch(f"/api/drafts/{draft['id']}", json={"space": {"amount": 1}})
    write(client, draft["segments"][1], "x" * 1_800)
    (ask,) = (i for i in client.get(address).json()["items"] if i["kind"] == "ask-space")
    assert "1,800 characters" in ask["body"]
    assert "1 character." in ask["body"]
    refused(client.get(address, params={"parts": "life"}), 422, "invalid")

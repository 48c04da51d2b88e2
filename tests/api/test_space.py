"""The space of a draft: what counts, in which unit, and which replies take any of it."""

from typing import Any

import httpx
import pytest

from tests.api.calls import paste, pointers, read, refused, write

BODY = (
    "Det är fel, säger Eva Berg. Det står ”dyrt”."  # 44 characters, 9 words; 28 without the attribution, 38 the quote
)


@pytest.mark.parametrize(
    ("space", "used"),
    [
        ({"amount": 100}, 44),
        ({"amount": 100, "unit": "characters-without-spaces"}, 36),
        ({"amount": 100, "unit": "words"}, 9),
        ({"amount": 100, "unit": "lines", "line_length": 20}, 3),
        ({"amount": 100, "counts": []}, 22),
        ({"amount": 100, "counts": ["attributions"]}, 38),
        ({"amount": 100, "counts": ["signature", "quoted"]}, 28 + 4),
        ({"amount": 100, "counts": ["quoted", "attributions", "greeting"]}, 44 + 5),
    ],
)
def test_replies_are_counted_by_the_space_before_and_after_it_changes(
    client: httpx.Client, space: dict[str, Any], used: int
) -> None:
    around = {"greeting": "Hej, ", "signature": "Berg"}
    before = paste(client, space=space, **around)
    write(client, before["segments"][1], BODY)
    after = paste(client, **around)
    write(client, after["segments"][1], BODY)
    client.patch(f"/api/drafts/{after['id']}", json={"space": space})
    items = client.get("/api/drafts").json()["items"]
    for budget in (read(client, before)["budget"], read(client, after)["budget"], *(i["budget"] for i in items)):
        assert (budget["used"], budget["unit"]) == (used, space.get("unit", "characters"))


@pytest.mark.parametrize(
    ("reply", "used"),
    [
        ({"stance": "respond"}, 10),
        ({"stance": "respond", "publication": "background"}, 0),
        ({"stance": "correct", "wording": "No."}, 0),
        ({"stance": "skip"}, 0),
    ],
)
def test_only_what_is_printed_takes_space(client: httpx.Client, reply: dict[str, Any], used: int) -> None:
    draft = paste(client)
    write(client, draft["segments"][1], "It is not.", **reply)
    assert read(client, draft)["budget"]["used"] == used
    assert client.get("/api/drafts").json()["items"][0]["budget"]["used"] == used


def test_a_space_says_what_it_is_made_of(client: httpx.Client) -> None:
    space = {
        "amount": 20,
        "unit": "lines",
        "line_length": 32,
        "preset": "letter",
        "counts": ["signature", "quoted"] * 2,
    }
    kept = paste(client, space=space)["space"]
    assert kept == {**space, "counts": ["quoted", "signature"]}
    assert paste(client, space={"amount": 9})["space"]["counts"] == ["quoted", "attributions"]
    assert paste(client, space={"amount": 9, "counts": []})["space"]["counts"] == []


@pytest.mark.parametrize(
    ("space", "where"),
    [
        ({"amount": 9, "line_length": 0}, ["/space/line_length"]),
        ({"amount": 9, "preset": "novel"}, ["/space/preset"]),
        ({"amount": 9, "counts": ["pictures"]}, ["/space/counts/0"]),
    ],
)
def test_a_space_that_cannot_be_right_names_the_field(
    client: httpx.Client, space: dict[str, Any], where: list[str]
) -> None:
    assert pointers(refused(client.post("/api/drafts", json={"text": "Hej.", "space": space}), 422, "invalid")) == where

"""The public version over HTTP: what stands for a name, what is doubtful, and what is refused."""

from typing import Any

import httpx
import pytest

from app.documents.inside import texts
from app.documents.writers import WRITERS
from tests.api.calls import paste, read, refused, write

ALIASES = [{"name": "Vera Lind", "label": "x"}, {"name": "Nils Ek", "label": "Person A"}]


@pytest.fixture
def answered(client: httpx.Client) -> dict[str, Any]:
    draft = paste(client, title="Vera Lind’s bridge", interviewee={"name": "Vera Lind"}, journalist="Nils Ek")
    body = "Lind's words. Ask vera.lind@bridge.example, V. Lind, VL or Mr. Ek. LIND did it."
    write(client, draft["segments"][1], body, sources=["lind_report.pdf"])
    write(client, draft["segments"][2], "So it is.", stance="correct", wording="“It sings,” says Vera Lind.")
    return read(client, draft)


def keep(client: httpx.Client, draft: dict[str, Any], items: list[dict[str, str]]) -> dict[str, Any]:
    answer = client.put(f"/api/drafts/{draft['id']}/aliases", json={"items": items})
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def test_the_table_is_kept_and_offers_who_is_not_in_it(client: httpx.Client, answered: dict[str, Any]) -> None:
    address = f"/api/drafts/{answered['id']}/aliases"
    empty = client.get(address).json()
    assert empty == {"items": [], "doubts": [], "suggestions": ["Vera Lind", "Nils Ek"]}
    kept = keep(client, answered, ALIASES[:1])
    assert kept == {"items": ALIASES[:1], "doubts": [], "suggestions": ["Nils Ek"]}
    assert client.get(address).json() == kept
    assert keep(client, answered, [])["items"] == []


def test_two_with_one_label_or_one_surname_are_doubtful(client: httpx.Client, answered: dict[str, Any]) -> None:
    rows = [{"name": "Vera Lind", "label": "x"}, {"name": "Karl Lind", "label": "x"}]
    assert keep(client, answered, rows)["doubts"] == [
        {"kind": "shared-label", "names": ["Vera Lind", "Karl Lind"], "shared": "x"},
        {"kind": "shared-word", "names": ["Vera Lind", "Karl Lind"], "shared": "Lind"},
    ]


@pytest.mark.parametrize("format", sorted(WRITERS))
def test_no_listed_name_is_anywhere_in_the_public_version(
    client: httpx.Client, answered: dict[str, Any], format: str
) -> None:
    keep(client, answered, ALIASES)
    answer = client.get(f"/api/drafts/{answered['id']}/response.{format}", params={"audience": "public"})
    assert answer.status_code == 200, answer.text
    inside = "\n".join(f"{name}\n{text}" for name, text in texts(answer.content)) + str(answer.headers)
    for name in ("Lind", "lind", "LIND", "Vera", "vera", "VL", "Nils", "Mr. Ek"):
        assert name not in inside, name
    assert "x's words" in inside.replace("\r\n", " ")
    assert "x%E2%80%99s%20bridge" in answer.headers["content-disposition"]


def test_the_journalist_reads_the_names(client: httpx.Client, answered: dict[str, Any]) -> None:
    keep(client, answered, ALIASES)
    assert "Lind's words" in client.get(f"/api/drafts/{answered['id']}/response.txt").text


def test_a_name_that_is_left_is_refused_and_its_place_named(client: httpx.Client, answered: dict[str, Any]) -> None:
    write(client, answered["segments"][3], "As V e r a L i n d told us.")
    keep(client, answered, ALIASES)
    address = f"/api/drafts/{answered['id']}/response.docx"
    problem = refused(client.get(address, params={"audience": "public"}), 409, "name-left")
    assert problem["places"] == [
        {"field": "body", "number": 3, "name": "Vera Lind", "excerpt": "As V e r a L i n d told us."}
    ]
    assert "reply 3" in problem["detail"]
    assert client.get(address).status_code == 200
    check = client.get(f"/api/drafts/{answered['id']}/presend", params={"audience": "public"}).json()
    assert (check["ready"], check["left"], check["file_name"]) == (False, problem["places"], None)
    assert check["goes"][0]["text"].startswith("x's words.")


def test_a_label_that_tells_the_name_is_a_name_left(client: httpx.Client, answered: dict[str, Any]) -> None:
    keep(client, answered, [{"name": "Vera Lind", "label": "Vera L"}])
    address = f"/api/drafts/{answered['id']}/response.txt"
    refused(client.get(address, params={"audience": "public"}), 409, "name-left")
    keep(client, answered, [{"name": "Vera Lind", "label": "vera lind"}])  # listed to be left as it is
    assert "Vera Lind" in client.get(address, params={"audience": "public"}).text

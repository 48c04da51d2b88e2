"""What most tests of the API do first."""

from typing import Any

import httpx

TEXT = (
    "The bridge that sings\n\n"
    "Every morning the new bridge hums over the river. Neighbours have begun to complain.\n\n"
    "“It is the wind in the railing,” says Vera Lind, the city engineer. “We will mend it before spring.”\n\n"
    "According to the council, nobody was asked in advance."
)


def paste(client: httpx.Client, text: str = TEXT, **details: Any) -> dict[str, Any]:
    """A new draft."""
    answer = client.post("/api/drafts", json={"text": text, **details})
    assert answer.status_code == 201, answer.text
    return answer.json()  # type: ignore[no-any-return]


def read(client: httpx.Client, draft: dict[str, Any]) -> dict[str, Any]:
    """The draft as it is now."""
    answer = client.get(f"/api/drafts/{draft['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def write(client: httpx.Client, segment: dict[str, Any], body: str = "It is not so.", **reply: Any) -> dict[str, Any]:
    """A first reply to a segment."""
    content = {"stance": "respond", "body": body, **reply}
    answer = client.put(f"/api/segments/{segment['id']}/reply", json=content, headers={"If-None-Match": "*"})
    assert answer.status_code == 201, answer.text
    return answer.json()  # type: ignore[no-any-return]


def refused(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The problem that an answer is, of this status and code."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["type"]) == (status, status, f"/problems/{code}"), problem
    assert problem["title"]
    assert problem["detail"]
    return problem  # type: ignore[no-any-return]


def pointers(problem: dict[str, Any]) -> list[str]:
    """The fields that a problem complains of."""
    return [error["pointer"] for error in problem.get("errors", [])]

"""Health."""

import httpx


def test_a_server_that_is_well_says_so(client: httpx.Client) -> None:
    answer = client.get("/api/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "database": "ok"})

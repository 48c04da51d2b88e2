"""The description of the API: complete, with examples that are true, and kept by what the server answers."""

from typing import Any

import httpx
import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from app.config import Settings
from app.main import create_app
from tests.api.calls import paste, write

API: dict[str, Any] = create_app(Settings(database_url="sqlite:////none")).openapi()
CALLS = [(method, path, call) for path, methods in API["paths"].items() for method, call in methods.items()]
schemathesis.openapi.format("time-zone", st.sampled_from(["Europe/Stockholm", "America/New_York", "UTC"]))
DESCRIBED = schemathesis.openapi.from_dict(API)
OF_FILES = {"/api/drafts/import", "/api/articles"}
NAMES = [f"{method} {path}" for method, path, _ in CALLS]


def valid(schema: dict[str, Any], value: Any) -> None:
    """Raises where the value does not fit the schema."""
    jsonschema_rs.Draft202012Validator({**schema, "components": API["components"]}, validate_formats=True).validate(
        value
    )


@pytest.mark.parametrize(("method", "path", "call"), CALLS, ids=NAMES)
def test_every_body_and_answer_has_an_example_that_is_true(method: str, path: str, call: dict[str, Any]) -> None:
    contents = [answer.get("content", {}) for answer in call["responses"].values()]
    contents.append(call.get("requestBody", {}).get("content", {}))
    for type_, media in (pair for content in contents for pair in content.items()):
        if type_.endswith("json") and "response." not in path:
            schema = media["schema"]
            target = API["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
            examples = [e["value"] for e in media.get("examples", {}).values()] or target.get("examples")
            assert examples, f"{method} {path} shows no example of {type_}"
            for example in examples:
                valid(schema, example)


@pytest.mark.parametrize(("method", "path", "call"), CALLS, ids=NAMES)
def test_every_call_is_described(method: str, path: str, call: dict[str, Any]) -> None:
    assert call["description"]
    assert call["tags"]
    assert "default" not in call["responses"]


def test_what_the_fast_paths_answer_fits_what_is_described(client: httpx.Client) -> None:
    draft = paste(client, interviewee={"name": "Vera Lind"}, deadline="2026-11-23T21:00:00Z", space={"amount": 9})
    reply = write(client, draft["segments"][2], sources=["a"], wording="b")
    schemas = API["components"]["schemas"]
    valid(schemas["Reply"], reply)
    valid(schemas["Draft"], client.get(f"/api/drafts/{draft['id']}").json())
    valid(schemas["DraftList"], client.get("/api/drafts").json())
    valid(schemas["RevisionAsItStood"], client.get(f"/api/drafts/{draft['id']}/revisions/1").json())


GOOD, BAD = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
CAN_BE_BAD = [
    (method, path)
    for method, path, call in CALLS
    if "requestBody" in call or any(p["in"] == "query" for p in call.get("parameters", []))
]


@pytest.mark.parametrize(("method", "path"), [(method, path) for method, path, _ in CALLS])
def test_whatever_is_sent_the_answer_is_a_described_one(
    client: httpx.Client, server: str, method: str, path: str
) -> None:
    write(client, paste(client)["segments"][1])
    exchange(server, method, path, GOOD)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # what is refused never gets to a database
@pytest.mark.parametrize(("method", "path"), CAN_BE_BAD)
def test_whatever_is_wrong_the_refusal_is_a_described_one(
    client: httpx.Client, server: str, method: str, path: str
) -> None:
    write(client, paste(client)["segments"][1])
    exchange(server, method, path, BAD)


def exchange(server: str, method: str, path: str, mode: GenerationMode) -> None:
    """Send a few calls of one kind. Raises where an answer is not as described."""
    # No schema says which bytes are a document, and a form holds only text: what is no object there is a name.
    beyond = [positive_data_acceptance, negative_data_rejection] if path in OF_FILES else []
    # Nor does one say where a text ends.
    beyond += [positive_data_acceptance] if path == "/api/alignment" else []

    @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(case=DESCRIBED[path][method].as_strategy(generation_mode=mode))
    def send(case: Any) -> None:
        unsaid = [positive_data_acceptance] if isinstance(case.body, dict) and case.body.get("marks") else []
        case.call_and_validate(base_url=server, excluded_checks=[*beyond, *unsaid])

    send()

"""Deadlines: told by the clock on somebody's wall, which now and then skips an hour or shows it twice."""

import httpx
import pytest

from tests.api.calls import paste, pointers, refused

STOCKHOLM, NEW_YORK, LORD_HOWE = "Europe/Stockholm", "America/New_York", "Australia/Lord_Howe"


@pytest.mark.parametrize(
    ("zone", "told", "moment"),
    [
        (STOCKHOLM, "2026-11-23T21:00", "2026-11-23T20:00:00Z"),
        (STOCKHOLM, "2026-07-01T21:00:00", "2026-07-01T19:00:00Z"),
        (NEW_YORK, "2026-11-23T21:00", "2026-11-24T02:00:00Z"),
        ("UTC", "2026-11-23T21:00", "2026-11-23T21:00:00Z"),
        (STOCKHOLM, "2026-10-25T02:30", "2026-10-25T00:30:00Z"),  # shown twice: the first one
        (STOCKHOLM, "2026-03-29T01:59:59", "2026-03-29T00:59:59Z"),
        (STOCKHOLM, "2026-03-29T03:00", "2026-03-29T01:00:00Z"),
        (LORD_HOWE, "2026-04-05T01:45", "2026-04-04T14:45:00Z"),  # half an hour twice
        (STOCKHOLM, "1999-12-31T12:00", "1999-12-31T11:00:00Z"),  # long past, and taken
        (NEW_YORK, "2026-11-23T21:00:00+01:00", "2026-11-23T20:00:00Z"),  # its own offset says more than the zone
    ],
)
def test_a_deadline_is_told_by_the_clock_of_its_zone(client: httpx.Client, zone: str, told: str, moment: str) -> None:
    draft = paste(client, deadline=told, deadline_zone=zone)
    assert (draft["deadline"], draft["deadline_zone"]) == (moment, zone)
    later = client.patch(f"/api/drafts/{paste(client)['id']}", json={"deadline": told, "deadline_zone": zone}).json()
    assert (later["deadline"], later["deadline_zone"]) == (moment, zone)


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        (STOCKHOLM, "2026-03-29T02:00"),
        (STOCKHOLM, "2026-03-29T02:59:59"),
        (NEW_YORK, "2026-03-08T02:30"),
        (LORD_HOWE, "2026-10-04T02:15"),
        ("Pacific/Apia", "2011-12-30T12:00"),  # a day that Samoa left out
    ],
)
def test_a_time_that_never_is_is_refused(client: httpx.Client, zone: str, told: str) -> None:
    body = {"text": "Hej.", "deadline": told, "deadline_zone": zone}
    problem = refused(client.post("/api/drafts", json=body), 422, "invalid")
    assert pointers(problem) == ["/deadline"]
    assert zone in problem["detail"]
    body = {"deadline": told, "deadline_zone": zone}
    draft = paste(client, deadline="2026-03-29T12:00:00Z")
    refused(client.patch(f"/api/drafts/{draft['id']}", json=body), 422, "invalid")
    assert client.get(f"/api/drafts/{draft['id']}").json()["deadline"] == "2026-03-29T12:00:00Z"


@pytest.mark.parametrize("told", ["2026-11-23", "20261123", "soon", "2026-11-23T21:00", "2026-02-30T21:00", 1, True])
def test_what_is_no_moment_is_refused(client: httpx.Client, told: object) -> None:
    answer = client.post("/api/drafts", json={"text": "Hej.", "deadline": told})
    assert pointers(refused(answer, 422, "invalid")) == ["/deadline"]


def test_an_unknown_zone_is_refused(client: httpx.Client) -> None:
    draft = paste(client)
    paths = ("../etc/passwd", "/etc/passwd", "Europe", "UTC\0", "\0", ".", "x" * 9999)
    for zone in ("Mars/Olympus", *paths, "", 7, ["UTC"], True):
        answer = client.post("/api/drafts", json={"text": "Hej.", "deadline_zone": zone})
        assert "/deadline_zone" in pointers(refused(answer, 422, "invalid"))
        answer = client.patch(f"/api/drafts/{draft['id']}", json={"deadline_zone": zone})
        assert "/deadline_zone" in pointers(refused(answer, 422, "invalid"))


def test_the_zone_and_the_deadline_can_each_be_changed_alone(client: httpx.Client) -> None:
    draft = paste(client, deadline="2026-11-23T21:00", deadline_zone=STOCKHOLM)
    address = f"/api/drafts/{draft['id']}"
    assert client.patch(address, json={"deadline_zone": NEW_YORK}).json()["deadline"] == "2026-11-23T20:00:00Z"
    assert client.patch(address, json={"deadline": None}).json()["deadline_zone"] == NEW_YORK
    assert client.patch(address, json={"deadline_zone": None}).json()["deadline_zone"] is None


def test_whether_it_is_read_before_print_is_yes_no_or_not_known(client: httpx.Client) -> None:
    assert paste(client)["read_before_print"] is None
    for said in (True, False, None):
        assert paste(client, read_before_print=said)["read_before_print"] is said
    refused(client.post("/api/drafts", json={"text": "Hej.", "read_before_print": "maybe"}), 422, "invalid")
    form = {"file": ("a.txt", b"Hej du.", "text/plain")}
    taken = client.post("/api/drafts/import", files=form, data={"read_before_print": "false", "deadline_zone": "UTC"})
    assert (taken.json()["read_before_print"], taken.json()["deadline_zone"]) == (False, "UTC")


def test_a_deadline_goes_into_a_calendar_with_an_alarm_and_names_nobody(client: httpx.Client) -> None:
    draft = paste(
        client,
        title="Secret bridge",
        journalist="Ada Wren",
        interviewee={"name": "Vera Lind"},
        deadline="2026-11-23T21:00",
        deadline_zone=STOCKHOLM,
    )
    answer = client.get(f"/api/drafts/{draft['id']}/deadline.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert 'filename="deadline.ics"' in answer.headers["content-disposition"]
    lines = answer.text.removesuffix("\r\n").split("\r\n")
    assert "DTSTART:20261123T200000Z" in lines
    assert lines[lines.index("BEGIN:VALARM") : lines.index("END:VALARM")][-1] == "TRIGGER:-PT1H"
    assert [line for line in lines if line.startswith("SUMMARY")] == ["SUMMARY:Reply to a draft"]
    assert not any(name in answer.text for name in ("Secret", "Ada", "Vera"))
    assert all(len(line.encode()) <= 75 for line in lines)
    assert [line for line in lines if line[:4] in {"BEGI", "END:"}] == [
        *("BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM"),
        *("END:VALARM", "END:VEVENT", "END:VCALENDAR"),
    ]


def test_without_a_deadline_there_is_nothing_for_the_calendar(client: httpx.Client) -> None:
    refused(client.get(f"/api/drafts/{paste(client)['id']}/deadline.ics"), 404, "not-found")

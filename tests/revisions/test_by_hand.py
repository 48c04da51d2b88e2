"""What a person has decided of a passage or of a reply stays decided, whatever revision comes."""

import httpx

from tests.api.calls import paste, read, refused, write
from tests.revisions.steps import NEW, OLD, WHO, answered, became, bodies, revise


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

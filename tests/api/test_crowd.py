"""Over HTTP: many people take in files and fetch them in every format at once, and each gets their own."""

import threading
from collections.abc import Callable

import httpx

from app.documents.annotate import FORMATS
from app.documents.inside import texts
from app.documents.writers import WRITERS
from tests.api.calls import write
from tests.documents.stories.word import p, word

PEOPLE = 8


def test_a_crowd_gets_its_own_files(server: str, client: httpx.Client) -> None:
    client.get("/api/health")
    wrong: list[str] = []
    starting = threading.Barrier(PEOPLE)
    crowd = [
        threading.Thread(target=_person, args=(number, server, starting, wrong.append)) for number in range(PEOPLE)
    ]
    for person in crowd:
        person.start()
    for person in crowd:
        person.join()
    assert wrong == []


def _person(number: int, server: str, starting: threading.Barrier, tell: Callable[[str], None]) -> None:
    own = f"KVARTAL{number}"
    try:
        with httpx.Client(base_url=server, timeout=120) as client:
            starting.wait(60)
            _answer(client, own, tell)
    except Exception as error:
        tell(f"{own}: {error!r}")


def _answer(client: httpx.Client, own: str, tell: Callable[[str], None]) -> None:
    file = {"file": ("utkast.docx", word(p(own) + p(f"“It cost 1,200,” says {own}.")))}
    draft = client.post("/api/drafts/import", files=file).raise_for_status().json()
    write(client, draft["segments"][-1], f"It did not. {own}")
    client.post(f"/api/drafts/{draft['id']}/outcome", json={"text": f"It cost 900, says {own}."}).raise_for_status()
    wanted = [f"outcome/summary.{format}" for format in ("docx", "pdf", "md", "txt")]
    wanted += [f"response.{format}" for format in WRITERS]
    wanted += [f"annotated.{format}" for format in FORMATS]
    for name in wanted:
        content = client.get(f"/api/drafts/{draft['id']}/{name}").raise_for_status().content
        words = "\n".join(text for _, text in texts(content))
        others = [f"KVARTAL{other}" for other in range(PEOPLE) if f"KVARTAL{other}" != own]
        if own not in words or any(other in words for other in others):
            tell(f"{own} got another's {name}")

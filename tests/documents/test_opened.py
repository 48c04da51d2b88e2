"""LibreOffice opens what every writer writes, and reads the same words in it."""

from pathlib import Path
from typing import get_args

from app.documents.inside import texts
from app.documents.response import Layout
from app.documents.writers import write
from tests.documents.build import answer, document, evening, every_stance
from tests.documents.libreoffice import Office
from tests.documents.readback import squeeze, words

TO = {"docx": "odt", "odt": "odt", "html": "odt", "txt": "odt", "xlsx": "xlsx", "csv": "xlsx"}


def test_libreoffice_reads_the_same_words(office: Office, tmp_path: Path) -> None:
    answers = (*evening().answers, *every_stance(), answer(99, note="Ring först.", body="Sist \N{GRINNING FACE}中."))
    jobs = []
    for format, to in TO.items():
        for layout in get_args(Layout):
            file = tmp_path / f"{layout}.{format}"
            file.write_bytes(write(evening(answers=answers, layout=layout, greeting="Hej!"), format))
            jobs.append((file, to))
    for (file, _), opened in zip(jobs, office.opened(jobs), strict=True):
        if file.suffix == ".csv":  # opened; in which encoding it asks a person, and there is none here
            continue
        text = words(opened.suffix[1:], opened.read_bytes())
        for pair in answers:
            if pair.stance == "respond":
                assert squeeze(pair.body) in text, (file.name, pair.number)
        assert squeeze("Ring först.") in text, file.name
        assert squeeze(answers[9].wording or "") in text, file.name


def test_a_short_pair_stands_whole_on_a_page(office: Office, tmp_path: Path) -> None:
    """However the pages fall: each passage is one line longer than the one before."""
    passages = [
        " ".join([f"Början{n}."] + ["Bron kostade för mycket, säger de som går över den."] * n) for n in range(14)
    ]
    pairs = [
        answer(n, stance="correct", passage=passage, body=f"Så är det. Slut{n}.")
        for n, passage in enumerate(passages, 1)
    ]
    files = [tmp_path / f"pairs.{format}" for format in ("docx", "odt")]
    for file in files:
        file.write_bytes(write(document(*pairs, layout="interleaved"), file.suffix[1:]))
    for opened in office.converted(files):
        pages = [text for part, text in texts(opened.read_bytes()) if part.startswith("page")]
        assert len(pages) > 2
        for n in range(1, 15):
            begun, ended = ([word in page for page in pages] for word in (f"Början{n - 1}.", f"Slut{n}."))
            assert begun == ended, (opened.name, n)

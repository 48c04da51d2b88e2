"""LibreOffice opens what every writer writes, and reads the same words in it."""

from pathlib import Path
from typing import get_args

from app.documents.response import Layout
from app.documents.writers import write
from tests.documents.build import answer, evening, every_stance
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

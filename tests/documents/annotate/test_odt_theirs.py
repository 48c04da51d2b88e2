"""An OpenDocument text that others work in: read without their changes, in their text boxes, beside their fields."""

from pathlib import Path

import pytest

from app.documents import odf
from app.documents.annotate import Annotated, Remark, annotated
from app.documents.odf.names import office
from app.documents.story import View
from tests.documents.annotate.open_trial import read, taken
from tests.documents.annotate.test_odt import AT
from tests.documents.annotate.trial import ME
from tests.documents.libreoffice import Office
from tests.documents.stories.test_open import open_document

EK = "<office:change-info><dc:creator>Ek</dc:creator><dc:date>2026-11-20T08:00:00</dc:date></office:change-info>"
SVG = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:width="6cm" svg:height="3cm"'


def region(name: str, kind: str, inside: str = "") -> str:
    return f'<text:changed-region text:id="{name}"><text:{kind}>{EK}{inside}</text:{kind}></text:changed-region>'


def box(inside: str, anchor: str = "char") -> str:
    frame = f'<draw:frame text:anchor-type="{anchor}" {SVG}><draw:text-box>{inside}</draw:text-box></draw:frame>'
    return f"<text:p>Före {frame}efter.</text:p><text:p>Slut.</text:p>"


GONE, GONE_END = "<text:p>aldrig<text:s/></text:p>", "<text:p>, och</text:p><text:p>aldrig</text:p>"
REGIONS = region("a", "insertion") + region("b", "deletion", GONE) + region("c", "deletion", GONE_END)
CHANGES = f"<text:tracked-changes>{REGIONS}</text:tracked-changes>"
BEGIN, END = '<text:change-start text:change-id="a"/>', '<text:change-end text:change-id="a"/>'
B, C = '<text:change text:change-id="b"/>', '<text:change text:change-id="c"/>'
ONE = f"{CHANGES}<text:p>Hon {BEGIN}ofta {END}{B}säger ja{C}.</text:p><text:p>Mitt.</text:p><text:p>Slut.</text:p>"
TWO = f"{CHANGES}<text:p>Hon {BEGIN}</text:p><text:p>ofta {END}säger ja{C} nej.</text:p><text:p>{B}Slut.</text:p>"
WITHOUT = {
    "after what they add and take": (ONE, "säger ja", "svarar nej"),
    "on what they take": (ONE, "Hon aldrig säger ja", None),
    "inside what they take": (ONE, "och\n\naldrig", None),
    "round what they add": (TWO, "Hon säger ja", "Han svarar"),
    "beside an end that they add": (TWO, "säger", "har sagt"),
    "a whole paragraph": (ONE, "Mitt.", ""),
    "an end": (TWO, " nej.\n\naldrig Slut.", None),
    "more paragraphs": (ONE, "Mitt.", "Mitt.\n\nMer."),
}
ROWS = "<text:p>Ett.</text:p><text:p>Två. Tre.</text:p><text:p>Fyra.</text:p>"
WITH = {
    "a box": (box("<text:p>Det kostade 1 200 kronor.</text:p>"), "kostade 1 200", "kostade 900"),
    "a box in the line": (box(ROWS, "as-char"), "Två.", "Tvåa."),
    "a box at a paragraph": (box(ROWS, "paragraph"), "Två.", "Två.\n\nNytt."),
    "a paragraph of a box": (box(ROWS), "Två. Tre.", ""),
    "a box in a box": (box(box("<text:p>Inre ruta.</text:p>")), "Inre", "Yttre"),
    "a text and its box": (box(ROWS), "Slut.\n\nEtt.", "Början.\n\nTvå."),
    "all that they add": (ONE, "ofta", "sällan"),
    "over what they add": (ONE, "Hon ofta säger", "Han sade"),
    "an end that they add": (TWO, "Hon \n\nofta säger", "Hon säger"),
    "beside a field": ("<text:p>Sidan <text:page-number>1</text:page-number> här.</text:p>", "1 här", "1, just här"),
}
CASES: dict[str, tuple[str, str, str | None, View]] = {
    **{name: (*case, "original") for name, case in WITHOUT.items()},
    **{name: (*case, "accepted") for name, case in WITH.items()},
}


def changed(name: str) -> tuple[bytes, str, Annotated]:
    """The source, the text that is to come of it, and the file with the change."""
    body, passage, wording, view = CASES[name]
    source = open_document(body)
    told = read(source, view)
    start = told.index(passage)
    remark = Remark(start, start + len(passage), "Skäl.", f"Lydelse: {wording}", f"”{passage}”", wording, AT)
    meant = told if wording is None else told.replace(passage, wording).replace("\n\n\n\n", "\n\n")
    return source, meant, annotated("odt", source, told, [remark], ME)


@pytest.mark.parametrize("name", CASES)
def test_it_is_changed_as_proposed_and_their_changes_stay_theirs(name: str) -> None:
    source, meant, done = changed(name)
    assert done.spelled == ()
    assert read(done.content, "original") == read(source, "original"), "all rejected"
    assert taken(done.content, ours=False) == read(source), "ours rejected, theirs accepted"
    if CASES[name][3] == "original":
        assert taken(done.content, ours=True) == meant, "ours accepted, theirs rejected"
    else:
        assert read(done.content) == meant, "all accepted"


def test_libreoffice_reads_the_same_whatever_is_accepted(office: Office, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.odt" for number, _ in enumerate(CASES)]
    done = [changed(name) for name in CASES]
    for file, (_, _, result) in zip(files, done, strict=True):
        file.write_bytes(result.content)
    for name, (source, _, result), (asis, accepted, rejected) in zip(CASES, done, office.all_three(files), strict=True):
        assert (name, read(accepted.read_bytes())) == (name, read(result.content))
        assert (name, read(rejected.read_bytes())) == (name, read(source, "original"))
        assert (name, comments(asis.read_bytes())) == (name, comments(result.content))


def comments(content: bytes) -> list[str]:
    """The comments, and whether the end of each is there."""
    root = odf.Package(content).content
    return [element.tag for element in root.iter(office("annotation"), office("annotation-end"))]


def test_what_stands_in_a_drawing_is_answered_in_words() -> None:
    """LibreOffice keeps no changes there."""
    shape = f'<draw:custom-shape text:anchor-type="char" {SVG}><text:p>Skylten.</text:p></draw:custom-shape>'
    source = open_document(f"<text:p>Före {shape}efter.</text:p>")
    told = read(source)
    start = told.index("Skylten")
    remark = Remark(start, len(told), "Skäl.", "Lydelse: Tavlan.", "”Skylten.”", "Tavlan.", AT)
    done = annotated("odt", source, told, [remark], ME)
    assert len(done.spelled) == 1
    assert read(done.content) == told

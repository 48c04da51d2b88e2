"""The journalist's own OpenDocument text, and the clean files of a text that came without one."""

import io
import re
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator

from app.documents import odf, ooxml
from app.documents.annotate import Annotated, Block, OtherText, Remark, annotated, annotated_clean
from app.documents.markup import Element
from app.documents.odf.names import dc, office, text
from app.documents.odf.walk import PARAGRAPHS
from tests.documents.annotate.open_trial import check_open, open_trial, read
from tests.documents.annotate.trial import ME, paragraphs
from tests.documents.libreoffice import Office
from tests.documents.stories.test_open import CHANGED, open_document

AT = datetime(2026, 11, 23, 17, 48, 30, tzinfo=UTC)
SPAN = '<text:span text:style-name="T1">kostade 1 200</text:span>'
HEAD = '<text:h text:style-name="Heading_20_1" text:outline-level="1">Rubrik</text:h>'
NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
    "<text:p>Mötet den 3 mars.</text:p></text:note-body></text:note>"
)
THEIRS = re.sub("<text:changed-region text:id='c'>.*?</text:changed-region>", "", CHANGED, flags=re.DOTALL)
OPENED = {
    "span": (f"<text:p>Bron {SPAN} kronor.</text:p>", "kostade 1 200 kronor", "kostade 900 kronor"),
    "start": ("<text:p>Bron är öppen.</text:p>", "Bron är", "Den nya bron är"),
    "end": ("<text:p>Bron är öppen.</text:p><text:p>Slut.</text:p>", "är öppen.", "är öppen. Och lång."),
    "sentence": ("<text:p>Ett. Två. Tre.</text:p>", "Två.", ""),
    "last": ("<text:p>Ett. <text:span>Två.</text:span></text:p>", "Två.", ""),
    "spaces": ("<text:p>Ett <text:s/>två tre.</text:p>", "två", ""),
    "tab": ("<text:p>Ett<text:tab/>två<text:line-break/>tre</text:p>", "Ett\ttvå\ntre", "Ett två\ntre\tfyra"),
    "paragraphs": ("<text:p>Ett. Två.</text:p><text:p>Tre. Fyra.</text:p>", "Två.\n\nTre.", "Tvåa.\n\nTrea."),
    "more": ("<text:p>Ett. Två.</text:p><text:p>Slut.</text:p>", "Två.", "Två.\n\nTre.\n\nFyra."),
    "more inside": (f"<text:p>Bron {SPAN} kronor. Ja.</text:p>", "kronor.", "kronor.\n\nNytt."),
    "more in a span": (f"<text:p>Bron {SPAN} kronor. Ja.</text:p>", "kostade", "kostade.\n\nOch  en"),
    "more of a heading": (f"{HEAD}<text:p>Slut.</text:p>", "Rubrik", "Rubrik\n\nMer"),
    "fewer": ("<text:p>Ett. Två.</text:p><text:p>Tre. Fyra.</text:p>", "Två.\n\nTre.", "Två. Tre."),
    "fewer, and a blank one": (
        "<text:p>Ett.</text:p><text:p/><text:p>Tre. Fyra.</text:p>",
        "Ett.\n\nTre.",
        "Ett, tre.",
    ),
    "paragraph": (f"{HEAD}<text:p>Två.</text:p><text:p text:style-name='P2'>Tre.</text:p>", "Två.", ""),
    "heading": (f"<text:p>Noll.</text:p>{HEAD}<text:p text:style-name='P2'>Tre.</text:p>", "Rubrik", ""),
    "last paragraph": (f"{HEAD}<text:p>Två.</text:p><text:p>Tre.</text:p>", "Två.\n\nTre.", ""),
    "first of two": (f"{HEAD}<text:p>Två.</text:p><text:p>Tre.</text:p>", "Rubrik\n\nTvå.", "Två."),
    "before a heading": (f"<text:p>Noll.</text:p><text:p>Ett.</text:p>{HEAD}", "Ett.", ""),
    "heading and what follows": (f"{HEAD}<text:p>Två.</text:p><text:p>Tre.</text:p>", "Rubrik\n\nTvå.", "Rubrik: två."),
    "note": (f"<text:p>Bron{NOTE} är öppen.</text:p>", "den 3 mars", "den 5 mars"),
}
TOLD = {
    **OPENED,
    "theirs": (THEIRS + '<text:change text:change-id="b"/>säger ja.</text:p>', "ofta säger", "sällan säger"),
}


def changed(body: str, passage: str, wording: str | None) -> Annotated:
    content = open_document(body)
    told = read(content)
    start = told.index(passage)
    remark = Remark(start, start + len(passage), "Skäl.\nKälla: x", f"Lydelse: {wording}", f"”{passage}”", wording, AT)
    return annotated("odt", content, told, [remark], ME)


@pytest.mark.parametrize("name", TOLD)
def test_accepted_it_is_the_wording_and_rejected_the_original(name: str) -> None:
    body, passage, wording = TOLD[name]
    source, done = open_document(body), changed(body, passage, wording)
    expected = read(source).replace(passage, wording).replace(".  ", ". ")
    assert paragraphs(read(done.content)) == paragraphs(expected)
    assert read(done.content, "original") == read(source, "original")
    assert done.spelled == ()


def test_a_change_says_who_and_when_and_keeps_the_looks_of_what_goes() -> None:
    content = odf.Package(changed(*OPENED["span"]).content).content
    deletion, insertion = content.find(f".//{text('deletion')}"), content.find(f".//{text('insertion')}")
    for change in (deletion, insertion):
        assert change is not None
        assert (change.findtext(f".//{dc('creator')}"), change.findtext(f".//{dc('date')}")) == (
            ME,
            "2026-11-23T17:48:30",
        )
    assert deletion is not None
    span = deletion.find(f".//{text('span')}")
    assert span is not None
    assert (span.get(text("style-name")), span.text) == ("T1", "1 200")


def test_a_comment_stands_round_its_words() -> None:
    content = odf.Package(changed("<text:p>Bron är öppen.</text:p>", "är", None).content).content
    (annotation,), (end,) = content.iter(office("annotation")), content.iter(office("annotation-end"))
    assert [line.text for line in annotation.iter(text("p"))] == ["Skäl.", "Källa: x"]
    assert (annotation.tail, end.tail) == ("är", " öppen.")
    assert annotation.get(office("name")) == end.get(office("name"))


def test_a_field_is_answered_in_words_and_everything_else_stays() -> None:
    body = "<text:p>Sidan <text:page-number>3</text:page-number>.</text:p>"
    done = changed(body, "Sidan 3", "Sidan 4")
    assert len(done.spelled) == 1
    assert "Lydelse: Sidan 4" in annotations(done.content)
    before, after = ZipFile(io.BytesIO(open_document(body))), ZipFile(io.BytesIO(done.content))
    assert [name for name in before.namelist() if before.read(name) != after.read(name)] == ["content.xml"]


def annotations(content: bytes) -> list[str | None]:
    found: list[Element] = list(odf.Package(content).content.iter(office("annotation")))
    return [line.text for annotation in found for line in annotation.iter(text("p"))]


def test_another_text_is_refused() -> None:
    with pytest.raises(OtherText):
        annotated("odt", open_document("<text:p>Bron.</text:p>"), "Ån.", [], ME)


@pytest.mark.parametrize("first", range(0, 1000, 100))
def test_invented_files_come_out_as_they_must(first: int) -> None:
    """benchmarks/annotate.py tries any number."""
    for seed in range(first, first + 100):
        if done := open_trial(seed):
            check_open(done)


def test_libreoffice_accepts_and_rejects_all_as_it_must(office: Office, tmp_path: Path) -> None:
    files = []
    for name, wish in OPENED.items():
        files.append(tmp_path / f"{name}.odt")
        files[-1].write_bytes(changed(*wish).content)
    for name, (accepted, rejected) in zip(OPENED, office.both(files), strict=True):
        body, passage, wording = OPENED[name]
        expected = read(open_document(body)).replace(passage, wording).replace(".  ", ". ")
        assert (name, paragraphs(read(accepted.read_bytes()))) == (name, paragraphs(expected))
        assert (name, read(rejected.read_bytes())) == (name, read(open_document(body), "original"))
        assert (name, kinds(rejected.read_bytes())) == (name, kinds(open_document(body))), "a heading is one again"
        assert any(line and "Skäl." in line for line in annotations(rejected.read_bytes())), name


def kinds(content: bytes) -> list[str]:
    """Which paragraphs are headings."""
    return [line.tag for line in odf.Package(content).body if line.tag in PARAGRAPHS]


DRAFT = "Bron över ån\n\nBron kostade 1 200 kronor,\nsäger Vera Lind.  Den är\tlång.\n\nSlut."
BLOCKS = (
    Block(0, 12, heading=True),
    Block(14, len(DRAFT) - 7, heading=False, strong=((0, 4), (9, 16)), emphasis=((2, 9),)),
    Block(len(DRAFT) - 5, len(DRAFT), heading=False),
)


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_a_text_without_a_file_gets_a_clean_one(format: str, office: Office, tmp_path: Path) -> None:
    start = DRAFT.index("Bron kostade")
    end = DRAFT.index("  Den")
    wording = DRAFT[start:end].replace("1 200", "900").replace("\n", " ")
    done = annotated_clean(
        format, DRAFT, BLOCKS, "Bron & ån", "sv", [Remark(start, end, "Nej.", "s", "q", wording, AT)], ME
    )
    file = tmp_path / f"svar.{format}"
    file.write_bytes(done.content)
    accepted, rejected = office.both([file])[0]
    plain = DRAFT.replace(",\n", ", ")
    assert read(accepted.read_bytes()) == plain.replace("1 200", "900")
    assert read(rejected.read_bytes()) == plain
    if format == "docx":
        assert OpenXmlValidator().validate(file).errors == []
        assert ooxml.story(ooxml.Package(done.content)).text == plain.replace("1 200", "900")

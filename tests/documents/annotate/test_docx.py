"""The journalist's own Word file: their words, our comments and changes, and not one byte more."""

import io
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from app.documents import odf
from app.documents.annotate import Annotated, OtherText, Remark
from app.documents.annotate import annotated as annotated_file
from app.documents.markup import Element
from app.documents.ooxml import Package, story
from app.documents.ooxml.names import w
from tests.documents.annotate.trial import ME, Trial, check, paragraphs, trial
from tests.documents.libreoffice import Office
from tests.documents.stories.word import box, control, deleted, fields, ins, note, notes, p, r, word

EVENING = datetime(2026, 11, 23, 17, 48, 30)
SAMPLE = 60


def annotated(content: bytes, *wishes: tuple[str, str | None]) -> Annotated:
    """The file with a remark for each passage and its wording."""
    text = story(Package(content)).text
    return annotated_file("docx", content, text, [remark(text, *wish) for wish in wishes], ME)


def remark(text: str, passage: str, wording: str | None) -> Remark:
    start = text.index(passage)
    return Remark(start, start + len(passage), f"Om {passage}", f"Lydelse: {wording}", f"”{passage}”", wording, EVENING)


def body(done: Annotated) -> Element:
    package = Package(done.content)
    return package.xml(package.main)


def changes(root: Element) -> list[tuple[str, str]]:
    """Our changes as they stand: what goes, and what comes."""
    ours = [mark for mark in root.iter(w("ins"), w("del")) if mark.get(w("author")) == ME]
    return [(etree.QName(mark).localname, "".join(map(str, mark.itertext()))) for mark in ours]


def comments(done: Annotated) -> list[tuple[str, ...]]:
    """Who says what, when, in the order they were made."""
    root = Package(done.content).xml("word/comments.xml")
    return [
        (*(comment.get(w(name), "") for name in ("author", "initials", "date")), "".join(map(str, comment.itertext())))
        for comment in root
    ]


def test_a_change_is_told_word_by_word_and_a_number_is_one_word() -> None:
    done = annotated(
        word(p("Bron kostade 1 200 kronor, säger hon.")), ("Bron kostade 1 200 kronor", "Bron kostade 900 kronor")
    )
    assert changes(body(done)) == [("del", "1 200"), ("ins", "900")]


def test_what_comes_looks_as_what_goes() -> None:
    content = word(p("Hon är ", r("mycket", "<w:b/>"), " glad."))
    (mark,) = body(annotated(content, ("mycket", "ganska"))).iter(w("ins"))
    assert mark.find(f"{w('r')}/{w('rPr')}/{w('b')}") is not None


def test_a_comment_says_who_and_when_by_the_clock_on_the_wall() -> None:
    done = annotated(word(p("Bron är öppen.")), ("Bron", None))
    assert comments(done) == [(ME, "ÅL", "2026-11-23T17:48:30Z", "Om Bron")]
    assert changes(body(done)) == []


def test_a_sentence_that_goes_takes_one_space_with_it() -> None:
    done = annotated(word(p("Ett. Två. Tre.")), ("Två.", ""))
    assert changes(body(done)) == [("del", "Två. ")]
    done = annotated(word(p("Ett. Två.")), ("Två.", ""))
    assert changes(body(done)) == [("del", " Två.")]


def test_neighbours_that_go_take_every_space_once() -> None:
    done = annotated(word(p("Ett. Två. Tre.")), ("Två.", ""), ("Tre.", ""))
    assert sorted(changes(body(done))) == [("del", "Tre."), ("del", "Två. ")]


def test_a_paragraph_that_goes_takes_its_end_with_it() -> None:
    root = body(annotated(word(p("Ett.") + p("Två.") + p("Tre.")), ("Två.", "")))
    marks = [paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None for paragraph in root.iter(w("p"))]
    assert marks == [False, True, False]


def test_what_is_locked_is_answered_in_words() -> None:
    content = word(p("Den ", control(r("14 oktober")), " på sidan ", fields("PAGE", "12"), "."))
    done = annotated(content, ("14 oktober", "15 oktober"), ("sidan 12", "sidan 13"))
    assert changes(body(done)) == []
    assert [said for *_, said in comments(done)] == ["Lydelse: sidan 13", "Lydelse: 15 oktober"]
    assert len(done.spelled) == 2


def test_beside_what_is_locked_a_change_is_made() -> None:
    content = word(p("Publiceras ", control(r("i dag")), " på sidan."))
    done = annotated(content, ("Publiceras i dag på sidan.", "Trycks i dag på webben."))
    assert changes(body(done)) == [("del", "Publiceras"), ("ins", "Trycks"), ("del", "sidan"), ("ins", "webben")]


def test_in_a_file_that_nobody_may_change_all_is_said_in_words() -> None:
    content = word(p("Bron är öppen."), settings='<w:documentProtection w:edit="comments" w:enforcement="1"/>')
    assert changes(body(annotated(content, ("öppen", "stängd")))) == []


def test_other_peoples_pending_changes_stay_theirs() -> None:
    content = word(p("Hon ", ins(r("ofta och ")), deleted("aldrig "), "säger ja."))
    root = body(annotated(content, ("ofta och säger ja", "ofta säger ja nu")))
    theirs = [mark for mark in root.iter(w("ins"), w("del")) if mark.get(w("author")) == "Redaktör Ek"]
    assert changes(root) == [("del", "och "), ("ins", " nu")]
    assert ["".join(map(str, mark.itertext())) for mark in theirs] == ["ofta och ", "aldrig "]


def test_a_note_and_a_box_are_answered_where_they_hang() -> None:
    content = word(p("Bron", note(1), box(p("Öppnad 2019.")), " är öppen."), footnotes=notes("Mötet den 3 mars."))
    done = annotated(content, ("Mötet den 3 mars.", "Mötet den 5 mars."), ("Öppnad 2019.", "Öppnad 2020."))
    package = Package(done.content)
    assert changes(package.xml("word/footnotes.xml")) == [("del", "3"), ("ins", "5")]
    assert [said for *_, said in comments(done)] == [
        "”Mötet den 3 mars.”Om Mötet den 3 mars.",
        "”Öppnad 2019.”Om Öppnad 2019.",
    ]
    assert changes(body(done)) == [("del", "2019"), ("ins", "2020")] * 2, "for newer programs, and for older ones"


def test_a_box_that_older_programs_show_otherwise_is_answered_in_words() -> None:
    first, older, rest = box(p("Öppnad 2019.")).partition("<mc:Fallback>")
    content = word(p("Bron", f"{first}{older}{rest.replace('2019', '2018')}", " är öppen."))
    done = annotated(content, ("Öppnad 2019.", "Öppnad 2020."))
    assert (changes(body(done)), len(done.spelled)) == ([], 1)


def test_every_part_but_the_changed_ones_is_byte_for_byte_the_same() -> None:
    content = word(p("Bron är öppen."), settings="<w:zoom/>", footnotes=notes("x"))
    before, after = (ZipFile(io.BytesIO(file)) for file in (content, annotated(content, ("öppen", "stängd")).content))
    same = [name for name in before.namelist() if after.read(name) == before.read(name)]
    assert same == ["_rels/.rels", "word/settings.xml", "word/footnotes.xml"]
    assert after.namelist() == [*before.namelist(), "word/comments.xml"]


def test_signs_that_no_file_can_hold_are_shown_as_such() -> None:
    done = annotated(word(p("Bron är öppen.")), ("öppen", "stängd\x01<w:p>"))
    assert changes(body(done))[1] == ("ins", "stängd\N{REPLACEMENT CHARACTER}<w:p>")


def test_another_text_is_refused() -> None:
    with pytest.raises(OtherText):
        annotated_file("docx", word(p("Bron är öppen.")), "Bron är stängd.", [], ME)


@pytest.fixture(scope="module")
def trials() -> list[Trial]:
    """Invented files with invented remarks. benchmarks/annotate.py tries any number."""
    return [done for seed in range(SAMPLE) if (done := trial(seed))]


def test_invented_files_come_out_as_they_must(trials: list[Trial]) -> None:
    for done in trials:
        check(done)


LINK = f'<w:hyperlink w:anchor="a">{r("protokollet från den 3 ", "<w:u/>")}{r("mars", "<w:b/><w:u/>")}</w:hyperlink>'
GOING = '<w:rPr><w:del w:id="90" w:author="Redaktör Ek" w:date="2026-11-20T08:00:00Z"/></w:rPr>'
OPENED = {
    "runs": (
        p("Bron ", r("kostade 1 200", "<w:b/>"), " kronor."),
        "kostade 1 200 kronor",
        "kostade 900 kronor",
    ),
    "link": (p("Enligt ", LINK, " godkände hon allt."), "den 3 mars godkände hon", "den 5 mars godkände nämnden"),
    "start": (p("Bron är öppen."), "Bron är", "Den nya bron är"),
    "end": (p("Bron är öppen.") + p("Slut."), "är öppen.", "är öppen. Och lång."),
    "their insertion": (p("Hon ", ins(r("ofta och gärna ")), "säger ja."), "ofta och gärna", "ofta men sällan"),
    "their deletion": (p("Hon ", deleted("aldrig "), "säger ja."), "Hon säger", "Hon sade"),
    "sentence": (p("Ett. Två. Tre."), "Två.", ""),
    "paragraph": (p("Ett.") + p("Två.") + p("Tre."), "Två.", ""),
    "two paragraphs": (p("Ett. Två.") + p("Tre. Fyra."), "Två.\n\nTre.", "Tvåa.\n\nTrea."),
    "cell": (f"<w:tbl><w:tr><w:tc>{p('Kostnad 12')}</w:tc></w:tr></w:tbl>" + p("Efter"), "Kostnad 12", "Kostnad 13"),
    "lines": (p("Bron är öppen."), "öppen", "öppen\noch\tlång"),
    "note": (p("Bron", note(1), " är öppen."), "den 3 mars", "den 5 mars"),
    "control": (p("Före.") + control(p("Bron är öppen.")) + p("Efter."), "öppen", "stängd"),
    "more": (p("Ett. Två.") + p("Slut."), "Två.", "Två.\n\nTre.\n\nFyra."),
    "more inside": (p("Ett. ", r("Två. ", "<w:b/>"), "Tre.") + p("Slut."), "Två.", "Ny.\n\nSå."),
    "more before": (p("Ett. Två.") + p("Slut."), "Ett.", "Noll.\n\nEtt."),
    "more of theirs": (p("Hon ", ins(r("ofta. Sedan ")), "säger hon ja."), "ofta.", "ofta.\n\nNy rad."),
    "more after a link": (p("Enligt ", LINK) + p("Slut."), "den 3 mars", "den 3 mars.\n\nNytt"),
    "more of a heading": (p("Rubrik", properties='<w:outlineLvl w:val="0"/>') + p("Slut."), "Rubrik", "Rubrik\n\nMer"),
    "fewer": (p("Ett. Två.") + p("Tre. Fyra."), "Två.\n\nTre.", "Två. Tre."),
    "fewer, and a blank one": (p("Ett. Två.") + p("") + p("Tre. Fyra."), "Två.\n\nTre.", "Två, tre."),
    "three of five": (p("A.") + p("B b.") + p("C c.") + p("D d.") + p("E."), "B b.\n\nC c.\n\nD d.", "B b.\n\nD e."),
    "four of two": (p("A.") + p("B b.") + p("C c.") + p("E."), "B b.\n\nC c.", "B b.\n\nX.\n\nY.\n\nC d."),
    "the last one": (p("Ett.") + p("Två.") + p("Tre."), "Två.\n\nTre.", ""),
    "the last of more": (p("Ett.") + p("Två.") + p("Tre."), "Två.\n\nTre.", "Två."),
    "joined by them": (p("Ett.", properties=GOING) + p("Två.") + p("Tre."), "Två.\n\nTre.", "Två tre."),
    "the same twice": (p("hej ", deleted("x"), ins(r("x"))) + p("då nu"), "hej x\n\ndå", ""),
    "box": (p("Bron", box(p("Öppnad 2019."), p("Slut.")), " är."), "2019.\n\nSlut.", "2020.\n\nNu.\n\nSlut."),
    "fewer in a box": (p("Bron", box(p("Öppnad 2019."), p("Slut.")), " är."), "2019.\n\nSlut.", "2019, slut."),
    "field": (p("Sidan ", fields(" QUOTE tolv ", "12"), " är full."), "är full", "är tom"),
}


def test_libreoffice_accepts_and_rejects_all_as_it_must(office: Office, tmp_path: Path) -> None:
    files = []
    for name, (inside, passage, wording) in OPENED.items():
        files.append(tmp_path / f"{name}.docx")
        content = word(f"{inside}<w:sectPr/>", footnotes=notes("Mötet den 3 mars."))
        files[-1].write_bytes(annotated(content, (passage, wording)).content)
    for name, (accepted, rejected) in zip(OPENED, office.both(files), strict=True):
        inside, passage, wording = OPENED[name]
        package = Package(word(inside, footnotes=notes("Mötet den 3 mars.")))
        expected = story(package).text.replace(passage, passage if name == "control" else wording)
        assert (name, told(accepted)) == (name, paragraphs(expected.replace(".  ", ". ")))
        assert (name, told(rejected)) == (name, paragraphs(story(package, "original").text))
        assert "<office:annotation " in ZipFile(accepted).read("content.xml").decode(), name


def told(file: Path) -> list[str]:
    return paragraphs(odf.story(odf.Package(file.read_bytes())).text)


def test_word_finds_nothing_that_was_not_wrong_before(trials: list[Trial], tmp_path: Path) -> None:
    for number, done in enumerate(trials[:6]):
        assert findings(tmp_path / f"{number}.docx", done.result.content) <= findings(tmp_path / "x.docx", done.source)


def findings(file: Path, content: bytes) -> set[str]:
    file.write_bytes(content)
    return {f"{error.part_uri} {error.description}" for error in OpenXmlValidator().validate(file).errors}

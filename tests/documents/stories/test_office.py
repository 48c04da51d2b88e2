"""LibreOffice reads the same text in a Word file as we do, with its pending changes and without them."""

from pathlib import Path

from app.documents import odf, ooxml
from tests.documents.libreoffice import Office
from tests.documents.stories.word import CHEF, EK, box, control, deleted, fields, ins, note, notes, p, r, word

BODIES = {
    "runs": p("Bron ", r("är", "<w:b/>"), " öppen.") + p() + p("Slut."),
    "changes": p("Hon ", ins(r("ofta ")), deleted("aldrig "), "säger ja."),
    "nested": p("Hon ", ins(r("ofta, "), deleted("mycket ", who=CHEF), r("gärna ")), "säger ja."),
    "joined": p("Ett", properties=f'<w:rPr><w:del w:id="1" {EK}/></w:rPr>') + p(" två"),
    "parted": p("Ett", properties=f'<w:rPr><w:ins w:id="1" {EK}/></w:rPr>') + p(" två"),
    "note": p("Bron", note(1), " är öppen.") + p("Slut."),
    "box": p("Bron ", box(p("Faktaruta.")), " är öppen.") + p("Slut."),
    "field": p("Sidan ", fields(" QUOTE tolv ", "12"), control(r(" i dag")), "."),
    "untold": '<w:p><w:r><w:t>Ett </w:t></w:r><w:r><w:t xml:space="preserve"> två</w:t></w:r></w:p>',
    "table": p("Före") + f"<w:tbl><w:tr><w:tc>{p('År')}</w:tc><w:tc>{p('Kostnad')}</w:tc></w:tr></w:tbl>" + p("Efter"),
}


def test_libreoffice_reads_what_we_read(office: Office, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.docx" for name in BODIES]
    for file, body in zip(files, BODIES.values(), strict=True):
        file.write_bytes(word(body, footnotes=notes("Enligt protokollet.")))
    for file, (accepted, rejected) in zip(files, office.both(files), strict=True):
        ours = ooxml.Package(file.read_bytes())
        assert (file.stem, told(accepted)) == (file.stem, ooxml.story(ours).text)
        assert (file.stem, told(rejected)) == (file.stem, ooxml.story(ours, "original").text)


def told(file: Path) -> str:
    return odf.story(odf.Package(file.read_bytes())).text

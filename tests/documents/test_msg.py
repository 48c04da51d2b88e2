"""Mail that Outlook has saved, made by the specification."""

import struct

import pytest
from compressed_rtf import compress

from app.documents import readers
from app.documents.refusals import Unreadable
from tests.documents.outlook import msg

# The example in [MS-OXRTFCP] 4.1.1.
HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
RTF = rb"""{\rtf1\ansi\ansicpg1252{\stylesheet{\s1 heading 1;}}
\pard\s1 Bryggan\par\pard Den {\b gamla} bryggan \'e4r borta.\par
\endash  Vi tog in den, s\'e4ger Siv.\par}"""


def test_the_plain_text_of_a_mail_is_read() -> None:
    article = readers.read("a.msg", msg(subject="Utkast", body="Hej!\r\n\r\nBryggan är borta 👍."))
    assert (article.title, article.text) == ("Utkast", "Hej!\n\nBryggan är borta 👍.")


def test_the_example_of_the_specification_is_read() -> None:
    assert readers.read("a.msg", msg(rtf=HELLO)).text == "hello world"


@pytest.mark.parametrize("packed", [True, False])
def test_a_text_that_is_only_there_as_packed_rtf_keeps_what_it_sets_apart(packed: bool) -> None:
    article = readers.read("a.msg", msg(subject="Utkast", rtf=compress(RTF, compressed=packed)))
    assert article.text == "Bryggan\n\nDen gamla bryggan är borta.\n\n– Vi tog in den, säger Siv."
    found = [(mark.kind, article.text[mark.start : mark.end]) for mark in article.marks]
    assert found == [("heading", "Bryggan"), ("strong", "gamla")]


@pytest.mark.parametrize(
    "rtf",
    [
        HELLO[:20],
        HELLO[:-3] + b"\0\0\0",
        b"short",
        HELLO[:8] + b"ABCD" + HELLO[12:],
        compress(b"{\\rtf1" + b"{" * 3000 + b"}" * 3001),
        struct.pack("<IIII", 12, 0, 0x414C454D, 0),
    ],
    ids=["cut off", "changed", "no head", "another packing", "nested deep", "nothing in it"],
)
def test_packed_rtf_that_is_broken_or_hostile_is_refused(rtf: bytes) -> None:
    with pytest.raises(Unreadable):
        readers.read("a.msg", msg(rtf=rtf))


def test_plain_text_is_read_where_the_rtf_beside_it_is_broken() -> None:
    assert readers.read("a.msg", msg(body="Bryggan är borta.", rtf=b"broken")).text == "Bryggan är borta."

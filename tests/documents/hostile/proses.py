"""Hostile web pages, RTF, Markdown and text."""

from collections.abc import Iterator


def proses() -> Iterator[tuple[str, tuple[str, bytes]]]:
    yield "html: nested deep", ("a.html", b"<div>" * 200_000)
    yield "html: nested deep in bold", ("a.html", b"<b>" * 5_000 + b"x")
    yield "html: nested deep without a slash", ("a.html", b"<blockquote/ >" * 90_000)
    yield "html: tags without number", ("a.html", b"<p>x" * 1_000_000)
    yield "html: bytes of a program", ("a.html", b"<html>" + b"\0\1\2" * 1000)
    yield "rtf: nested deep", ("a.rtf", b"{\\rtf1" + b"{" * 100_000 + b"}" * 100_001)
    yield "rtf: groups without number", ("a.rtf", b"{\\rtf1" + b"{}" * 2_000_000 + b"}")
    yield "rtf: cut off", ("a.rtf", b"{\\rtf1\\ansi {\\b Text} and then")
    yield "rtf: a picture larger than the file", ("a.rtf", b"{\\rtf1 {\\pict\\bin999999999 x}")
    yield "rtf: not one", ("a.rtf", b"plain text")
    yield "md: quoted deep", ("a.md", b">" * 100_000 + b"x")
    yield "md: brackets without number", ("a.md", b"[" * 200_000)
    yield "md: stars without number", ("a.md", b"*" * 300_000)
    yield "txt: a program", ("a.txt", b"\x7fELF" + bytes(1000))
    yield "txt: zeros", ("a.txt", bytes(100_000))

"""The command line. Each command loads what it needs when it runs, so that the small ones start fast."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

if TYPE_CHECKING:
    from app.config import Settings
    from app.db.session import Database

app = typer.Typer(
    help="Answer a newspaper draft before it is printed.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


WithChanges = Annotated[
    Literal["accepted", "original"] | None,
    typer.Option(help="Read a document with its tracked changes, or as it was [default: accepted]."),
]


def tell_version(wanted: bool) -> None:
    """Print which Replik this is, and stop."""
    if wanted:
        from app import __version__

        print(f"replik {__version__}")
        raise typer.Exit


@app.callback()
def replik(
    _version: Annotated[
        bool, typer.Option("--version", callback=tell_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Answer a newspaper draft before it is printed."""


def main() -> None:
    """Run the command line; an error that a person can mend is one sentence on stderr and exit status 1."""
    from app.errors import ReplikError

    try:
        app()
    except ReplikError as error:
        fail(error.detail)
    except BrokenPipeError:  # somebody who read enough, such as `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def fail(sentence: str) -> NoReturn:
    """Say why the work failed, and stop."""
    print(sentence, file=sys.stderr)
    sys.exit(1)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on [default: 127.0.0.1].")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65_535, help="Port to listen on [default: 8000].")] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="How many processes answer.")] = 1,
) -> None:
    """Bring the database up to date, then serve the API and the page until stopped."""
    # The workers are processes of their own; they read their settings from the environment as this one does.
    for name, value in (("REPLIK_HOST", host), ("REPLIK_PORT", port)):
        if value is not None:
            os.environ[name] = str(value)
    chosen = settings()
    from app import server

    server.serve(chosen, workers)


@app.command()
def segment(
    file: Annotated[str, typer.Argument(help="A text or a readable document; - is standard input.")] = "-",
    language: Annotated[str | None, typer.Option(help="Such as sv or en; found by itself where not given.")] = None,
    interviewee: Annotated[str | None, typer.Option(help="The person who answers the draft.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read {id, lang?, text, interviewee?} a line; answer one line each.")
    ] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say which rule made each segment and speaker.")] = False,
    changes: WithChanges = None,
) -> None:
    """Read a draft into segments, and print them."""
    from app import segmenting

    if json + jsonl + explain > 1:
        raise typer.BadParameter("choose one of --json, --jsonl and --explain")
    if jsonl:
        return segmenting.answer_lines(file)
    text = segmenting.text_of(file, settings(), segmenting.wishes(changes))
    return segmenting.show(text, language, interviewee, "json" if json else "explained" if explain else "listing")


@app.command()
def align(
    old: Annotated[str, typer.Argument(help="The draft as it was: a text or a readable document.")] = "-",
    new: Annotated[str | None, typer.Argument(help="The draft as it is now.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help="Read {id, lang?, old, new, segments:[{id,start,end}]} a line; answer one line each."
        ),
    ] = False,
) -> None:
    """Say what became of each passage of a draft in a newer one."""
    from app import comparing

    if jsonl:
        if json or new:
            raise typer.BadParameter("--jsonl reads one file, or standard input, and stands alone")
        return comparing.align_lines(old)
    if new is None:
        raise typer.BadParameter("give two files, or --jsonl")
    return comparing.show_alignment(old, new, settings(), as_json=json)


@app.command()
def outcome(
    draft: Annotated[str, typer.Argument(help="The draft's id, or a text or a readable document.")] = "-",
    published: Annotated[str | None, typer.Argument(help="The article as it was printed.")] = None,
    replies: Annotated[str | None, typer.Option(help="A text with the replies, one a paragraph.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help="Read {id, lang?, draft, text, replies:[{id,text}]} a line; answer one line each."
        ),
    ] = False,
) -> None:
    """Say which replies were printed, and how."""
    from app import comparing
    from app.access import UID

    if jsonl:
        if json or published or replies:
            raise typer.BadParameter("--jsonl reads one file, or standard input, and stands alone")
        return comparing.outcome_lines(draft)
    if published is not None and replies is None and UID.fullmatch(draft):
        from app import judging

        return judging.show_outcome_of(up_to_date_database(), draft, published, settings(), as_json=json)
    if published is None or replies is None:
        raise typer.BadParameter("give a draft's id or the draft with --replies, and the published article, or --jsonl")
    return comparing.show_outcome(draft, published, replies, settings(), as_json=json)


@app.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="The document to make a draft of.")],
    title: Annotated[str | None, typer.Option(help="What the draft is called [default: its heading].")] = None,
    changes: WithChanges = None,
) -> None:
    """Make a draft of a document, and print its id."""
    from mimetypes import guess_type

    from app import segmenting
    from app.documents.received import receive
    from app.drafts import service

    media_type, wishes = guess_type(file)[0] or "application/octet-stream", segmenting.wishes(changes)
    received = receive(file.name, media_type, read_bytes(file), settings(), wishes)
    if wishes is None:
        segmenting.tell_of_changes(received.article)
    given, details = received.given(), {"title": title or received.article.title}
    reading = service.read(given, details)
    with up_to_date_database().writing() as session:
        print(service.create(session, given, reading, details).uid)


@app.command()
def export(
    draft_id: Annotated[str, typer.Argument(help="The draft's id.")],
    format: Annotated[str, typer.Option(help="docx, odt, pdf, html, md, txt, xlsx, csv or json.")],
    layout: Annotated[
        Literal["side-by-side", "interleaved", "running"], typer.Option(help="How it stands.")
    ] = "side-by-side",
    audience: Annotated[Literal["journalist", "public"], typer.Option(help="Whom it is for.")] = "journalist",
    quoting: Annotated[
        Literal["full", "first-words", "none"], typer.Option(help="How much of the draft it shows.")
    ] = "full",
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Where to write it; - is standard output [default: its title]."),
    ] = None,
) -> None:
    """Write the response document of a draft."""
    from app.access import LOCAL_OWNER
    from app.documents.response import Form
    from app.documents.writers import WRITERS, file_name, write
    from app.export.service import response_document

    if format not in WRITERS:
        raise typer.BadParameter(f"the formats are {', '.join(WRITERS)}", param_hint="--format")
    with up_to_date_database().reading() as session:
        document = response_document(session, LOCAL_OWNER, draft_id, Form(layout, audience, quoting))
    save(write(document, format), output or Path(file_name(document, format)), replace=output is not None)


@app.command()
def annotate(
    draft_id: Annotated[str, typer.Argument(help="The draft's id.")],
    format: Annotated[str | None, typer.Option(help="docx or odt [default: that of -o, or of their file].")] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Where to write it; - is standard output [default: its title]."),
    ] = None,
) -> None:
    """Write the journalist's own file with the replies in it, as comments and tracked changes."""
    from app.access import LOCAL_OWNER
    from app.documents.annotate import FORMATS
    from app.export import annotated

    if format is not None and format not in FORMATS:
        raise typer.BadParameter(f"the formats are {', '.join(FORMATS)}", param_hint="--format")
    with up_to_date_database().reading() as session:
        case = annotated.case_of(session, LOCAL_OWNER, draft_id)
    wished = format or (output and output.suffix[1:].lower()) or annotated.own_format(case)
    done = annotated.annotate(case, wished if wished in FORMATS else "docx")
    save(done.content, output or Path(done.name), replace=output is not None)
    if done.base != "original":
        print(annotated.BASES[done.base], file=sys.stderr)


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="Where to write the copy.")]) -> None:
    """Write a consistent copy of the database; a server may be running."""
    from app.db.backup import back_up

    back_up(database(), file)
    print(f"The database is copied to {file}.")


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A copy that `replik backup` has written.")]) -> None:
    """Put a copy of the database back; the one it replaces is kept beside it."""
    from app.db.backup import restore

    aside = restore(database(), file)
    print(f"The database is restored from {file}." + (f" The old one is kept as {aside}." if aside else ""))


def settings() -> "Settings":
    """The settings, or one sentence about the first that is wrong."""
    from pydantic import ValidationError

    from app.config import Settings

    try:
        return Settings()
    except ValidationError as error:
        wrong = error.errors()[0]
        fail(f"REPLIK_{str(wrong['loc'][0]).upper()} is not right: {wrong['msg'].removeprefix('Value error, ')}.")


def database() -> "Database":
    """The database of the settings."""
    from app.db.session import Database

    return Database(settings().database_url)


def up_to_date_database() -> "Database":
    """The database of the settings, with every migration."""
    from app.server import bring_up_to_date

    bring_up_to_date(settings())
    return database()


def read_bytes(file: Path) -> bytes:
    """A file's content, or one sentence."""
    try:
        return file.read_bytes()
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror}.")


def save(content: bytes, file: Path, *, replace: bool) -> None:
    """Write a file, or one sentence. A file that nobody asked to replace is not replaced."""
    if str(file) == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        with file.open("wb" if replace else "xb") as opened:
            opened.write(content)
    except OSError as error:
        fail(f"{file} cannot be written: {error.strerror}. Name another with -o.")
    print(file)

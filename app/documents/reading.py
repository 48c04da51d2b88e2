"""Reads a file at arm's length: in a process of its own that has little memory and little time, and can be ended."""

import logging
import os
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Thread
from typing import Any

import orjson

from app.documents import readers
from app.documents.article import Article, Note, Wishes
from app.documents.refusals import Refused, UnknownType, Unreadable
from app.text.marks import Mark

PATIENCE = 30  # seconds by the clock, for the whole file
HEARTBEAT = 0.2  # seconds
LONGEST_ANSWER = 64 << 20  # bytes of one line
AT_ONCE = max(2, os.cpu_count() or 2)
PASSED_ON = ("PATH", "PYTHONPATH", "PYTHONHOME", "SYSTEMROOT", "TMPDIR", "TEMP", "LANG", "LC_ALL")

places = BoundedSemaphore(AT_ONCE)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """So many pages are read, of so many; 0 of 0 while nobody knows."""

    done: int = 0
    of: int = 0


def read(name: str, content: bytes, wishes: Wishes | None = None) -> Article:
    """The article in a file. Raises UnknownType and Unreadable."""
    for news in reading(name, content, wishes):
        if isinstance(news, Article):
            return news
    raise AssertionError  # a reading ends in an article or an error


def reading(name: str, content: bytes, wishes: Wishes | None = None) -> Generator[Progress | Article, None, None]:
    """Progress several times a second, and at the end the article. Closing it ends the process.

    Raises UnknownType and Unreadable. At most `AT_ONCE` files are read at the same time; others wait.
    """
    wishes = wishes or Wishes()
    reader = readers.reader_of(name, content)
    if reader.is_plain:
        yield reader.read(content, readers.Asked(wishes))
        return
    while not places.acquire(timeout=HEARTBEAT):
        yield Progress()
    try:
        with child(orjson.dumps({"name": name} | asdict(wishes)), content) as lines:
            yield from news_of(lines)
    finally:
        places.release()


@contextmanager
def child(asked: bytes, content: bytes) -> Iterator["SimpleQueue[bytes]"]:
    """A running reader, as the lines that it answers; the last one is empty. It has ended when this ends."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "app.documents.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: os.environ[name] for name in PASSED_ON if name in os.environ},
    )
    lines: SimpleQueue[bytes] = SimpleQueue()
    works = [Thread(target=hand_over, args=(process, asked, content)), Thread(target=listen, args=(process, lines))]
    works.append(Thread(target=note_failure, args=(process,)))
    for work in works:
        work.start()
    try:
        yield lines
    finally:
        process.kill()
        for work in works:
            work.join()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            assert pipe
            pipe.close()


def hand_over(process: "subprocess.Popen[bytes]", asked: bytes, content: bytes) -> None:
    """Give the process what it is to read; one that has ended takes no more."""
    assert process.stdin
    try:
        process.stdin.write(asked + b"\n")
        process.stdin.write(content)
        process.stdin.close()
    except OSError:
        return


def listen(process: "subprocess.Popen[bytes]", lines: "SimpleQueue[bytes]") -> None:
    """Take what the process says, line by line."""
    assert process.stdout
    while line := process.stdout.readline(LONGEST_ANSWER):
        lines.put(line)
    lines.put(b"")


def note_failure(process: "subprocess.Popen[bytes]") -> None:
    """Log where a reader failed; it says no word of the file."""
    assert process.stderr
    for line in process.stderr:
        log.warning("A reader failed: %s", line.decode("utf-8", "replace").strip()[:200])


def news_of(lines: "SimpleQueue[bytes]") -> Iterator[Progress | Article]:
    """What the process says, as values, until its last word or until patience is over."""
    news, until = Progress(), time.monotonic() + PATIENCE
    while True:
        try:
            line = lines.get(timeout=HEARTBEAT)
        except Empty:
            if time.monotonic() > until:
                raise too_slow() from None
            yield news
            continue
        answer = orjson.loads(line) if line.endswith(b"\n") else {}
        if "done" in answer:
            news = Progress(answer["done"], answer["of"])
            yield news
        else:
            yield article_of(answer)
            return


def article_of(answer: dict[str, Any]) -> Article:
    """The last word of the process. One that ended without a word had used up its time or its memory."""
    if found := answer.get("article"):
        marks, notes = found.pop("marks"), found.pop("notes")
        parts = tuple(found.pop("parts"))
        return Article(
            marks=tuple(Mark(**mark) for mark in marks),
            notes=tuple(Note(**note) for note in notes),
            parts=parts,
            **found,
        )
    raise refusal_of(answer["refused"]) if "refused" in answer else too_slow()


def refusal_of(said: dict[str, Any]) -> Refused:
    """The refusal that the process met."""
    kind = Unreadable if said["unreadable"] else UnknownType
    return kind(said["message"], said["reason"])


def too_slow() -> Unreadable:
    """The file would take more time or memory than any draft."""
    return Unreadable("The file takes too long to read. Save it anew, or paste the text.", "slow")

"""The process in which a file is read: it limits itself, takes one file, answers one article, and ends.

It is started by reading.py. On its standard input come a line of JSON (`name`, `changes`, `part`) and the file; on its
standard output go lines of JSON: `{"done", "of"}` as often as there is news, then `{"article"}` or `{"refused"}`.
Nothing of the file is ever written anywhere else.
"""

import sys
import traceback
from pathlib import PurePath
from typing import Any

import orjson

from app.documents import readers
from app.documents.article import Wishes
from app.documents.refusals import Refused, Unreadable, damaged, unsafe

MEMORY = 1 << 30  # bytes of address space, the libraries' own included
PROCESSOR = 20  # seconds
FILES = 64


def limit_itself() -> None:
    """What the system can enforce: on Linux all of it, on macOS not the memory, on Windows nothing."""
    try:
        import resource  # noqa: PLC0415  (there is none on Windows)
    except ImportError:
        return
    limits = {"RLIMIT_AS": MEMORY, "RLIMIT_CPU": PROCESSOR, "RLIMIT_NOFILE": FILES}
    limits |= {"RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_NPROC": 0}
    for name, most in limits.items():
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):  # macOS refuses some
            continue


def say(answer: dict[str, Any]) -> None:
    """One line, at once."""
    sys.stdout.buffer.write(orjson.dumps(answer, option=orjson.OPT_APPEND_NEWLINE))
    sys.stdout.buffer.flush()


def answer_to(name: str, content: bytes, wishes: Wishes) -> dict[str, Any]:
    """The article, or why there is none. A reader that fails in a way of its own has met a damaged file."""
    asked = readers.Asked(wishes, lambda done, of: say({"done": done, "of": of}))
    try:
        return {"article": readers.read(name, content, asked)}
    except Refused as error:
        return refused(error)
    except (MemoryError, RecursionError):
        return refused(unsafe("takes more memory than a draft needs"))
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        print(f"{type(error).__name__} at {PurePath(where.filename).name}:{where.lineno}", file=sys.stderr)
        return refused(damaged())


def refused(error: Refused) -> dict[str, Any]:
    """A refusal as the parent builds it again."""
    return {
        "refused": {
            "unreadable": isinstance(error, Unreadable),
            "message": str(error),
            "reason": error.reason,
        }
    }


def main() -> None:
    """Reads the one file."""
    limit_itself()
    asked = orjson.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    say(answer_to(asked["name"], content, Wishes(asked["changes"], asked["part"])))


if __name__ == "__main__":
    main()

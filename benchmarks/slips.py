"""Reads drafts with slips: none may stop the reading or lose a word. python -m benchmarks.slips [HOW_MANY] [FIRST]."""

import sys
import traceback

from app.text.segment import segment
from tests.text.slips import slipped
from tests.text.test_segment import assert_tiles

HOW_MANY = 100_000


def main() -> int:
    given = [int(number) for number in sys.argv[1:3]]
    many, first = (*given, *(HOW_MANY, 0)[len(given) :])
    failed = sum(not is_read(seed) for seed in range(first, first + many))
    print(f"{many} texts, seeds {first} to {first + many - 1}: {failed} failures")
    return 1 if failed else 0


def is_read(seed: int) -> bool:
    text = slipped(seed)
    try:
        assert_tiles(text, segment(text))
    except Exception:
        print(f"seed {seed}: {text!r}\n{traceback.format_exc()}", file=sys.stderr)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())

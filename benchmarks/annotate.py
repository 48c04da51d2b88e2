"""Tries the annotation of invented files, and times it: python -m benchmarks.annotate [TRIALS] [FIRST] [docx or odt].

A line is printed after each CHUNK of trials, so that a run that is broken off has told what it tried.
"""

import sys
import traceback
from collections import Counter
from datetime import UTC, datetime
from time import perf_counter

from app.documents.annotate import Remark, annotated
from app.documents.ooxml import Package, story
from tests.documents.annotate.open_trial import check_open, open_kinds, open_trial
from tests.documents.annotate.trial import check, kinds, trial
from tests.documents.stories.word import p, r, word

TRIALS, PARAGRAPHS, REPLIES, CHUNK = 2_000, 2_000, 500, 10_000


def main() -> None:
    given = [int(number) for number in sys.argv[1:3]]
    timing()
    fuzz(sys.argv[3] if sys.argv[3:] else "docx", *given)


def timing() -> None:
    """As many comments as changes in one long file."""
    sentence = "Bron kostade {n} kronor, säger Vera Lind till tidningen. "
    body = "".join(p(r(sentence.format(n=n)), r("Den är ", "<w:i/>"), "vacker.") for n in range(PARAGRAPHS))
    content = word(f"{body}<w:sectPr/>")
    text, at = story(Package(content)).text, datetime.now(UTC)
    remarks = []
    for n in range(0, PARAGRAPHS, PARAGRAPHS // REPLIES):
        passage = sentence.format(n=n).strip()
        start = text.index(passage)
        wording = passage.replace(f"{n} kronor", f"{n + 7} kronor").replace("tidningen", "Bladet")
        remarks.append(Remark(start, start + len(passage), "Det stämmer inte.", wording, f"”{passage}”", wording, at))
    begun = perf_counter()
    annotated("docx", content, text, remarks, "Vera Lind")
    took = perf_counter() - begun
    print(f"{len(remarks)} comments and {2 * len(remarks)} changes in {PARAGRAPHS} paragraphs: {took:.2f} s")


def word_trial(seed: int) -> list[str]:
    """What the Word file of this seed had, which must be as tests/documents/annotate/trial.py says."""
    done = trial(seed)
    if done is None:
        return []
    check(done)
    return ["files", *kinds(done), *("changes said in words" for _ in done.result.spelled)]


def odt_trial(seed: int) -> list[str]:
    """The same of an OpenDocument text, and tests/documents/annotate/open_trial.py."""
    done = open_trial(seed)
    if done is None:
        return []
    check_open(done)
    return ["files", *open_kinds(done), *("changes said in words" for _ in done.result.spelled)]


def fuzz(format: str, trials: int = TRIALS, first: int = 0) -> None:
    """Every trial's file must be as it should; what went wrong is told with its seed."""
    try_one = {"docx": word_trial, "odt": odt_trial}[format]
    tried: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    for seed in range(first, first + trials):
        try:
            tried.update(try_one(seed))
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1].name
            failed[f"{type(error).__name__} in {where}: {str(error)[:80]} (seed {seed})"] += 1
        if (seed + 1 - first) % CHUNK == 0 or seed + 1 == first + trials:
            print(f"{seed + 1 - first} trials, seeds {first} to {seed}: {failed.total()} failures", flush=True)
    print("Of these: " + ", ".join(f"{count} {what}" for what, count in sorted(tried.items())))
    for failure in failed:
        print(failure)


if __name__ == "__main__":
    main()

"""How fast, and in how much memory, each hostile file is refused: in a process of its own, as it is in earnest.

    python -m benchmarks.hostile

The goal: every one refused, within 0.5 s and 64 MB. The start of the process is told apart: it is the machine's.
"""

import json
import subprocess
import sys
import time

from tests.documents.hostile import corpus

SECONDS, MEGABYTES = 0.5, 64
AGAIN = 2  # times; the best counts, since other programs run too
READ = """
import json, re, sys, time
from pathlib import Path
from app.documents import child
asked, content = json.loads(sys.stdin.buffer.readline()), sys.stdin.buffer.read()
from app.documents.article import Wishes
child.limit_itself()
begun = time.perf_counter()
said = child.answer_to(asked["name"], content, Wishes())
print(json.dumps({
    "refused": said.get("refused") or ("article" in said and not said["article"].text.strip()),
    "seconds": time.perf_counter() - begun,
    "megabytes": int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024,
}))
"""


def main() -> None:
    slow = large = let_through = 0
    worst = {"whole": 0.0, "seconds": 0.0, "megabytes": 0.0}
    for wrong, (name, content) in corpus().items():
        measured = min((measure(name, content) for _ in range(AGAIN)), key=lambda found: found["whole"])
        slow += measured["seconds"] > SECONDS
        large += measured["megabytes"] > MEGABYTES
        let_through += not measured["refused"]
        worst = {key: max(worst[key], measured[key]) for key in worst}
        is_over = measured["seconds"] > SECONDS or measured["megabytes"] > MEGABYTES or not measured["refused"]
        print(
            f"{wrong:46} {measured['seconds']:.3f} s ({measured['whole']:.2f} with its process), "
            f"{measured['megabytes']:.0f} MB{'  <--' if is_over else ''}"
        )
    print(f"{len(corpus())} files; let through {let_through}, over {SECONDS} s {slow}, over {MEGABYTES} MB {large}")
    print(f"worst {worst['seconds']:.2f} s ({worst['whole']:.2f} with its process), {worst['megabytes']:.0f} MB")
    sys.exit(bool(slow or large or let_through))


def measure(name: str, content: bytes) -> dict[str, float]:
    begun = time.perf_counter()
    asked = json.dumps({"name": name}).encode() + b"\n" + content
    done = subprocess.run([sys.executable, "-P", "-c", READ], input=asked, capture_output=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found | {"whole": time.perf_counter() - begun}


if __name__ == "__main__":
    main()

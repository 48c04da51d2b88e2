"""What is looked through before it leaves can be looked through by several at once."""

import subprocess
import sys

from app.documents.inside import texts
from app.documents.writers import write
from tests.documents.build import answer, document

AT_ONCE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from app.documents.inside import texts
content = sys.stdin.buffer.read()
with ThreadPoolExecutor(8) as pool:
    for found in pool.map(lambda _: list(texts(content)), range(400)):
        print(len(found))
"""


def test_eight_at_once_look_through_a_pdf() -> None:
    """In a process of its own: what is tested is that it lives."""
    content = write(document(*(answer(n, body=f"Svar nummer {n}. " * 30) for n in range(10))), "pdf")
    ran = subprocess.run([sys.executable, "-c", AT_ONCE], input=content, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()
    assert ran.stdout.split() == [str(len(list(texts(content)))).encode()] * 400

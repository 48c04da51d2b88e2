"""What Python's own reader raises over a zip that is damaged, cut off, packed in a way it does not know, or locked."""

import zlib
from zipfile import BadZipFile

DAMAGED = (KeyError, BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)

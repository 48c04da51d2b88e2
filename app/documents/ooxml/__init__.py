"""Word's files (.docx): the package, its text, and where each character of the text stands.

`Package(content)` opens a file that the guard has passed; `story(package, view)` is its text.
"""

from app.documents.ooxml.package import Package
from app.documents.ooxml.story import story
from app.documents.ooxml.walk import Piece

__all__ = ["Package", "Piece", "story"]

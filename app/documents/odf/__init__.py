"""OpenDocument's texts (.odt): the package, its text, and where each character of the text stands.

`Package(content)` opens a file that the guard has passed; `story(package, view)` is its text.
"""

from app.documents.odf.package import Package
from app.documents.odf.story import paragraphs, story
from app.documents.odf.walk import Piece

__all__ = ["Package", "Piece", "paragraphs", "story"]

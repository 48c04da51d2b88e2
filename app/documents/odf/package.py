"""An .odt as the zip that it is: its content is parsed once, and nothing but the content is ever written anew."""

import copy
import io
from zipfile import ZipFile

from app.documents.markup import Element, Malformed, parse, written
from app.documents.zips import DAMAGED

CONTENT = "content.xml"


class Package:
    """The parts of a file. Raises Malformed where it is no zip, has no content, or a damaged one."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(io.BytesIO(content))
            self.content = parse(self._zip.read(CONTENT))
        except DAMAGED as error:
            raise Malformed("The file is no OpenDocument package, or a damaged one.") from error

    @property
    def body(self) -> Element:
        """The element with the text in it. Raises Malformed where the file is no text."""
        body = self.content.find("{*}body/{*}text")
        if body is None:
            raise Malformed("The document has no text.")
        return body

    def save(self) -> bytes:
        """The file: parts in their order, all but the content byte for byte what they were."""
        content = io.BytesIO()
        with ZipFile(content, "w") as package:
            for info in self._zip.infolist():
                is_content = info.filename == CONTENT
                body = written(self.content) if is_content else self._zip.read(info)
                package.writestr(copy.copy(info), body)
        return content.getvalue()

"""The names of OpenDocument (ISO/IEC 26300) as lxml writes them."""

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, DRAW = (f"{OASIS}{part}:1.0" for part in ("office", "text", "table", "drawing"))
DC = "http://purl.org/dc/elements/1.1/"


def office(name: str) -> str:
    """The element or attribute `name` of the office namespace."""
    return f"{{{OFFICE}}}{name}"


def text(name: str) -> str:
    """The element or attribute `name` of the text namespace."""
    return f"{{{TEXT}}}{name}"


def draw(name: str) -> str:
    """The element or attribute `name` of the drawing namespace."""
    return f"{{{DRAW}}}{name}"


def dc(name: str) -> str:
    """The element `name` of Dublin Core."""
    return f"{{{DC}}}{name}"


def table(name: str) -> str:
    """The element or attribute `name` of the table namespace."""
    return f"{{{TABLE}}}{name}"


STYLE, META = f"{OASIS}style:1.0", f"{OASIS}meta:1.0"
FO = f"{OASIS}xsl-fo-compatible:1.0"

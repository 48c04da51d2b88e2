"""The names of WordprocessingML (ISO/IEC 29500, transitional) as lxml writes them."""

from functools import cache

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W16SE = "http://schemas.microsoft.com/office/word/2015/wordml/symex"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"

# The strict form of the standard says the same in other namespaces.
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R.encode(),
}


@cache
def w(name: str) -> str:
    """The element or attribute `name` of WordprocessingML."""
    return f"{{{W}}}{name}"


ALTERNATIVES, CHOICE, FALLBACK = f"{{{MC}}}AlternateContent", f"{{{MC}}}Choice", f"{{{MC}}}Fallback"
EMOJI = f"{{{W16SE}}}symEx"
OFF = {"0", "false", "off"}

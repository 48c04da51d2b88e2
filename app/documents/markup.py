"""XML of a file that anybody may have made, parsed so that it reaches nothing outside itself, and written back."""

from lxml import etree

Element = etree._Element

PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


class Malformed(ValueError):  # noqa: N818 - it is what the file is
    """The file is not the package of parts that it says it is."""


def parse(content: bytes) -> Element:
    """The root of an XML part. Entities stay unresolved and nothing is fetched. Malformed where it is not XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Malformed("A part of the file is not well-formed XML.") from error


def written(root: Element) -> bytes:
    """The part as bytes, in UTF-8 with its declaration."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def is_element(node: Element) -> bool:
    """Whether a child is an element, and not a comment or a processing instruction."""
    return isinstance(node.tag, str)

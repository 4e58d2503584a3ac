"""The published LOQ schema, which documents are validated against, and parsing without entities."""

from __future__ import annotations

import zipfile
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree

LOQ = "http://data.europa.eu/snb/model/ap/loq-constraints/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DC = "http://purl.org/dc/terms/"
NAMESPACES = {"loq": LOQ, "skos": SKOS, "dc": DC}

_ARCHIVE = Path(__file__).parent / "loq-3.1.0.zip"
_SCHEME = "elm:/"


class UnusableXmlError(Exception):
    """Text that is no XML one can read, at `line` where that is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def parse(content: bytes) -> Any:
    """The root element. Raises UnusableXmlError; nothing outside the document is ever read."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnusableXmlError(str(error), getattr(error, "lineno", None)) from None
    if root.getroottree().docinfo.doctype:
        raise UnusableXmlError("it declares a document type, which none needs", 1)
    return root


def faults(root: Any) -> list[tuple[int, str]]:
    """What the schema objects to: (line, message)."""
    schema = _schema()
    if schema.validate(root.getroottree()):
        return []
    return [(entry.line, _short(entry.message)) for entry in schema.error_log]


@cache
def _schema() -> Any:
    with zipfile.ZipFile(_ARCHIVE) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}

    class _Bundled(etree.Resolver):  # type: ignore[misc]  # lxml has no types
        def resolve(self, system_url: str, _public_id: str, context: Any) -> Any:
            content = files[system_url.removeprefix(_SCHEME)]
            return self.resolve_string(content, context, base_url=system_url)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Bundled())
    return etree.XMLSchema(etree.fromstring(files["loq.xsd"], parser, base_url=_SCHEME + "loq.xsd"))


@cache
def concepts(file: str) -> frozenset[str]:
    """The addresses that one of the bundled vocabularies allows."""
    with zipfile.ZipFile(_ARCHIVE) as archive:
        root = etree.fromstring(archive.read(f"cv/{file}.xsd"))
    return frozenset(
        str(node.get("value"))
        for node in root.iter("{http://www.w3.org/2001/XMLSchema}enumeration")
    )


def _short(message: str) -> str:
    for namespace in NAMESPACES.values():
        message = message.replace(f"{{{namespace}}}", "")
    return message

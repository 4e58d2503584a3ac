"""Elements of a document of the European Learning Model, put one below the other."""

from __future__ import annotations

from typing import Any

from lxml import etree

from assistant.catalogue.elm.schema import LOQ


def put(
    parent: Any, name: str, text: str | None = None, *, namespace: str = LOQ, **attributes: str
) -> Any:
    """A new element below `parent`."""
    node = etree.SubElement(parent, f"{{{namespace}}}{name}", attributes)
    node.text = text
    return node


def web(parent: Any, name: str, url: str | None, *, title: str = "") -> None:
    """A web page below `parent`."""
    node = put(parent, name)
    if title:
        put(node, "title", title, language="en")
    if url:
        put(node, "contentUrl", url)

"""Providers as organisations of the European Learning Model."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from assistant.catalogue.elm import vocabulary as words
from assistant.catalogue.elm.elements import put, web
from assistant.catalogue.elm.schema import SKOS
from assistant.catalogue.entry import ID_FORM
from assistant.catalogue.register import Provider

PROVIDER = "urn:x-t4eu:provider:"
ORGANISATION = "urn:x-t4eu:organisation:"


def organisation(parent: Any, provider: Provider) -> None:
    """A provider as an organisation."""
    node = put(parent, "organisation", id=provider_id(provider.id))
    for alias in provider.aliases:
        put(node, "altLabel", alias, namespace=SKOS, language="und")
    for language, name in provider.names.items():
        put(node, "legalName", name, language=language)
    if provider.website:
        web(node, "homepage", provider.website)
    put(node, "location", idref=f"{provider_id(provider.id)}:location")
    if not provider.contact.is_empty:
        contact = put(node, "contactPoint")
        if provider.contact.name:
            put(contact, "description", provider.contact.name, language="und")
        if provider.contact.email:
            put(contact, "emailAddress", f"mailto:{provider.contact.email}")
        if provider.contact.url:
            web(contact, "contactForm", provider.contact.url)


def location(parent: Any, provider: Provider) -> None:
    """Where a provider is: the model asks for it."""
    node = put(parent, "location", id=f"{provider_id(provider.id)}:location")
    for language, city in provider.city.items():
        put(node, "geographicName", city, language=language)
    address = put(node, "address")
    put(address, "countryCode", uri=words.country_uri(provider.country))


def provider_id(provider: str) -> str:
    """The address of a provider in a document."""
    # One outside the register has a name only, which is no id.
    kind = PROVIDER if ID_FORM.fullmatch(provider) else ORGANISATION
    return f"{kind}{quote(provider, safe='')}"

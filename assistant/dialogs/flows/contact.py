"""Whom to ask about a course: the office the entry names, else the provider's."""

from __future__ import annotations

from assistant.catalogue.entry import Contact, Microcredential
from assistant.catalogue.register import Provider
from assistant.dialogs.outcome import Address, Names, Say
from assistant.dialogs.scene import Scene


def of(scene: Scene, entry: Microcredential) -> tuple[Say, tuple[Address, ...]]:
    """A sentence naming the office that answers, and its page."""
    provider = scene.portfolio.release.providers[entry.provider]
    found = provider.contact if entry.contact.is_empty else entry.contact
    name = Names(provider.names)
    links = (Address(Say("link-contact"), found.url),) if found.url else ()
    if found.is_empty:
        return Say("contact-not-stated", {"provider": name}), ()
    if who := _who(found):
        return Say("contact", {"provider": name, "who": who}), links
    return Say("contact-page", {"provider": name}), links


def line(provider: Provider) -> Say:
    """One provider of several, with all that reaches it."""
    name = Names(provider.names)
    found = provider.contact
    if found.is_empty:
        return Say("contact-line-not-stated", {"provider": name})
    return Say("contact-line", {"provider": name, "who": found.email or found.url or found.name})


def _who(found: Contact) -> str:
    return " · ".join(part for part in (found.name, found.email) if part)

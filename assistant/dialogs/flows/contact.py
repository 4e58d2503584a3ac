"""Whom to ask about a course: the office the entry names, else the provider's."""

from __future__ import annotations

from assistant.catalogue.entry import Contact, Microcredential
from assistant.dialogs.outcome import Address, Names, Say
from assistant.dialogs.scene import Scene


def of(scene: Scene, entry: Microcredential) -> tuple[Say, tuple[Address, ...]]:
    """A sentence naming the office that answers, and its page."""
    provider = scene.portfolio.release.providers[entry.provider]
    found = provider.contact if entry.contact.is_empty else entry.contact
    return told(found, Names(provider.names))


def told(contact: Contact, provider: Names) -> tuple[Say, tuple[Address, ...]]:
    """The same for any contact."""
    links = (Address(Say("link-contact"), contact.url),) if contact.url else ()
    if contact.is_empty:
        return Say("contact-not-stated", {"provider": provider}), ()
    parts = tuple(part for part in (contact.name, contact.email) if part)
    if not parts:
        return Say("contact-page", {"provider": provider}), links
    return Say("contact", {"provider": provider, "who": " · ".join(parts)}), links

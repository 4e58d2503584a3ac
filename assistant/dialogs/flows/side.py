"""Side journeys: help, privacy, a question about microcredentials, a person, not understood."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue.register import Provider
from assistant.dialogs import options
from assistant.dialogs.flows import contact
from assistant.dialogs.outcome import Address, Message, Option, Say, Tongue
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage


def help_(scene: Scene) -> Step:
    """What the assistant can do."""
    choices = (options.GOAL, options.BROWSE, options.PRIVACY, options.PERSON)
    return Step(scene.conversation, (Message((Say("help"),), options=choices),), Stage.QUESTION)


def privacy(scene: Scene) -> Step:
    """What is kept, who can read along, that this is a machine."""
    scene = scene.at(Place(Stage.PRIVACY))
    message = Message((Say("privacy"),), options=(options.BACK, options.RESTART, options.PERSON))
    return Step(scene.conversation, (message,))


def question(scene: Scene, topic: str) -> Step:
    """A concise answer from the framework with its section named; the conversation stays put."""
    key, section = topic.replace("_", "-"), Say(scene.abilities.sections[topic])
    says = (Say(f"framework-{key}"), Say("framework-source", {"section": section}))
    return Step(scene.conversation, (Message(says),), Stage.QUESTION)


def person(scene: Scene) -> Step:
    """Whom to write to; the request is on record for staff."""
    entry = scene.entry
    says = [Say("person-recorded")]
    links: tuple[Address, ...] = ()
    if entry is not None:
        told, links = contact.of(scene, entry)
        says.append(told)
    else:
        says += [contact.line(provider) for provider in _concerned(scene)]
    scene = scene.at(Place(Stage.HANDOVER, course=entry.id if entry else None))
    conversation = replace(scene.conversation, person_requested=True)
    message = Message(tuple(says), options=(options.BACK,), links=links)
    return Step(conversation, (message,), trace={"person_requested": True})


def _concerned(scene: Scene) -> tuple[Provider, ...]:
    """The providers that this conversation is about; all of them while it is about none."""
    release, profile = scene.portfolio.release, scene.profile
    listed = [release.entries[c] for c in scene.conversation.listed if c in release.entries]
    names = (
        profile.providers
        or tuple(filter(None, (profile.home_university,)))
        or tuple(dict.fromkeys(entry.provider for entry in listed))
        or tuple(release.providers)
    )
    return tuple(release.providers[name] for name in names if name in release.providers)


def languages(scene: Scene) -> Step:
    """Which language to go on in."""
    available = scene.abilities.languages
    choices = tuple(
        Option(f"language:{code}", Say("choice-language", {"code": code})) for code in available
    )
    says = (Say("language-ask", {"languages": tuple(Tongue(code) for code in available)}),)
    return Step(scene.conversation, (Message(says, options=choices),))

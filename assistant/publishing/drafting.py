"""Drafts probes from the titles of a catalogue, for its admins to put into learners' words."""

from __future__ import annotations

import yaml

from assistant.catalogue.release import Catalogue

_HEADER = """\
# Drafted from titles: put each need into a learner's own words, and take out what says nothing.
# A probe may also be a short dialogue:  say: [first message, second message]
"""


def draft_probes(catalogue: Catalogue) -> str:
    """The text of a probes.yaml: one probe for each entry, in the language of its title."""
    probes = [
        {
            "id": entry.id,
            "course": entry.id,
            "need": entry.title,
            "language": entry.text_language,
        }
        for entry in catalogue.entries
    ]
    return _HEADER + yaml.safe_dump(probes, allow_unicode=True, sort_keys=False, width=100)

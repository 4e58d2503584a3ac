"""The gate: what is read, compared, replayed, objected to, published and taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.history import Action
from assistant.catalogue.probe import Probe
from assistant.catalogue.problems import Problem, Report, Severity
from assistant.catalogue.release import Catalogue
from assistant.errors import CatalogueError, ConflictError, InvalidInputError
from assistant.publishing.drafting import draft_probes
from assistant.publishing.proposal import Proposal
from assistant.publishing.publisher import Publisher
from tests.unit.catalogue.test_checks import CATALOGUE, ENTRY
from tests.unit.publishing.build import NOW, MemoryReleases, publisher

TOPICS = {
    "bees": "Keeping bees in the city",
    "law": "European law for beginners",
    "wine": "Making wine at home",
    "stars": "Watching the stars with a telescope",
    "boats": "Sailing small boats on lakes",
}
BAD = Report((Problem(Severity.ERROR, "f", 1, None, None, "", "is wrong", "Mend it"),))


def entry(name: str, **more: object) -> Microcredential:
    real = {"registration_url": f"https://courses.uni.bg/{name}"}
    return ENTRY.model_copy(update={"id": name, "title": TOPICS[name], **real, **more})


def having(*names: str, **more: object) -> Catalogue:
    return replace(CATALOGUE, entries=tuple(entry(name) for name in names), **more)


class Gate:
    """Publishes catalogues as if they had been read from files."""

    def __init__(self, keep: int = 3) -> None:
        self.releases = MemoryReleases()
        self.next: tuple[Catalogue | None, Report] = (None, BAD)
        self.publisher: Publisher = publisher(self.releases, self._read, keep)

    def _read(self, path: Path, **how: object) -> tuple[Catalogue | None, Report]:
        return self.next

    def propose(self, catalogue: Catalogue | None) -> Proposal:
        self.next = (catalogue, Report() if catalogue else BAD)
        return self.publisher.propose(Path("any"), allow_incomplete=False)

    def publish(self, catalogue: Catalogue, **how: object) -> int:
        return self.publisher.publish(self.propose(catalogue), who="ana", **how)  # type: ignore[arg-type]


@pytest.fixture
def gate() -> Gate:
    return Gate()


def test_a_catalogue_with_errors_goes_nowhere(gate: Gate) -> None:
    proposal = gate.propose(None)
    assert not proposal.report.ok
    assert list(proposal.lines()) == []
    with pytest.raises(CatalogueError):
        gate.publisher.publish(proposal, who="ana", why="x", force=True)
    assert gate.releases.live is None


def test_what_is_published_is_recorded_with_its_changes(gate: Gate) -> None:
    gate.publish(having("bees", "law"))
    assert gate.publish(having("bees", "law", "wine"), why="autumn") == 2
    step = gate.publisher.steps()[-1]
    assert (step.action, step.release, step.previous) == (Action.PUBLISHED, 2, 1)
    assert (step.who, step.why) == ("ana", "autumn")
    assert step.changes == {"added": ["wine"], "removed": [], "changed": {}}


def test_a_proposal_is_for_the_release_it_was_compared_with(gate: Gate) -> None:
    gate.publish(having("bees"))
    late = gate.propose(having("bees", "law"))
    gate.publish(having("bees", "wine"))
    with pytest.raises(ConflictError):
        gate.publisher.publish(late, who="ben")
    assert gate.releases.live == 2


def test_a_fifth_fewer_passes_and_more_needs_a_reason(gate: Gate) -> None:
    gate.publish(having(*TOPICS))
    gate.publish(having(*list(TOPICS)[:4]))
    with pytest.raises(CatalogueError, match="3 entries instead of 4") as raised:
        gate.publish(having(*list(TOPICS)[:3]))
    assert "--force --reason" in raised.value.remedy
    for how in ({"force": True}, {"why": "fewer"}, {"force": True, "why": "  "}):
        with pytest.raises(CatalogueError):
            gate.publish(having(*list(TOPICS)[:3]), **how)
    assert gate.publish(having(*list(TOPICS)[:3]), force=True, why="three are over") == 3


def test_probes_that_lose_their_course_need_a_reason(gate: Gate) -> None:
    probes = (
        Probe(id="honey", course="bees", need="keeping bees", within=1),
        Probe(id="sky", course="stars", say=("watching the stars with a telescope",)),
        Probe(id="never", course="law", need="sailing small boats", within=1),
    )
    gate.publish(having(*TOPICS, probes=probes))
    fewer = having("law", "wine", "stars", "boats")
    proposal = gate.propose(fewer)
    assert proposal.catalogue is not None
    assert proposal.catalogue.probes == probes, "a file without probes is measured by those before"
    assert [(one.probe.id, one.before, one.after) for one in proposal.replayed or ()] == [
        ("honey", 1, None), ("sky", 1, 1), ("never", None, None),
    ]  # fmt: skip
    assert proposal.objections == ("Probes no longer find their course: honey (bees).",)
    told = list(proposal.lines())
    assert "probes: 3, found: 1, lost: 1" in told
    assert "! honey  'keeping bees'  bees  1 → not found" in told
    assert "  never  'sailing small boats'  law  not found → not found" in told
    with pytest.raises(CatalogueError, match="honey"):
        gate.publish(fewer)


def test_the_first_own_portfolio_replaces_the_sample_without_objections(gate: Gate) -> None:
    sample = having(*TOPICS, sample=True, probes=(Probe(id="p", course="bees", need="bees"),))
    gate.publish(sample)
    proposal = gate.propose(having("law"))
    assert proposal.objections == ()
    assert proposal.catalogue is not None
    assert proposal.catalogue.probes == ()
    said = list(proposal.lines())
    assert said[0] == "the sample portfolio (release 1) is replaced as a whole:"
    assert not [line for line in said if line.startswith(("-", "~", "!"))]
    assert gate.publisher.publish(proposal, who="ana") == 2


def test_going_back_follows_what_was_replaced() -> None:
    gate = Gate(keep=10)
    for names in (["bees"], ["bees", "law"], ["bees", "wine"]):
        gate.publish(having(*names))
    assert gate.publisher.rollback(who="eva", why="wrong") == 2
    assert gate.publish(having("bees", "stars")) == 5
    assert gate.publisher.rollback(who="eva") == 2, "not 3, which was taken back"
    assert gate.publisher.rollback(who="eva") == 1
    step = gate.publisher.steps()[-1]
    assert (step.action, step.previous, step.changes["removed"]) == (Action.ROLLED_BACK, 2, ["law"])
    with pytest.raises(InvalidInputError, match="no earlier release"):
        gate.publisher.rollback(who="eva")
    assert gate.publisher.rollback(who="eva", to=5) == 5


def test_nothing_to_go_back_to(gate: Gate) -> None:
    for _ in range(2):
        with pytest.raises(InvalidInputError, match="no earlier release"):
            gate.publisher.rollback(who="eva")
        gate.publish(having("bees"))


def test_publishing_mends_a_damaged_release(gate: Gate) -> None:
    gate.publish(having("bees"))
    gate.releases.damaged.add(1)
    assert gate.publish(having("bees")) == 2


def test_old_releases_go(gate: Gate) -> None:
    for _ in range(6):
        gate.publish(having("bees"))
    assert [one.number for one in gate.publisher.summaries()] == [6, 5, 4]


def test_drafted_probes_can_be_read_again(tmp_path: Path) -> None:
    from assistant.catalogue.reader import read

    text = draft_probes(having("bees", "law"))
    (tmp_path / "probes.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "portfolio.yaml").write_text("microcredentials: []", encoding="utf-8")
    _, report = read(tmp_path, allow_incomplete=True, today=NOW.date())
    assert [p for p in report.problems if p.file == "probes.yaml"] == []
    assert "need: Keeping bees in the city" in text

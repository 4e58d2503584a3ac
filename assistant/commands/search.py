"""`assistant search`: retrieval alone, for people and for machines."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer
from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from assistant.current import CurrentPortfolio


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: Any
    query: str = Field(min_length=1)
    language: str | None = None
    k: int = Field(default=10, ge=1, le=10_000)
    filters: dict[str, Any] = {}


def search(
    query: Annotated[str | None, typer.Argument(help="What to look for.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in and out.")] = False,
    k: Annotated[int, typer.Option("-k", min=1, help="How many courses.")] = 10,
) -> None:
    """Find the courses nearest in meaning to QUERY."""
    from assistant.app import App
    from assistant.channels.jsonl import answered
    from assistant.commands.progress import progress_bar
    from assistant.commands.streams import answer_lines
    from assistant.errors import InvalidInputError
    from assistant.settings import read_settings

    if bool(query) == jsonl:
        raise InvalidInputError("Give either a QUERY or --jsonl.", remedy='assistant search "care"')
    with progress_bar() as progress:
        app = App(read_settings(), progress)
        app.portfolio.get()

    def answer(raw: str) -> dict[str, Any]:
        begun = time.perf_counter()
        line = _Line.model_validate_json(raw)
        hits = _hits(app.portfolio, line)
        ms = round((time.perf_counter() - begun) * 1000, 2)
        return {"id": line.id, "hits": hits, "ms": ms}

    if query is None:
        answer_lines(lambda raw: answered(answer, raw))
        return
    entries = app.portfolio.get().release.entries
    for hit in _hits(app.portfolio, _Line(id=0, query=query, k=min(k, 10_000))):
        typer.echo(f"{hit['score']:.3f}  {hit['course']:<40}  {entries[hit['course']].title}")


def _hits(current: CurrentPortfolio, line: _Line) -> list[dict[str, Any]]:
    from assistant.retrieval.profile import Profile

    portfolio = current.get()
    profile = Profile.from_json(line.filters)
    need = portfolio.search.need(line.query, line.language or "en")
    ranking = portfolio.search.rank(need, profile, datetime.now(UTC).date(), depth=line.k)
    return [
        {"course": hit.course, "score": round(hit.score, 4), "fits": hit.fits}
        for hit in ranking.nearest(line.k)
    ]

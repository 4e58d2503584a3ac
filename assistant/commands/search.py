"""`assistant search`: retrieval alone, for people and for machines."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from pydantic import BaseModel, ConfigDict, Field, ValidationError


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
    from assistant.channels.jsonl import faults
    from assistant.commands.progress import encoding_progress
    from assistant.errors import AssistantError, InvalidInputError
    from assistant.retrieval.profile import Profile
    from assistant.settings import Settings

    if (query is None) != jsonl:
        raise InvalidInputError("Give either a QUERY or --jsonl.", remedy='assistant search "care"')
    with encoding_progress() as progress:
        app = App(Settings(), progress)
        app.portfolio.get()

    def hits(line: _Line) -> list[dict[str, Any]]:
        portfolio = app.portfolio.get()
        profile = Profile.from_json(line.filters)
        need = portfolio.search.need(line.query, line.language or "en")
        ranking = portfolio.search.rank(need, profile, datetime.now(UTC).date())
        return [
            {"course": hit.course, "score": round(hit.score, 4), "fits": hit.fits}
            for hit in ranking.by_relevance[: line.k]
        ]

    if query is not None:
        entries = app.portfolio.get().release.entries
        for hit in hits(_Line(id=0, query=query, k=k)):
            typer.echo(f"{hit['score']:.3f}  {hit['course']:<40}  {entries[hit['course']].title}")
        return
    for raw in iter(sys.stdin.readline, ""):
        if not raw.strip():
            continue
        begun = time.perf_counter()
        try:
            line = _Line.model_validate_json(raw)
            answer: dict[str, Any] = {"id": line.id, "hits": hits(line)}
            answer["ms"] = round((time.perf_counter() - begun) * 1000, 2)
        except ValidationError as error:
            answer = {"error": faults(error)}
        except AssistantError as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()

"""This project at the work that benchmarks/peers/peer.py gives the others; same arguments."""

from __future__ import annotations

import csv
import json
import sys
import time
from datetime import date
from pathlib import Path

from benchmarks.peers.peer import FOUND, serve

TODAY = date(2026, 11, 24)


def main() -> None:
    """Publish the courses, or open the live release and answer."""
    task, folder = sys.argv[1], Path(sys.argv[2])
    work = json.loads((folder / "work.json").read_text("utf-8"))
    catalogue = folder / "ours.csv"
    if task == "build":
        _write(catalogue, work["courses"])
    from assistant.app import App
    from assistant.retrieval.need import Need
    from assistant.retrieval.profile import Profile
    from assistant.settings import Settings

    settings = Settings(
        data_dir=folder / "index-ours", catalogue=catalogue, allow_incomplete=True, encoder=None
    )
    search = App(settings).portfolio.get().search
    if task == "build":
        print(json.dumps({"cpu": time.process_time()}))
        return
    profile = Profile.from_json({"modes": work["mode"]})

    def find(need: Need, _: str) -> list[str]:
        return list(search.rank(need, profile, TODAY).courses[:FOUND])

    serve(lambda text: search.need(text, "en"), find)


def _write(file: Path, courses: list[dict[str, str]]) -> None:
    kept = ("id", "title", "summary", "mode")
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow([*kept, "provider", "language"])
        rows.writerows([*(course[name] for name in kept), "sofia", "en"] for course in courses)


if __name__ == "__main__":
    main()

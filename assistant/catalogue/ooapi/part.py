"""What of a server's courses is fetched so far: a file beside the one that will be written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Part:
    """What is fetched so far, a JSON line for each page, so that nothing is asked for twice."""

    def __init__(self, path: Path, base: str) -> None:
        self._path = path
        self.courses: list[dict[str, Any]] = []
        self.offerings: dict[str, list[Any]] = {}
        self.pages = 0
        self.complete = False
        head = json.dumps({"base": base}) + "\n"
        # A line without its end is what a process was killed at.
        lines = path.read_text("utf-8").splitlines(keepends=True) if path.is_file() else []
        kept = [line for line in lines if line.endswith("\n")]
        if kept[:1] != [head]:
            kept = [head]
        path.write_text("".join(kept), "utf-8")
        for line in kept[1:]:
            self._take(line)

    def add_page(self, items: list[Any], *, last: bool) -> None:
        """Keep a page of courses."""
        self._append({"items": items, "last": last})

    def add_offerings(self, course_id: str, items: list[Any]) -> None:
        """Keep the offerings of a course."""
        self._append({"course": course_id, "items": items})

    def merged(self) -> list[dict[str, Any]]:
        """Every course with its offerings inside."""
        return [
            {**course, "offerings": self.offerings.get(str(course.get("courseId", "")), [])}
            for course in self.courses
        ]

    def remove(self) -> None:
        """Forget the part: the whole is written."""
        self._path.unlink(missing_ok=True)

    def _append(self, record: dict[str, Any]) -> None:
        line = json.dumps(record, ensure_ascii=False)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        self._take(line)

    def _take(self, line: str) -> None:
        record = json.loads(line)
        if "course" in record:
            self.offerings[record["course"]] = record["items"]
        else:
            self.courses += [item for item in record["items"] if isinstance(item, dict)]
            self.pages += 1
            self.complete = record["last"]

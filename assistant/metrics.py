"""Measurements in the form that Prometheus reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from assistant.errors import StoreError
from assistant.queues import Backlog

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """The meter of one process."""

    def __init__(self) -> None:
        # Else each counter brings a gauge that nobody draws.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # of the library
        self._registry = CollectorRegistry()
        self._part = Histogram(
            "assistant_turn_part_seconds",
            "Time of each part of a turn; wait is the time in the inbox.",
            ["part"],
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._call = Histogram(
            "assistant_telegram_call_seconds",
            "Time of calls of the Bot API by method and result.",
            ["method", "result"],
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._received = self._counter("updates_received", "New updates stored.")
        self._quarantined = self._counter("updates_quarantined", "Updates set aside.")
        self._slowed = self._counter("learners_slowed", "Times that a learner was told to wait.")

    def part(self, part: str, seconds: float) -> None:
        """A part of a turn took so long."""
        self._part.labels(part).observe(seconds)

    def received(self, updates: int) -> None:
        """So many new updates were stored."""
        self._received.inc(updates)

    def quarantined(self) -> None:
        """An update was set aside."""
        self._quarantined.inc()

    def slowed(self) -> None:
        """A learner was told to wait."""
        self._slowed.inc()

    def called(self, method: str, result: str, seconds: float) -> None:
        """A call of the Bot API ended."""
        self._call.labels(method, result).observe(seconds)

    def watch(
        self, backlog: Callable[[], Mapping[str, Backlog]], release: Callable[[], int | None]
    ) -> None:
        """Ask for what the database knows whenever the metrics are read."""
        self._registry.register(_Stored(backlog, release))

    def exposition(self) -> bytes:
        """All measurements as text."""
        return generate_latest(self._registry)

    def _counter(self, name: str, text: str) -> Counter:
        return Counter(f"assistant_{name}", text, registry=self._registry)


class _Stored(Collector):
    def __init__(
        self, backlog: Callable[[], Mapping[str, Backlog]], release: Callable[[], int | None]
    ) -> None:
        self._backlog = backlog
        self._release = release

    def describe(self) -> Iterable[Metric]:
        """Nothing: otherwise registering would already read the database."""
        return ()

    def collect(self) -> Iterable[Metric]:
        """Depth and age of the queues, and the live release; without a database, that it is gone.

        What the process measured itself is told in any case.
        """
        reached = GaugeMetricFamily("assistant_database_reached", "1 where the database answers.")
        try:
            stored = tuple(self._stored())
        except StoreError:
            reached.add_metric([], 0)
            return (reached,)
        reached.add_metric([], 1)
        return (reached, *stored)

    def _stored(self) -> Iterable[Metric]:
        depth = GaugeMetricFamily("assistant_queue_depth", "What waits.", labels=["queue"])
        oldest = GaugeMetricFamily(
            "assistant_queue_oldest_seconds", "How long the oldest waits.", labels=["queue"]
        )
        for queue, found in self._backlog().items():
            depth.add_metric([queue], found.waiting)
            oldest.add_metric([queue], found.oldest)
        release = GaugeMetricFamily("assistant_release", "The live release, 0 for none.")
        release.add_metric([], self._release() or 0)
        return depth, oldest, release

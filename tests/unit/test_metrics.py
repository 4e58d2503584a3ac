"""What Prometheus reads."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.errors import StoreError
from assistant.metrics import Metrics
from assistant.queues import Backlog


def test_everything_that_was_measured_is_told() -> None:
    metrics = Metrics()
    metrics.part("understand", 0.03)
    metrics.called("sendMessage", "ok", 0.2)
    metrics.called("sendMessage", "flood", 0.1)
    metrics.received(3)
    metrics.quarantined()
    metrics.slowed()
    metrics.watch(lambda: {"inbox": Backlog(7, 1.5), "outbox": Backlog(0, 0.0)}, lambda: 4)
    lines = metrics.exposition().decode().splitlines()
    for line in (
        'assistant_turn_part_seconds_bucket{le="0.05",part="understand"} 1.0',
        'assistant_telegram_call_seconds_count{method="sendMessage",result="ok"} 1.0',
        'assistant_telegram_call_seconds_count{method="sendMessage",result="flood"} 1.0',
        "assistant_updates_received_total 3.0",
        "assistant_updates_quarantined_total 1.0",
        "assistant_learners_slowed_total 1.0",
        'assistant_queue_depth{queue="inbox"} 7.0',
        'assistant_queue_oldest_seconds{queue="inbox"} 1.5',
        "assistant_release 4.0",
        "assistant_database_reached 1.0",
    ):
        assert line in lines


def test_processes_do_not_share_measurements() -> None:
    first, second = Metrics(), Metrics()
    first.received(1)
    assert "assistant_updates_received_total 0.0" in second.exposition().decode()


def test_a_database_that_is_gone_hides_nothing_else() -> None:
    def gone() -> Mapping[str, Backlog]:
        raise StoreError("gone")

    metrics = Metrics()
    metrics.received(2)
    metrics.watch(gone, lambda: 1)
    lines = metrics.exposition().decode().splitlines()
    assert "assistant_database_reached 0.0" in lines
    assert "assistant_updates_received_total 2.0" in lines
    assert not any(line.startswith("assistant_release") for line in lines)

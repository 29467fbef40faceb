"""
What operators see: one JSON line a request on standard error, and Prometheus figures.

Neither holds anything of a document: no name, no file name, no text, no address of a caller, and of an error only its
kind and the place in the code, because messages of parsers quote what they read.
"""

from __future__ import annotations

import logging
import sys
import traceback
from dataclasses import dataclass

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from dotwise.errors import line_of

METRICS_TYPE = CONTENT_TYPE_LATEST
_SECONDS = (0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0)


@dataclass(frozen=True, slots=True)
class Answered:
    """One finished request. ``route`` is the template of the address, never the address; ``received`` is in bytes."""

    method: str
    route: str
    status: int
    seconds: float
    received: int
    request_id: str
    problem: str | None


class Watch:
    """Figures and log of one application."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._log = structlog.get_logger()
        labels = ("method", "route", "status")
        self._requests = Counter("dotwise_requests", "Requests answered.", labels, registry=self._registry)
        self._problems = Counter("dotwise_problems", "Problems told, by code.", ("code",), registry=self._registry)
        self._faults = Counter("dotwise_faults", "Errors that nobody foresaw.", registry=self._registry)
        self._seconds = Histogram(
            "dotwise_request_seconds", "Seconds until answered.", ("route",), buckets=_SECONDS, registry=self._registry
        )
        self.busy = Gauge("dotwise_busy_workers", "Workers at work on requests.", registry=self._registry)
        self.waiting = Gauge("dotwise_waiting_requests", "Requests that wait for a worker.", registry=self._registry)
        self.deliveries = Counter(
            "dotwise_webhooks", "Attempts to deliver a webhook.", ("outcome",), registry=self._registry
        )

    def answered(self, done: Answered) -> None:
        """Count and log a request."""
        self._requests.labels(done.method, done.route, str(done.status)).inc()
        self._seconds.labels(done.route).observe(done.seconds)
        if done.problem is not None:
            self._problems.labels(done.problem).inc()
        self._log.info(
            "request",
            method=done.method,
            route=done.route,
            status=done.status,
            milliseconds=round(done.seconds * 1000, 1),
            received=done.received,
            request_id=done.request_id,
            problem=done.problem,
        )

    def fault(self, error: BaseException, request_id: str) -> None:
        """Log an error by its kind and place, without its message."""
        self._faults.inc()
        frames = traceback.extract_tb(error.__traceback__)[-6:]
        places = [f"{line_of(frame)} {frame.name}" for frame in frames]
        self._log.error("fault", kind=type(error).__name__, places=places, request_id=request_id)

    def worker_fault(self, place: str) -> None:
        """Log an error that a worker met, by its kind and place."""
        self._faults.inc()
        self._log.error("worker_fault", place=place)

    def exposition(self) -> bytes:
        """All figures in the text form of Prometheus."""
        return generate_latest(self._registry)


def configure_logging() -> None:
    """JSON lines on standard error, also for what libraries log from a warning upwards."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers.clear()
    logging.basicConfig(handlers=[_Terse()], level=logging.WARNING, force=True)


def tell_ready(address: str) -> None:
    """Tell where the server answers: in words on a terminal, as a line of the log elsewhere."""
    if sys.stderr.isatty():
        print(f"dotwise is ready: {address} (Ctrl-C stops it)", file=sys.stderr, flush=True)  # noqa: T201
    else:
        structlog.get_logger().info("ready", address=address)


class _Terse(logging.Handler):
    """A record of a library as logger, level and place: its message may quote a document, so it is left out.

    uvicorn's own messages are about addresses and settings; an operator needs them to see why nothing starts.
    """

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        at = f"{record.module}:{record.lineno}"
        message = record.getMessage() if record.name == "uvicorn.error" else None
        structlog.get_logger().warning(
            "library", logger=record.name, at=at, severity=record.levelname, kind=kind, message=message
        )

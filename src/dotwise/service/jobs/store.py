"""Where jobs are kept, and how DBOS is started on it."""

from __future__ import annotations

import logging

from dbos import DBOS
from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import SQLAlchemyError

from dotwise.errors import ConfigurationError
from dotwise.service.jobs.sealing import SealedJson
from dotwise.service.settings import ServiceSettings

FILES, JOBS = "files", "jobs"
"""The queues."""
_VERSION = "jobs-2"
"""Raised when a workflow changes its steps; jobs of another version are not taken up again."""
_JOBS_AT_ONCE = 64


def check_store(settings: ServiceSettings) -> str:
    """What jobs are kept in, in words.

    Raises:
        ConfigurationError: the key is none, or the database cannot be reached.
    """
    _sealing(settings)
    url = make_url(_url_of(settings))
    if url.get_backend_name() == "postgresql":
        try:
            create_engine(url.set(drivername="postgresql+psycopg", database="postgres")).connect().close()
        except SQLAlchemyError as error:
            raise ConfigurationError("The database of DOTWISE_DATABASE_URL cannot be reached.") from error
    elif not settings.store_file.parent.is_dir():
        raise ConfigurationError(
            f"There is no folder {settings.store_file.parent} for DOTWISE_STORE_FILE. Make it first."
        )
    return url.render_as_string(hide_password=True)


def launch(settings: ServiceSettings) -> None:
    """Start DBOS, which makes its tables where they are missing and takes up what was left unfinished."""
    if settings.database_url is None:
        settings.store_file.touch(mode=0o600)
    DBOS(
        config={
            "name": "dotwise",
            "system_database_url": _url_of(settings),
            "serializer": _sealing(settings),
            "application_version": _VERSION,
            "executor_id": settings.server_name,
            "log_level": "ERROR",
            "notification_listener_polling_interval_sec": 0.25,
        }
    )
    DBOS.launch()
    logging.getLogger("dbos").handlers.clear()  # what it logs goes the way of every library's log
    spare = max(1, settings.workers - 1)  # jobs leave a worker to those who wait for an answer
    DBOS.register_queue(FILES, worker_concurrency=spare, polling_interval_sec=0.2, on_conflict="always_update")
    DBOS.register_queue(JOBS, worker_concurrency=_JOBS_AT_ONCE, polling_interval_sec=0.5, on_conflict="always_update")


def _sealing(settings: ServiceSettings) -> SealedJson:
    if settings.store_key is None:
        raise ConfigurationError("Jobs need DOTWISE_STORE_KEY. `dotwise keys store` makes one.")
    return SealedJson(settings.store_key.get_secret_value())


def _url_of(settings: ServiceSettings) -> str:
    return settings.database_url.get_secret_value() if settings.database_url else f"sqlite:///{settings.store_file}"

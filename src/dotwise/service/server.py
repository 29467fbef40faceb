"""Run the application under uvicorn, or only check that it could run."""

from __future__ import annotations

import asyncio
import ipaddress
import signal
import socket
import sys

import uvicorn

from dotwise.errors import ConfigurationError, DotwiseError
from dotwise.service.app import create_app
from dotwise.service.desk import ANALYST, Desk
from dotwise.service.keys import Key, load_keys
from dotwise.service.observe import Watch, configure_logging, tell_ready
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings, service_settings
from dotwise.service.trust import trusted
from dotwise.workers.nursery import WorkerLostError

_NOT_STARTED = 3
"""How uvicorn ends that could not start."""


def run_server(host: str, port: int, analyst: str = ANALYST) -> None:
    """Serve until stopped; SIGTERM lets running requests finish (30 s) and the process ends with status 0.

    Raises:
        ConfigurationError: the address is public and no keys are set, or jobs cannot be kept.
    """
    settings = service_settings()
    refuse_open_address(host, load_keys(settings.keys_file))
    refuse_taken_port(host, port)
    _store_in_words(settings)
    trusted(settings.webhook_ca)
    configure_logging()
    # uvicorn sends itself the signal again once everything is closed; then there is nothing left to stop
    signal.signal(signal.SIGTERM, lambda number, frame: None)
    config = uvicorn.Config(
        create_app(settings, analyst),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=30,
        server_header=False,
        h11_max_incomplete_event_size=64 * 1024,
    )
    server = _Server(config)
    try:
        server.run()
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(_NOT_STARTED)


class _Server(uvicorn.Server):
    """uvicorn, which tells where it listens as soon as it answers."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in (one for server in self.servers for one in server.sockets):
            tell_ready(_address(listening))


def _address(listening: socket.socket) -> str:
    """Where a browser finds what listens there."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def check_server(host: str, analyst: str = ANALYST) -> str:
    """What is in force, in words.

    Raises:
        DotwiseError: why the server would not start.
    """
    settings = service_settings()
    refuse_open_address(host, load_keys(settings.keys_file))
    told = [_store_in_words(settings), _webhooks_in_words(settings)]
    asyncio.run(_tried(settings, analyst))
    told.append("Models load; a worker read a small document with claims, a role and an ad.")
    lines = [f"DOTWISE_{name.upper()} = {value}" for name, value in settings.model_dump().items()]
    return "\n".join([*lines, *told, "The server would start."])


async def _tried(settings: ServiceSettings, analyst: str) -> None:
    """Do with one worker what the server does when it starts.

    Raises:
        DotwiseError: its worker cannot analyse our own small document.
    """
    desk = Desk(settings.model_copy(update={"workers": 1}), Watch(), analyst)
    try:
        await desk.open()
    except (WorkerLostError, ApiProblem) as error:
        raise DotwiseError(
            f"The server would not start: its worker cannot analyse a small document of our own ({_why(error)}). "
            "Set DOTWISE_DEBUG=1 to see the cause, and please tell us."
        ) from error
    finally:
        desk.close()


def _why(error: WorkerLostError | ApiProblem) -> str:
    return error.code if isinstance(error, ApiProblem) else "it ended while the models were loaded"


def refuse_taken_port(host: str, port: int) -> None:
    """Tell before anything is loaded that nobody can listen there.

    Raises:
        ConfigurationError: the port is taken, needs rights, or the host is no address of this machine.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        raise ConfigurationError(
            f"Nobody can listen on {host}, port {port} ({error.strerror or error}). Name another with --port or --host."
        ) from error


def refuse_open_address(host: str, keys: tuple[Key, ...]) -> None:
    """Keep a server without keys on this machine."""
    if keys:
        return
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = host == "localhost"
    if not local:
        raise ConfigurationError(
            f"dotwise would be open to everybody on {host}. Make a key first (dotwise keys add), or listen on 127.0.0.1."
        )


def _store_in_words(settings: ServiceSettings) -> str:
    """Where jobs are kept, once it is sure that they can be."""
    if settings.store_key is None:
        return "Jobs: none, for no store key is set."
    from dotwise.service.jobs import check_store  # DBOS is imported only where jobs are wanted

    return f"Jobs: in {check_store(settings)}."


def _webhooks_in_words(settings: ServiceSettings) -> str:
    """Whether callers can be told that a job is done, once it is sure that the certificates can be read."""
    usual, more = (trusted(file).cert_store_stats()["x509"] for file in (None, settings.webhook_ca))
    if not settings.masters:
        return "Webhooks: none, for no secret is set."
    return f"Webhooks: signed; certificates trusted beside the usual ones: {more - usual}."

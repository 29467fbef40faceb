"""A PostgreSQL of our own for a test, from Debian's packages; None where they are not installed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


def programs() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    return found[0].parent if found else None


@contextmanager
def running() -> Iterator[str]:
    """The URL of an empty database that listens on loopback until the block ends."""
    with TemporaryDirectory(prefix="dotwise-postgres-", ignore_cleanup_errors=True) as folder:
        yield from _running(Path(folder))


def _running(folder: Path) -> Iterator[str]:
    bin_folder = programs()
    assert bin_folder is not None
    as_user: list[str] = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        as_user = ["runuser", "-u", "postgres", "--"]
        shutil.chown(folder, "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = str(folder / "data")
    _run([*as_user, str(bin_folder / "initdb"), "-D", data, "-A", "trust", "-U", "dotwise"])
    control = [*as_user, str(bin_folder / "pg_ctl"), "-D", data, "-w"]
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
    _run([*control, "-o", options, "-l", str(folder / "log"), "start"])
    try:
        yield f"postgresql://dotwise@127.0.0.1:{port}/dotwise_jobs"
    finally:
        _run([*control, "-m", "immediate", "stop"])


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

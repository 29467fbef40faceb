"""Nothing touches the network at run time: an analysis with every socket but loopback forbidden still works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys

def forbid(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        address = arguments[0] if event.startswith("socket.get") else arguments[1]
        host = address[0] if isinstance(address, tuple) else address
        if isinstance(host, str) and host not in ("127.0.0.1", "::1", "localhost"):
            print("touched the network:", event, host)
            import os; os._exit(9)

sys.addaudithook(forbid)
import dotwise
report = dotwise.analyze(sys.argv[1])
print(report.status.value, len(report.dots))
"""


def test_an_analysis_needs_no_network(samples: tuple[Path, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(samples[0])], capture_output=True, text=True, check=False
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    assert done.stdout.startswith("ok")


def test_the_watch_itself_works() -> None:
    program = _PROGRAM.replace("import dotwise\n", "import socket; socket.create_connection(('192.0.2.1', 80), 1)\n")

    done = subprocess.run([sys.executable, "-c", program, "x"], capture_output=True, text=True, check=False)

    assert 9 == done.returncode

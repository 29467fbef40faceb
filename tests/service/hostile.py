"""
Good uploads under a stream of hostile ones: ``python -m tests.service.hostile FILE [SECONDS] [CLIENTS]``.

The same server, the same pace of good uploads, first alone and then while so many clients send hostile files one after
the other as fast as they are answered. What counts is how much later the good ones are answered, and that they are.
"""

from __future__ import annotations

import http.client
import itertools
import json
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.abuse.make_corpus import cases
from tests.service.load import Done, memory, multipart, open_loop, quantiles, running_server

_PER_SECOND = 2.0
"""Good uploads a second: what a small server has in ordinary times."""
_KINDS = ("pdf endless", "pdf bomb", "word bomb", "slow", "text: fifty", "markup")
"""The kinds that cost most: loops, bombs, and texts that make careless patterns slow."""


def main() -> None:
    file = Path(sys.argv[1])
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 30.0
    clients = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    good = multipart(file.name, file.read_bytes())
    with running_server() as (port, process):
        calm = open_loop(port, good, seconds, _PER_SECOND)
        attack = _Attack(port)
        with ThreadPoolExecutor(clients) as threads:
            for _ in range(clients):
                threads.submit(attack.run)
            time.sleep(2.0)
            attacked = open_loop(port, good, seconds, _PER_SECOND)
            attack.over.set()
        print(
            json.dumps(
                {
                    "file": file.name,
                    "hostile_clients": clients,
                    "hostile_answers": Counter(attack.statuses),
                    "calm": _told(calm),
                    "attacked": _told(attacked),
                    "megabytes": memory(process),
                },
                indent=1,
            )
        )


class _Attack:
    """Clients that share one endless round of the hostile files."""

    def __init__(self, port: int) -> None:
        hostile = [case for case in cases() if case.name.startswith(_KINDS)]
        self._bodies = itertools.cycle([multipart(case.name, case.data) for case in hostile])
        self._port = port
        self._turn = threading.Lock()
        self.statuses: list[int] = []
        self.over = threading.Event()

    def run(self) -> None:
        while not self.over.is_set():
            with self._turn:
                body = next(self._bodies)
            connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=120)
            try:
                connection.request("POST", "/v1/analyses", body, {"Content-Type": "multipart/form-data; boundary=x"})
                self.statuses.append(connection.getresponse().status)
            except OSError:
                self.statuses.append(0)
            finally:
                connection.close()


def _told(done: list[Done]) -> dict[str, object]:
    answered = [one for one in done if one.status == 200]
    median, late = quantiles(answered) if answered else (0.0, 0.0)
    return {
        "statuses": Counter(one.status for one in done),
        "median_ms": round(median * 1000, 1),
        "p99_ms": round(late * 1000, 1),
    }


if __name__ == "__main__":
    main()

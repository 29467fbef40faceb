"""
Load on loopback, as ratios in one run: ``python -m tests.service.load FILE [SECONDS]``.

The library's own rate on these cores first (one process a core), then the server with one worker a core: sustained
uploads, latency at four fifths of that rate, and four times the capacity with what is refused, memory and recovery.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_CORES = os.cpu_count() or 1
_LIBRARY = """
import sys, time
from dotwise.model import Source
from dotwise.pipeline import Analyzer
from dotwise.workers import ParsePool
data = open(sys.argv[1], "rb").read()
analyzer = Analyzer.load(parse=ParsePool(1).parse)
analyzer.analyze(Source("x", data))
print("ready", flush=True)
sys.stdin.readline()
until, count = time.monotonic() + float(sys.argv[2]), 0
while time.monotonic() < until:
    analyzer.analyze(Source("x", data)); count += 1
print(count, flush=True)
"""


@dataclass(frozen=True, slots=True)
class Done:
    """One request: status and seconds from when it was due."""

    status: int
    seconds: float


def main() -> None:
    file, seconds = Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 10.0
    own = library_rate(file, seconds)
    body = multipart(file.name, file.read_bytes())
    with running_server() as (port, process):
        calm = memory(process)
        sustained = closed_loop(port, body, seconds, _CORES * 2)
        rate = sum(done.status == 200 for done in sustained) / seconds
        paced = open_loop(port, body, seconds, 0.8 * rate)
        crowd = open_loop(port, body, seconds, 4 * rate)
        full = memory(process)
        recovered = _until_answered(port, body)
        median, late = quantiles(paced)
        print(
            json.dumps(
                {
                    "file": file.name,
                    "cores": _CORES,
                    "library_per_second": round(own, 2),
                    "service_per_second": round(rate, 2),
                    "ratio": round(rate / own, 3),
                    "at_80_percent": {
                        "median_ms": round(median * 1000, 1),
                        "p99_ms": round(late * 1000, 1),
                        "p99_to_median": round(late / median, 2),
                        "statuses": Counter(done.status for done in paced),
                    },
                    "at_400_percent": {
                        "statuses": Counter(done.status for done in crowd),
                        "megabytes_before": calm,
                        "megabytes_after": full,
                        "seconds_to_recover": round(recovered, 2),
                    },
                },
                indent=1,
            )
        )


@contextmanager
def running_server(**settings: str) -> Iterator[tuple[int, int]]:
    """Port and process of `dotwise serve` with one worker a core, ready for work."""
    port = _free_port()
    environment = os.environ | {"DOTWISE_WORKERS": str(_CORES)} | settings
    command = [sys.executable, "-c", "from dotwise.cli import main; main()", "serve", "--port", str(port)]
    server = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        _until_ready(port)
        yield port, server.pid
    finally:
        server.terminate()
        print("exit status", server.wait(40))


def library_rate(file: Path, seconds: float) -> float:
    """Documents a second of one process a core, without any service."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", _LIBRARY, str(file), str(seconds)]
    running = [
        subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(_CORES)
    ]
    for process in running:
        process.stdout.readline()
    for process in running:
        process.stdin.write("go\n")
        process.stdin.flush()
    return sum(int(process.stdout.readline()) for process in running) / seconds


def closed_loop(port: int, body: bytes, seconds: float, clients: int) -> list[Done]:
    """So many clients that each send the next request when the last is answered."""
    until, done = time.monotonic() + seconds, []

    def run() -> None:
        while time.monotonic() < until:
            done.append(post(port, body, time.monotonic()))

    threads = [threading.Thread(target=run) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return done


def open_loop(port: int, body: bytes, seconds: float, rate: float) -> list[Done]:
    """Requests at an even pace, whether answered or not; seconds count from when each was due."""
    start = time.monotonic()
    with ThreadPoolExecutor(64) as threads:
        waiting = []
        for number in range(int(seconds * rate)):
            due = start + number / rate
            time.sleep(max(0.0, due - time.monotonic()))
            waiting.append(threads.submit(post, port, body, due))
        return [one.result() for one in waiting]


def post(port: int, body: bytes, due: float) -> Done:
    """One upload."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("POST", "/v1/analyses", body, {"Content-Type": "multipart/form-data; boundary=x"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return Done(answer.status, time.monotonic() - due)


def quantiles(done: list[Done]) -> tuple[float, float]:
    """Median and 99th percentile of the seconds."""
    seconds = sorted(one.seconds for one in done)
    return statistics.median(seconds), seconds[min(len(seconds) - 1, int(len(seconds) * 0.99))]


def memory(process: int) -> int:
    """Proportional memory of a process and all below it, in MiB: what is shared is counted once."""
    total = 0
    with suppress(OSError):  # it ended while it was looked at
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) // 1024
        for task in Path(f"/proc/{process}/task").iterdir():
            total += sum(memory(int(child)) for child in (task / "children").read_text().split())
    return total


def multipart(name: str, data: bytes) -> bytes:
    """A form with one file; its boundary is x."""
    head = f'--x\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    return head.encode() + data + b"\r\n--x--\r\n"


def _until_ready(port: int) -> None:
    while True:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request("GET", "/health/ready")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.2)


def _until_answered(port: int, body: bytes) -> float:
    started = time.monotonic()
    while post(port, body, time.monotonic()).status != 200:
        time.sleep(0.05)
    return time.monotonic() - started


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


if __name__ == "__main__":
    main()

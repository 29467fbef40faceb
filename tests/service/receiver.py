"""A receiver of webhooks on loopback, which keeps what it was told."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


class Receiver(HTTPServer):
    """``status`` is what it answers; ``taken`` holds headers and body of every request, ``asked_for`` the names of TLS."""

    def __init__(self, files: tuple[Path, Path] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked_for: list[str | None] = []
        if files is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*files)
            context.sni_callback = lambda _, name, __: self.asked_for.append(name)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self.status = 204
        self.taken: list[tuple[dict[str, str], bytes]] = []
        self.url = f"http://127.0.0.1:{self.server_port}/hook"

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that does not trust us hangs up; that is its right."""


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.taken.append(({name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(self.server.status)
        if 300 <= self.server.status < 400:
            self.send_header("Location", self.server.url + "/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def receiving(files: tuple[Path, Path] | None = None) -> Iterator[Receiver]:
    """A receiver that listens until the block ends; with ``files`` (certificate and key) over TLS."""
    server = Receiver(files)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()

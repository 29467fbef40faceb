"""``python -m tests.service.serve_toy PORT``: the service as `dotwise serve` runs it, with workers without models."""

import sys

from dotwise.service.server import run_server

if __name__ == "__main__":
    run_server("127.0.0.1", int(sys.argv[1]), "tests.service.toy")

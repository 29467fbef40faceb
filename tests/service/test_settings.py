"""Settings: what is documented is what there is; what cannot be used is told without its value."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dotwise.errors import ConfigurationError, DotwiseError
from dotwise.service.observe import tell_ready
from dotwise.service.server import check_server, run_server
from dotwise.service.settings import ServiceSettings, service_settings
from tests.service.authority import Authority
from tests.service.conftest import IMPORTED, ROOT, TOY, Server


def test_the_page_lists_every_setting_with_its_default() -> None:
    page = (ROOT / "docs" / "service.md").read_text()

    for name, field in ServiceSettings.model_fields.items():
        default = "one a core" if name == "workers" else "none" if field.default is None else field.default
        assert f"| `DOTWISE_{name.upper()}` | {default} | {field.description} |" in page


def test_a_bad_setting_is_told_without_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOTWISE_RATE_BURST", "canary")
    service_settings.cache_clear()

    with pytest.raises(ConfigurationError) as told:
        service_settings()

    assert "DOTWISE_RATE_BURST" in str(told.value)
    assert "canary" not in str(told.value)
    service_settings.cache_clear()


def test_secrets_are_not_printed() -> None:
    settings = ServiceSettings(store_key="canary", database_url="postgresql://me:canary@db/x", webhook_secrets="canary")

    assert "canary" not in str(settings.model_dump())
    assert ("canary",) == settings.masters


@pytest.fixture
def certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The file that DOTWISE_WEBHOOK_CA names; it is not there yet."""
    file = tmp_path / "authorities.pem"
    monkeypatch.setenv("DOTWISE_WEBHOOK_CA", str(file))
    monkeypatch.setenv("DOTWISE_WEBHOOK_SECRETS", "a master secret for this test")
    service_settings.cache_clear()
    yield file
    service_settings.cache_clear()


def test_a_check_counts_the_certificates_of_the_receivers(certificates: Path) -> None:
    certificates.write_bytes(Authority(certificates.parent).certificates.read_bytes())

    assert "certificates trusted beside the usual ones: 1." in check_server("127.0.0.1")


def test_a_check_says_that_the_certificates_are_missing(certificates: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no file .*authorities.pem for DOTWISE_WEBHOOK_CA"):
        check_server("127.0.0.1")


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xfe\x00", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_check_says_that_there_are_no_certificates(certificates: Path, content: bytes) -> None:
    certificates.write_bytes(content)

    with pytest.raises(ConfigurationError, match="holds no certificates"):
        check_server("127.0.0.1")


def test_a_check_says_that_the_certificates_cannot_be_read(certificates: Path) -> None:
    certificates.mkdir()

    with pytest.raises(ConfigurationError, match="cannot be read: Is a directory"):
        check_server("127.0.0.1")


def test_a_check_fails_where_the_server_would(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", IMPORTED)

    assert "The server would start." in check_server("127.0.0.1", TOY)
    with pytest.raises(DotwiseError, match="The server would not start"):
        check_server("127.0.0.1", "tests.service.toy_broken")


def test_a_taken_port_is_told_before_anything_is_loaded() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ConfigurationError, match="Nobody can listen on"):
            run_server("127.0.0.1", taken.getsockname()[1], "tests.service.toy_broken")


def test_the_server_says_where_it_is_once_it_answers(serve: Callable[..., Server]) -> None:
    server = serve()

    first = json.loads(server.log.read_text().splitlines()[0])
    assert ("ready", f"{server.address}/") == (first["event"], first["address"])


def test_on_a_terminal_it_says_so_in_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    tell_ready("http://127.0.0.1:8000/")

    assert ("", "dotwise is ready: http://127.0.0.1:8000/ (Ctrl-C stops it)\n") == tuple(capsys.readouterr())

"""Signed, https only, to public addresses, without redirects, again and again with pauses that grow."""

from __future__ import annotations

import base64
import hashlib
import hmac
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dotwise.errors import ConfigurationError
from dotwise.service.jobs.webhooks import (
    Message,
    Postman,
    RefusedError,
    _public,
    pause_before,
    secrets_of,
    signature,
)
from dotwise.service.observe import Watch
from dotwise.service.settings import ServiceSettings
from tests.service.authority import Authority
from tests.service.receiver import Receiver, receiving

_MESSAGE = Message("msg_1", b'{"type":"job.finished"}')


def _postman(private: bool = False) -> Postman:
    return Postman(ServiceSettings(webhook_secrets="new, old", webhook_private=private), Watch())


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as server:
        yield server


def test_the_signature_is_that_of_the_standard() -> None:
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    expected = base64.b64encode(hmac.new(key, b"msg_1.1614265330.{}", hashlib.sha256).digest()).decode()

    signed = signature(("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",), Message("msg_1", b"{}"), 1614265330)

    assert f"v1,{expected}" == signed


def test_every_tenant_has_secrets_of_its_own() -> None:
    north, south = secrets_of(("new", "old"), "north"), secrets_of(("new", "old"), "south")

    assert 4 == len({*north, *south})
    assert all(secret.startswith("whsec_") for secret in north)


def test_a_message_arrives_signed_with_both_secrets(receiver: Receiver) -> None:
    assert _postman(private=True).deliver(receiver.url, "north", _MESSAGE)

    headers, body = receiver.taken[0]
    stamp = int(headers["webhook-timestamp"])
    assert (b'{"type":"job.finished"}', "msg_1") == (body, headers["webhook-id"])
    assert signature(secrets_of(("new", "old"), "north"), _MESSAGE, stamp) == headers["webhook-signature"]
    assert 2 == headers["webhook-signature"].count("v1,")


@pytest.mark.parametrize("status", [301, 307, 400, 410, 500])
def test_anything_but_success_is_declined_and_no_redirect_is_followed(receiver: Receiver, status: int) -> None:
    receiver.status = status

    assert not _postman(private=True).deliver(receiver.url, "north", _MESSAGE)
    assert 1 == len(receiver.taken)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/x",
        "ftp://example.org",
        "https://",
        "https://me:pw@example.org/",
        "https://[bad/",
        "https://example.org:99999/",
        "https://example..org/",
        "https://bücher.example/",
    ],
)
def test_only_plain_https_addresses_are_taken(url: str) -> None:
    with pytest.raises(RefusedError):
        _postman().check(url)

    assert not _postman().deliver(url, "north", _MESSAGE)


@pytest.mark.parametrize(
    "address",
    "127.0.0.1 10.1.2.3 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1 ::1 fe80::1 fd00::1 "
    "::ffff:10.0.0.1 2002:7f00:1::".split(),
)
def test_private_addresses_are_found_after_the_name_was_looked_up(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    def lookup(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443))]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)

    assert not _postman().deliver("https://looks-public.example/", "north", _MESSAGE)


def test_public_addresses_are_public() -> None:
    import ipaddress

    assert _public(ipaddress.ip_address("93.184.215.14"))
    assert _public(ipaddress.ip_address("2606:2800:21f:cb07:6820:80da:af6b:8b2c"))


_LOCAL = {"localhost": "127.0.0.1"}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def secure(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """A receiver at https://localhost/, whose certificate is of an authority that nobody else knows.

    The name is looked up here: a machine without a hosts file does not know it.
    """
    known = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *at, **how: known(_LOCAL.get(host, host), *at, **how))
    with receiving(authority.server_files("localhost")) as server:
        server.url = f"https://localhost:{server.server_port}/hook"
        yield server


def _delivered(receiver: Receiver, **settings: Any) -> bool:
    postman = Postman(ServiceSettings(webhook_secrets="new", **settings), Watch())
    return postman.deliver(receiver.url, "north", _MESSAGE)


def test_the_next_address_of_a_name_is_tried_where_nobody_listens_at_the_first(
    secure: Receiver, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dotwise.service.jobs.webhooks._resolved", lambda *_, private: ["127.9.9.9", "127.0.0.1"])

    assert _delivered(secure, webhook_hosts="localhost", webhook_ca=authority.certificates)
    assert len(secure.taken) == 1


def test_it_is_delivered_over_tls_to_the_address_that_was_looked_up(secure: Receiver, authority: Authority) -> None:
    assert _delivered(secure, webhook_hosts="localhost", webhook_ca=authority.certificates)

    headers, body = secure.taken[0]
    assert (b'{"type":"job.finished"}', f"localhost:{secure.server_port}") == (body, headers["host"])
    assert ["localhost"] == secure.asked_for
    assert (
        signature(secrets_of(("new",), "north"), _MESSAGE, int(headers["webhook-timestamp"]))
        == (headers["webhook-signature"])
    )


def test_a_private_address_is_refused_unless_its_host_is_named(secure: Receiver, authority: Authority) -> None:
    assert not _delivered(secure, webhook_ca=authority.certificates)
    assert not _delivered(secure, webhook_hosts="elsewhere.example", webhook_ca=authority.certificates)

    assert [] == secure.asked_for  # nobody even knocked


def test_an_authority_that_was_not_named_is_not_trusted(secure: Receiver) -> None:
    assert not _delivered(secure, webhook_hosts="localhost")

    assert [] == secure.taken


def test_a_certificate_for_another_name_is_not_trusted(authority: Authority) -> None:
    with receiving(authority.server_files("hooks.example")) as server:
        server.url = f"https://localhost:{server.server_port}/hook"

        assert not _delivered(server, webhook_hosts="localhost", webhook_ca=authority.certificates)

    assert [] == server.taken


def test_a_host_that_is_named_is_still_told_over_tls_only(receiver: Receiver) -> None:
    assert not _delivered(receiver, webhook_hosts="localhost,127.0.0.1")

    assert [] == receiver.taken


def test_a_file_without_certificates_is_told_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("none")

    for place in (tmp_path / "empty.pem", tmp_path / "missing.pem"):
        with pytest.raises(ConfigurationError, match="DOTWISE_WEBHOOK_CA"):
            Postman(ServiceSettings(webhook_secrets="new", webhook_ca=place), Watch())


def test_pauses_double_with_a_jitter_that_a_restart_does_not_change() -> None:
    pauses = [pause_before(attempt, "job_1", 5.0) for attempt in range(1, 6)]

    assert pauses == [pause_before(attempt, "job_1", 5.0) for attempt in range(1, 6)]
    for attempt, pause in enumerate(pauses):
        assert 5.0 * 2**attempt <= pause <= 7.5 * 2**attempt
    assert pause_before(1, "job_2", 5.0) != pauses[0]

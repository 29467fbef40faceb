"""Signed, https only, to public addresses, without redirects, again and again with pauses that grow."""

from __future__ import annotations

import base64
import hashlib
import hmac
import socket
from collections.abc import Iterator

import pytest

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


@pytest.mark.parametrize("url", ["http://example.org/x", "ftp://example.org", "https://", "https://me:pw@example.org/"])
def test_only_plain_https_addresses_are_taken(url: str) -> None:
    with pytest.raises(RefusedError):
        _postman().check(url)


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


def test_pauses_double_with_a_jitter_that_a_restart_does_not_change() -> None:
    pauses = [pause_before(attempt, "job_1", 5.0) for attempt in range(1, 6)]

    assert pauses == [pause_before(attempt, "job_1", 5.0) for attempt in range(1, 6)]
    for attempt, pause in enumerate(pauses):
        assert 5.0 * 2**attempt <= pause <= 7.5 * 2**attempt
    assert pause_before(1, "job_2", 5.0) != pauses[0]

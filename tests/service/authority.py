"""A certificate authority of a test's own, and a server certificate for one name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_TOMORROW = timedelta(days=1)


class Authority:
    """``certificates`` is the file that those who trust it are given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named("An authority for tests")
        whole = _begun(self._name, self._name, self._key.public_key()).add_extension(
            x509.BasicConstraints(True, 0), True
        )
        self.certificates = folder / "authority.pem"
        self.certificates.write_bytes(_pem(whole.sign(self._key, hashes.SHA256())))

    def server_files(self, host: str) -> tuple[Path, Path]:
        """Certificate and key of a server that is called ``host``."""
        key = ec.generate_private_key(ec.SECP256R1())
        begun = _begun(_named(host), self._name, key.public_key())
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        signed = begun.add_extension(names, False).sign(self._key, hashes.SHA256())
        certificate, secret = self._folder / f"{host}.pem", self._folder / f"{host}.key"
        certificate.write_bytes(_pem(signed))
        form, kind = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, kind))
        return certificate, secret


def _begun(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    builder = builder.serial_number(x509.random_serial_number())
    return builder.not_valid_before(now - _TOMORROW).not_valid_after(now + _TOMORROW)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)

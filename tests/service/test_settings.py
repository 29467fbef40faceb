"""Settings: what is documented is what there is; what cannot be used is told without its value."""

from __future__ import annotations

import pytest

from dotwise.errors import ConfigurationError
from dotwise.service.settings import ServiceSettings, service_settings
from tests.service.conftest import ROOT


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

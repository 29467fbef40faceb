"""Posts in uniform keep their rank in the title, and the unit is the employer."""

from __future__ import annotations

import pytest

from dotwise.outline.ranks import Service, service_of


@pytest.mark.parametrize(
    ("text", "title", "unit", "place"),
    [
        ("Cpl – Storeman, supply squadron, Cyprus", "Cpl – Storeman", "supply squadron", "Cyprus"),
        ("LCpl / Pte – Driver, 9 Regt", "LCpl / Pte – Driver", "9 Regt", None),
        ("Sergeant - Cook, field kitchen, Kenya / Cyprus", "Sergeant - Cook", "field kitchen", "Kenya / Cyprus"),
        ("SSG – Medic", "SSG – Medic", None, None),
        ("LANCE CORPORAL - STOREMAN, supply squadron", "LANCE CORPORAL - STOREMAN", "supply squadron", None),
    ],
)
def test_rank_task_unit_place(text: str, title: str, unit: str | None, place: str | None) -> None:
    assert Service(title, unit, place) == service_of(text)


@pytest.mark.parametrize(
    "text", ["Head Cook – Grand Hotel, Leeds", "Cpl", "Major Projects – Oatfield Ltd", "Captain Cook Inn – Chef"]
)
def test_other_headers(text: str) -> None:
    assert service_of(text) is None

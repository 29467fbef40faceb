"""Brackets and afterthoughts beside the dates of a header: terms and changes are no part of title, employer or dates."""

from __future__ import annotations

import pytest

from dotwise.outline.asides import without_asides


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("kitchenhand @ Salt Shaker (Feb'23 - now, weekends mostly)", "kitchenhand @ Salt Shaker (Feb'23 - now)"),
        ("Shop assistant, Reef & Rod (2022 – 2023 on and off)", "Shop assistant, Reef & Rod (2022 – 2023)"),
        ("Post: Senior Technician (promoted from Attendant, 2017)", "Post: Senior Technician"),
        ("Severn Water (formerly Midland Board until 1999), 2005 - 2019", "Severn Water, 2005 - 2019"),
        ("Seamstress, since 2021 also cutter", "Seamstress"),
        ("Cook (from 2020 head cook)", "Cook"),
        ("Fruit picker, Hollin Orchards, 2016, casual", "Fruit picker, Hollin Orchards, 2016"),
        ("Census taker, March 2016 (one month)", "Census taker, March 2016"),
        ("2014 to 2016, seasonal, nights", "2014 to 2016"),
        ("Studio manager (March 2016 - present; part time since 2020)", "Studio manager (March 2016 - present)"),
    ],
)
def test_terms_and_changes_go(printed: str, left: str) -> None:
    assert without_asides(printed) == left


@pytest.mark.parametrize(
    "printed",
    [
        "Joiner (Acme Ltd, 2010-2012)",
        "Packer (2019)",
        "Clerk (until 2016)",
        "Groom (winters 2016, 2017, 2018)",
        "Petal & Stem, Leeds (small shop, 3 of us)",
    ],
)
def test_names_and_the_dates_of_the_post_stay(printed: str) -> None:
    assert without_asides(printed) == printed

"""Addresses are told from headlines, with and without a house number."""

from __future__ import annotations

import pytest

from dotwise.outline.postal import home_of, is_postal, is_street


@pytest.mark.parametrize(
    "text",
    ["No. 12 Oatfield Close, Off Mill Road, Ibadan, Oyo State, Nigeria", "Block 3 Lot 9, Rosal Homes, Cebu City, Philippines",
     "S/o. A. Obi, 4/211 Gandhi Nagar, Erode Dt., Tamil Nadu", "Plot 9 Hollis Estate, Port Harcourt, Rivers State",
     "Mill Road, Spiddal, Co. Galway", "P.O. Box 1147, Gaborone, Botswana", "14 Mill Row, Leeds", "Flat 2, 9 Mill Lane, York, UK"],
)  # fmt: skip
def test_addresses(text: str) -> None:
    assert is_postal(text)


@pytest.mark.parametrize(
    "text",
    ["Senior Nurse, Leeds, UK", "12 Years Nursing, Leeds, UK", "Street sweeper, Leeds, UK", "Head of Gardens, Kew, London",
     "No. 1 salesman, Leeds, UK", "Unit 4 supervisor, Lagos, Nigeria", "Village doctor, Tavira, Portugal",
     "Block printing, weaving, Jaipur", "Trade Finance, Guarantees, Singapore", "14 Mill Row"],
)  # fmt: skip
def test_what_only_looks_so(text: str) -> None:
    assert not is_postal(text)


def test_the_parent_is_no_part_of_the_address() -> None:
    assert home_of("D/o. A. Obi, 4/211 Gandhi Nagar, Erode") == "4/211 Gandhi Nagar, Erode"


def test_a_house_with_its_street_is_no_headline() -> None:
    assert all(map(is_street, ("77 Hollow Pine Ct", "1204 W 9th Street", "5 Mill Lane", "310 Alder Ave Apt 4")))
    assert not any(map(is_street, ("3 Star Chef", "24 Hour Care Assistant", "12 years on the road", "Mill Lane")))

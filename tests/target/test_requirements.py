"""What an ad asks for: found, told apart by force, and of which kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dotwise.adverts import read_ad
from dotwise.language.embedder import Embedder
from dotwise.model import JobRequirement
from dotwise.target.requirements import kind_of

AD = """Head Gardener
Willow Court, Bath

We keep forty acres that people come to see in every month. You will lead six gardeners.

What you will do
- Plan the beds and borders for the year
- Report to the trustees every quarter

What we ask
- Five years in a public garden
- Sound knowledge of roses
- NVQ level 3 or a similar qualification

Nice to have
- Experience of driving a tractor

What we offer
- A cottage on the estate
- 28 days of holiday

You must hold a full driving licence. Please write to us by the end of May.
"""
Find = Callable[[str], tuple[JobRequirement, ...]]


@pytest.fixture(scope="session")
def find(embedder: Embedder) -> Find:
    return lambda text: read_ad(text, embedder).requirements


def _asked(found: tuple[JobRequirement, ...]) -> list[str]:
    return [one.text for one in found if one.kind != "task"]


def test_what_the_applicant_must_bring_is_found_and_nothing_that_the_house_gives(find: Find) -> None:
    assert _asked(find(AD)) == [
        "Five years in a public garden",
        "Sound knowledge of roses",
        "NVQ level 3 or a similar qualification",
        "Experience of driving a tractor",
        "You must hold a full driving licence.",
    ]


def test_what_looks_like_a_heading_and_demands_is_asked_for(find: Find) -> None:
    ad = "Night Porter\n\nRequirements\n\nRight to work in the UK\n- Two years in a hotel\n- Calm with guests who come in late\n"

    assert "Right to work in the UK" in _asked(find(ad))
    assert "Requirements" not in _asked(find(ad))


def test_must_and_nice_are_told_apart(find: Find) -> None:
    force = {one.text: one.necessity for one in find(AD)}

    assert force["Sound knowledge of roses"] == "must"
    assert force["Experience of driving a tractor"] == "nice"


def test_what_the_post_will_do_is_asked_for_too_and_counts_for_less(find: Find) -> None:
    assert [(one.text, one.necessity) for one in find(AD) if one.kind == "task"] == [
        ("Plan the beds and borders for the year", "should"),
        ("Report to the trustees every quarter", "should"),
    ]


@pytest.mark.parametrize(
    ("heading", "necessity"),
    [
        ("You will need:", "must"),
        ("Your profile", "must"),
        ("Person specification", "must"),
        ("Nice to have", "nice"),
        ("Even better if you bring", "nice"),
        ("Desirable", "nice"),
        ("Bonus points", "nice"),
    ],
)
@pytest.mark.parametrize("sign", ["- ", "• "])
def test_headings_in_many_words_say_what_must_be_and_what_is_welcome(
    find: Find, heading: str, necessity: str, sign: str
) -> None:
    items = ["Two years of experience in a boat yard", "Good knowledge of timber", "A forklift licence"]
    listed = "".join(f"{sign}{item}\n" for item in items)
    ad = f"Boat Builder\nTorquay\n\nWe build larch boats for fishermen and for people who row.\n\n{heading}\n{listed}\nWe offer\n{sign}A pension and 30 days of holiday\n"

    assert [(one.text, one.necessity) for one in find(ad) if one.kind != "task"] == [
        (item, necessity) for item in items
    ]


def test_a_list_without_signs_is_found_and_so_is_what_follows_it(find: Find) -> None:
    ad = (
        "Warehouse operative\nRochdale\n\nWe deliver to 340 restaurants and schools.\n\nRequirements\nForklift licence\n"
        "Able to work nights\nTwo years in a warehouse\n\nDesirable\nFirst aid certificate\n\nBenefits\nFree lunch\nPension\n"
    )

    assert [(one.text, one.necessity) for one in find(ad) if one.kind != "task"] == [
        ("Forklift licence", "must"),
        ("Able to work nights", "must"),
        ("Two years in a warehouse", "must"),
        ("First aid certificate", "nice"),
    ]


@pytest.mark.parametrize("heading", ["Skills to pay the bills", "Is this you?"])
def test_headings_that_no_list_of_words_knows(find: Find, heading: str) -> None:
    ad = (
        f"Boat Builder\n\nWe build larch boats.\n\n{heading}\n- You have worked in a boat yard for two years\n"
        "- You know timber\n- You hold a forklift licence\n\nWhat you get from us\n- 30 days of holiday\n- A bench of your own\n"
    )

    assert _asked(find(ad)) == [
        "You have worked in a boat yard for two years",
        "You know timber",
        "You hold a forklift licence",
    ]


def test_a_bare_list_is_all_asked_for(find: Find) -> None:
    assert _asked(find("- Training contractors in new procedures\n")) == ["Training contractors in new procedures"]


def test_requirements_in_running_prose(find: Find) -> None:
    ad = (
        "Baker wanted\n\nWe are a small bakery in Lund and bake at night. You have worked at a deck oven for two years and you "
        "like to be up when the town sleeps. Experience with rye would be a plus. The shop has been ours since 1998. "
        "Send us a few lines, or come by before noon."
    )

    assert _asked(find(ad)) == [
        "You have worked at a deck oven for two years and you like to be up when the town sleeps.",
        "Experience with rye would be a plus.",
    ]


@pytest.mark.parametrize(
    "waiver",
    ["No experience is needed, we will teach you.", "We have ten years of experience in the trade.", "Experience the best of Cornwall!"],
)  # fmt: skip
def test_what_only_sounds_like_a_demand_is_none(find: Find, waiver: str) -> None:
    ad = f"Deckhand\nFalmouth\n\nWe run three ferries across the bay.\n{waiver}\n\nWhat you need\n- A head for rough weather\n- A clean driving licence\n"

    assert _asked(find(ad)) == ["A head for rough weather", "A clean driving licence"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Diploma in asset management", "credential"),
        ("Disclosure and Barring Service check", "credential"),
        ("Experience of supporting newly qualified staff", "experience"),
        ("Calm under pressure", "trait"),
        ("A wish to improve patient care on the ward", "experience"),
        ("You have led a crew of ten", "experience"),
        ("PLC programming", "skill"),
    ],
)
def test_kinds_of_requirements(text: str, kind: str) -> None:
    assert kind_of(text) == kind

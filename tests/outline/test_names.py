"""Names with what people print around them: degrees and licences behind, titles and ranks before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.outline.contact import cleaned_name
from dotwise.parsers import parse
from tests.outline.pages import page

BODY = "\nSligo | 07700 900418 | post@example.org\n\n# Experience\n\n! Baker, Oatfield Mills\t2016 – 2019\n* Baked for the fair"


@pytest.mark.parametrize(
    "behind",
    [", RN, BSN", ", MD, FACP", ", Ph.D.", " PhD", " MBA, PMP", ", CPA", " | CPA | PMP", " – RN, BSN", " (PMP)", ", Esq.",
     " Esq.", ", CEng, MRICS", " FCCA", " BSc (Hons) MCIOB", ", RN-BC, CCRN-K", ", CISSP®", ", P.Eng.", " OBE",
     ", Registered Nurse", ", SSG, USA (Ret.)", ", Dip Arch RIBA", " (she/her)"],
)  # fmt: skip
def test_what_stands_behind_a_name_is_no_part_of_it_and_no_dot(behind: str) -> None:
    career = outline(page(f"# Una T. Obi{behind}{BODY}"))
    assert career.contact.name == "Una T. Obi"
    assert [dot.text for dot in career.dots] == ["Baked for the fair"]


@pytest.mark.parametrize(
    "before",
    ["Dr.", "Dr", "Dr. med.", "Dr.-Ing.", "Dipl.-Ing. (FH)", "Ing.", "Sr.", "Prof. Dr.", "Engr. (Mrs.)", "Barr.", "Atty.",
     "Capt.", "SSG (Ret.)", "CW3", "MSgt", "Lt. Col.", "Major (Retd)", "mgr inż.", "Lic.", "Arq.", "Dott.ssa", "MUDr."],
)  # fmt: skip
def test_what_stands_before_a_name_is_no_part_of_it_and_no_dot(before: str) -> None:
    career = outline(page(f"# {before} Una W. Obi-Marsh{BODY}"))
    assert career.contact.name == "Una W. Obi-Marsh"
    assert [dot.text for dot in career.dots] == ["Baked for the fair"]


@pytest.mark.parametrize(
    "name",
    ["Walter Boone Jr.", "Una Obi, Jr.", "WALTER BOONE III", "Jean DUPONT", "Marie Claire DUPONT", "Maria Elena DIAZ",
     "ANA MARIA SA", "Prince Obi Marsh", "Don Obi Marsh", "Pan Wei Ming", "M. K. Obi", "Una K.", "Una McKay", 'Una "Bex" Obi'],
)  # fmt: skip
def test_what_belongs_to_a_name_stays(name: str) -> None:
    assert cleaned_name(name) == name


@pytest.mark.parametrize("behind", ["Esq.", "Jr.", "SSG, USA (Ret.)", "MSc, BSc (Hons)", "RN, BSN", "MD"])
def test_credentials_are_no_place(behind: str) -> None:
    assert outline(page(f"# Una Obi, {behind}{BODY.replace('Sligo | ', '')}")).contact.location is None


def test_a_town_behind_a_name_is_one() -> None:
    assert outline(page(f"# Una Obi, Ballymote{BODY.replace('Sligo | ', '')}")).contact.location == "Ballymote"


@pytest.mark.parametrize("text", ["WALTER BOONE RN BSN", "WALTER BOONE PhD", "DR WALTER BOONE MRICS"])
def test_credentials_of_a_name_in_capitals(text: str) -> None:
    assert cleaned_name(text) == "WALTER BOONE"


@pytest.mark.parametrize("text", ["About Ms. Una Obi", "Meet Una Obi", "Résumé of Una Obi", "Biography: Una Obi"])
def test_what_announces_a_name(text: str) -> None:
    assert cleaned_name(text) == "Una Obi"


def test_a_team_is_no_name() -> None:
    assert cleaned_name("About Our Team") != "Our Team"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Roe, Ida", "Ida Roe"),
        ("Ida Roe, MSc", "Ida Roe"),
        ("Ida Roe, BSc (Hons), RN", "Ida Roe"),
        ("IDA ROE, FRCS", "IDA ROE"),
        ("Ida Roe, Leeds", "Ida Roe"),
        ("Ida Roe, Staff Nurse", "Ida Roe"),
        ("Ida Roe, Jr.", "Ida Roe, Jr."),
        ("Roe, Ida, MSc", "Ida Roe"),
        ("Roe, Florence", "Florence Roe"),
        ("Roe Lopez, Ida", "Ida Roe Lopez"),
        ("van der Roe, Ida", "Ida van der Roe"),
    ],
)
def test_only_a_surname_in_a_field_is_put_behind(value: str, name: str) -> None:
    text = f"Name: {value}\nMail: roe@example.com\n\nExperience\nCook, Red Inn, 2019 - 2021\n- Ran the kitchen\n"

    assert outline(parse(Source("person.txt", text.encode()))).contact.name == name


@pytest.mark.parametrize(
    "name", ["Samuel Ngugi wa Thiong'o", "Layla al-Hassan", "Piet op de Beeck", "Maria-Teresa de los Ríos y Vega"]
)
def test_small_words_within_a_name(name: str) -> None:
    typed = (
        f"{name}\nBeirut | post@x.example\n\nEXPERIENCE\n\nNurse, Rizk Hospital, 2018 - 2020\n- Set up the drug round."
    )
    assert outline(parse(Source("cv.txt", typed.encode()))).contact.name == name


def test_a_surname_printed_first_in_capitals_is_spoken_last() -> None:
    assert cleaned_name("ADE-OKORO, UNA BISI (MRS.)") == "UNA BISI ADE-OKORO"
    assert cleaned_name("LEEDS, YORKSHIRE") is None


def test_an_address_in_a_form_is_nobodys_name() -> None:
    text = "CURRICULUM VITAE\nADE-OKORO, UNA BISI\nAddress:\tBlock C, Flat 2, Awolusi Close, Bodija, Ibadan\nPhone No:\t0803 000 0111\n"
    assert outline(parse(Source("a.txt", text.encode()))).contact.name == "UNA BISI ADE-OKORO"


def test_a_name_on_two_lines_of_the_largest_type_is_one() -> None:
    reading = page(f"# Una\n# Obi-Marsh{BODY}")
    own = [
        replace(line, size=20.0, colour=None) if line.text in ("Una", "Obi-Marsh") else line for line in reading.lines
    ]
    career = outline(replace(reading, lines=tuple(own)))
    assert career.contact.name == "Una Obi-Marsh"
    assert [section.heading for section in career.sections] == ["Experience"]


def test_pronouns_below_a_name_tell_that_it_is_one() -> None:
    text = "Dean Akers\nHe/Him\nProject Manager | Housing\nCardiff, Wales\n\nExperience\n\nBaker, Oat Mills\n2016 - 2019\n- Baked\n"
    assert outline(parse(Source("a.txt", text.encode()))).contact.name == "Dean Akers"


def test_a_headhunters_profile_names_its_candidate() -> None:
    text = "CANDIDATE PROFILE: Engr. Una Obi-Marsh\n\nCareer Record\n\nBaker, Oat Mills\n2016 - 2019\n- Baked\n"
    assert outline(parse(Source("a.txt", text.encode()))).contact.name == "Una Obi-Marsh"


def test_who_signs_as_applicant_opens_no_section() -> None:
    text = (
        "UNA T. OBI\nuna@example.org\n\nWORK EXPERIENCE\n\nBaker, Oat Mills, 2016 - 2019\n- Baked\n\nCHARACTER REFERENCES\n"
        "Available upon request\n\nI hereby certify that the above information are true and correct to the best of my knowledge.\n\n"
        "UNA T. OBI\nApplicant\n"
    )
    career = outline(parse(Source("a.txt", text.encode())))
    assert [section.heading for section in career.sections] == ["WORK EXPERIENCE", "CHARACTER REFERENCES"]

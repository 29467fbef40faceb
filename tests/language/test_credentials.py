"""Lines that list papers or languages are told apart from lines that tell a deed."""

from __future__ import annotations

import pytest

from dotwise.language.credentials import is_credential, languages_in

LISTED = (
    "RN, Minnesota and Wisconsin (active)",
    "BLS, ACLS",
    "PCCN, 2019",
    "CSCS gold card",
    "CSCS gold card.",
    "CSCS Gold (Skilled Worker), NVQ Level 2 Bricklaying, IPAF, first aid at work, driving licence",
    "ServSafe certificate",
    "English and Spanish",
    "Spanish (native), English (C1)",
    "Polish: mother tongue",
    "HGV Class 1, ADR certificate, forklift licence",
    "MSc Civil Engineering, University of Leeds, 2014",
    "Bachelor of Science in Nursing",
    "GED 2010",
    "Registered nurse",
    "National Certificate in Mining, Wankie Training College, 2012",
    "Class 2 driver's licence",
    "Safeguarding level 2",
    "Intermediate First Aid, valid to 2026",
    "COSHH awareness, 2 days",
    "ISTQB",
)

TOLD = (
    "Excel, SAP, Tableau",
    "COSHH assessments",
    "PAT testing",
    "Match day first aid and taping",
    "Epic, Meditech, telemetry, IV therapy",
    "Used the crane licence on the one night it counted",
    "Sat the CPA exam at 50, passed, and opened the valley's only office",
    "BSc in hand, went back to the farm and cut its water use by half",
    "Taught English to 40 refugees",
    "Recruited and selected staff",
    "RN who wrote the handover sheet of two wards",
    "Renewed 60 licences a week",
    "English teacher at two schools",
    "Negotiation, Leadership",
    "PhD student",
    "Translation of certificates, letters and leaflets",
    "HGV driver",
    "Master of the ferry, kept her running through two winters",
)


@pytest.mark.parametrize("line", LISTED)
def test_a_line_of_papers_or_languages_is_a_credential(line: str) -> None:
    assert is_credential(line)


@pytest.mark.parametrize("line", TOLD)
def test_a_deed_or_a_tool_is_none(line: str) -> None:
    assert not is_credential(line)


def test_a_text_names_languages_with_their_capital() -> None:
    assert ("Lithuanian", "isiZulu", "BSL") == languages_in("Speaks Lithuanian and isiZulu, signs in BSL")
    assert ("sign language",) == languages_in("Learning sign language")
    assert () == languages_in("Made the finish shine with polish")

"""A Word file with labelled contact lines and arrow bullets, exported by LibreOffice."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from .case import Case, Post
from .word_kit import blank, hang, line, more, saved, stops

SEED = (
    Post(
        "Principal Extension Officer",
        "Kwari State Agricultural Development Agency",
        "2019",
        "present",
        ("2019", "present"),
        (
            "Started the sorghum seed bank at Gidan Madi with 40 calabashes and a padlock; it lent seed to 612 households "
            "after the flood of 2022 and got 588 loans back.",
            "Supervises nineteen village agents across three local government areas.",
            "Stopped the free fertiliser lists being read out by name after two women were robbed, and had vouchers "
            "drawn from a bowl instead.",
            "Monthly and quarterly reporting to the Programme Manager.",
            "Facilitates Farmer Field Schools on striga, army worm and storage.",
        ),
    ),
    Post(
        "Extension Officer II",
        "Kwari State Agricultural Development Agency",
        "2013",
        "2019",
        ("2013", "2019"),
        (
            "Covered fourteen villages by motorcycle.",
            "Convinced the emir's council to open the grazing corridor ten days later each year; crop damage cases at the "
            "area court went from 71 to 20 in two seasons.",
            "Assisted researchers with on-farm trials of early millet.",
        ),
    ),
    Post(
        "NYSC corps member, soil laboratory",
        "College of Agriculture, Rafin Zurfi",
        "Nov. 2011",
        "Oct. 2012",
        ("2011-11", "2012-10"),
        (
            "Analysed soil samples for pH and phosphorus.",
            "Repaired the flame photometer that had stood under a cloth since 2006.",
            "Taught practical classes.",
        ),
    ),
)


SEED_TRAINING = (
    "Seed storage in hot climates, four weeks, Bamako, 2018",
    "Project monitoring and evaluation, Abuja, 2016",
    "Defensive riding, 2014",
)


def word_export(content: bytes) -> bytes:
    """A Word file printed to PDF by LibreOffice, with a profile of its own so that no other one is in the way."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "cv.docx")
        source.write_bytes(content)
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return Path(folder, "cv.pdf").read_bytes()


def seed() -> bytes:
    page = blank("Liberation Serif", 11.5)
    line(page, "CURRICULUM VITAE", "bu", 14).alignment = 1
    line(page, "")
    for label, value in (
        ("Name", "Hadiza Bello-Maradun"),
        ("Address", "Plot 7, Government Reservation Area, Gusau"),
        ("Telephone", "+234 700 555 0163"),
        ("E-mail", "hadiza.maradun@example.ng"),
        ("Nationality", "Nigerian"),
    ):
        stops(more(stops(line(page, f"{label}:\t", "b"), 4), value))
    for heading in ("CAREER OBJECTIVE",):
        line(page, "")
        line(page, heading, "b")
    line(page, "To put a seed bank within a donkey's walk of every farm in the north-west.")
    line(page, "")
    line(page, "WORKING EXPERIENCE WITH DATES", "b")
    for post, place in zip(SEED, ("Gusau", "Talata Mafara", "Zamfara"), strict=True):
        more(line(page, f"{post.start} – {post.end}:  "), post.title, "b")
        line(page, f"{post.organisation}, {place}")
        for bullet in post.bullets:
            hang(line(page, f"➢\t{bullet}"), 1.2, -0.7)
        line(page, "")
    line(page, "EDUCATIONAL INSTITUTIONS ATTENDED", "b")
    for when, what in (
        ("2006 – 2011", "B. Agric. (Crop Science), Second Class Upper, University of Sokoto Plains"),
        ("2000 – 2006", "Government Girls' College, Kaura (SSCE)"),
    ):
        hang(stops(line(page, f"{when}\t{what}"), 4), 4, -4)
    line(page, "")
    line(page, "TRAININGS", "b")
    for course in SEED_TRAINING:
        hang(line(page, f"➢\t{course}"), 1.2, -0.7)
    line(page, "")
    line(page, "REFEREES", "b")
    for referee in (
        "1. Prof. I. S. Kaura, Department of Crop Science, University of Sokoto Plains",
        "2. Alh. Sani Talata, retired Zonal Manager",
    ):
        line(page, referee)
    return word_export(saved(page))


def case() -> Case:
    return Case(
        "e06",
        "resume",
        "agricultural extension officer",
        "labelled contact lines, dates before the title, arrow bullets",
        "LibreOffice",
        "pdf",
        seed(),
        "Hadiza Bello-Maradun",
        "hadiza.maradun@example.ng",
        "+234 700 555 0163",
        "Plot 7, Government Reservation Area, Gusau",
        (),
        (
            ("CAREER OBJECTIVE", "summary"),
            ("WORKING EXPERIENCE WITH DATES", "experience"),
            ("EDUCATIONAL INSTITUTIONS ATTENDED", "education"),
            ("TRAININGS", "certifications"),
            ("REFEREES", "references"),
        ),
        SEED,
        SEED_TRAINING,
    )

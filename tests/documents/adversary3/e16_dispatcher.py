"""A letter in Word with a reference line."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH

from .case import Case
from .word_kit import blank, hang, line, saved

LETTER = (
    "Two winters ago the signaller at Aber Junction and I argued over a level crossing for eleven minutes on a recorded "
    "line. We were both right, and four trains stood. The next week I asked to sit in his box on my day off. What I saw "
    "there became a one-page card of who says what first, which all 23 dispatchers on the Marches line now carry.",
    "I have dispatched trains at Caerfelin for nine years. In the last three, platform delays put down to dispatch went "
    "from 410 minutes a year to 95, mostly because I stopped us closing doors by the clock in our hands and had us close "
    "them by the clock the driver sees. I also mentor new starters, do the rosters when the supervisor is away and hold "
    "the usual competences.",
    "Your advertisement asks for somebody to teach signallers what the platform looks like. I would begin with the "
    "eleven minutes. I speak Welsh and English and can work any shift that has a train in it.",
)


def letter() -> bytes:
    page = blank("Cambria", 11)
    for text in (
        "Gethin Prosser-Hughes",
        "3 Bryn Teg Terrace, Caerfelin SY99 2AB",
        "01632 960 177",
        "gethin.ph@example.co.uk",
    ):
        line(page, text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line(page, "")
    for text in ("Ms R. Adeyemi", "Operations Training", "Marches Rail Infrastructure", "Shrewsbury"):
        line(page, text)
    line(page, "")
    line(page, "9 February 2024")
    line(page, "")
    line(page, "Dear Ms Adeyemi,")
    line(page, "")
    line(page, "Instructor, signalling and platform interface (ref. MRI/0418)", "b")
    for text in LETTER:
        line(page, "")
        hang(line(page, text), 0, 0).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    line(page, "")
    line(page, "Yn gywir / Yours sincerely,")
    line(page, "")
    line(page, "")
    line(page, "Gethin Prosser-Hughes")
    line(page, "Encl.: CV, competence record")
    return saved(page)


def case() -> Case:
    return Case(
        "e16",
        "cover_letter",
        "train dispatcher",
        "sender at the right, addressee at the left, reference line",
        "python-docx",
        "docx",
        letter(),
        "Gethin Prosser-Hughes",
        "gethin.ph@example.co.uk",
        "01632 960 177",
        "3 Bryn Teg Terrace, Caerfelin SY99 2AB",
    )

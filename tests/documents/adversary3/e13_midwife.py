"""A bio as plain text."""

from __future__ import annotations

from .case import Case

BIO = """Sina Leota-Faleafa

Sina Leota-Faleafa is a midwife who teaches. She lectures at Opihi Polytechnic in Timaru and still holds a caseload of twelve families a year, because, as she tells every new class, a hand forgets faster than a head.

She trained in Apia and came to Christchurch in 2011, three weeks before the earthquake. With the birthing unit shut she and two colleagues saw women in a rugby clubroom for five months; 117 babies were born under that arrangement and the floor plan they chalked there became the layout of the rebuilt unit.

At Opihi she replaced the written admission essay with a conversation in which grandmothers sit on the panel. Pasifika enrolments in the programme have since gone from two in a year to nineteen, and all but three of those students have qualified. She is responsible for the second-year curriculum and sits on the ethics committee.

Her book of plain-language birth plans, written in Samoan, Tongan and English, is handed out by four district health providers. She is passionate about women's health.

Sina lives in Temuka with her husband, three sons and an unreasonable number of quilts. She can be reached at sina.lf@example.ac.nz.
"""


def case() -> Case:
    return Case(
        "e13",
        "bio",
        "midwife and lecturer",
        "third person, one line a paragraph",
        "plain text",
        "txt",
        BIO.encode(),
        "Sina Leota-Faleafa",
        "sina.lf@example.ac.nz",
    )

"""
One report built by hand, every field filled, of a person who does not exist: what the renderers are tried on.

Runa Castell runs the control room of a bus company. Some of her lines say so, some hide it.
"""

from __future__ import annotations

from dotwise.model import (
    SCHEMA,
    Blank,
    BlankKind,
    Claim,
    Connection,
    ConnectionKind,
    Contact,
    Coverage,
    DocumentKind,
    Dot,
    DotKind,
    Echo,
    Element,
    Facet,
    Factor,
    Finding,
    Format,
    Framework,
    Gem,
    Label,
    Place,
    Positioning,
    Problem,
    Question,
    Report,
    Requirement,
    Rewrite,
    Role,
    Scores,
    Section,
    SectionKind,
    Severity,
    SourceInfo,
    State,
    Status,
    Target,
    Throughline,
    TitleView,
    Transition,
    Unplaced,
    Verdict,
    Versions,
)

_ORDINARY = ((0.9, 0.08, 0.02), Label.COMMODITY)
_BETWEEN = ((0.2, 0.65, 0.15), Label.MIXED)
_OWN = ((0.03, 0.07, 0.9), Label.ASSET)


def _verdict(kind: tuple[tuple[float, float, float], Label], *reasons: tuple[str, float, str]) -> Verdict:
    probabilities, label = kind
    commodity = round(probabilities[0] + probabilities[1] / 2, 4)
    return Verdict(label, commodity, tuple(Factor(*reason) for reason in reasons), probabilities)


def _finding(text: str, words: str, rule: str, name: str, message: str, warning: bool = True) -> Finding:
    start = text.index(words)
    severity = Severity.WARNING if warning else Severity.HINT
    return Finding(rule, name, start, start + len(words), words, message, severity)


_YEARS = "Results-driven transport professional with 12+ years of experience."
_AIM = "I like the hour when a bad morning turns back into a timetable people can trust."
_DUTY = "Responsible for the daily running of a control room with 9 controllers"
_SNOW = "Worked on a new snow plan which ended up keeping 14 of 16 routes open in the January storm"
_LIAISE = "Liaise with depots, police and the road authority"
_CARD = "Wrote the one-page diversion card that all four depots now keep in the cab"
_CALLS = "Answered about 120 radio calls a shift"
_MAP = "Drew the map for the Kern bridge closure; drivers went on using it for two years"
_REPORTS = "Various reports & statistics <monthly>"
_ROTA = "Assisted with the rota for 40 drivers"
_REGISTER = "Helped set up the depot's first lost-property register, after which claims from passengers stopped"

_DOTS = (
    Dot(
        id="d1",
        text=_YEARS,
        kind=DotKind.SENTENCE,
        section="s1",
        role=None,
        place=Place(page=1, box=(72.0, 120.0, 520.0, 134.0), paragraph=4),
        lines=(3,),
        verdict=_verdict(
            _ORDINARY, ("years", 0.4, "years can be bought from anyone: “12+ years of experience”"), ("cliche", 0.3, "worn phrase: “Results-driven”")
        ),
        findings=(
            _finding(_YEARS, "Results-driven", "C201", "worn-phrase", "Many people print “results-driven”. Name the result instead."),
            _finding(_YEARS, "12+ years of experience", "Y101", "years-as-merit", "Years say how long, not what for."),
        ),
        rewrites=(
            Rewrite(
                "The one depots call when [what goes wrong on the road?]",
                ("show-not-tell", "ask-for-result"),
                (Blank("b1", BlankKind.THING, "what goes wrong on the road?"),),
                "Years can be bought; what people call you for cannot.",
                False,
            ),
        ),
    ),
    Dot(
        id="d2",
        text=_AIM,
        kind=DotKind.SENTENCE,
        section="s1",
        role=None,
        place=Place(page=1, box=(72.0, 136.0, 520.0, 150.0), paragraph=5),
        lines=(4,),
    ),
    Dot(
        id="d3",
        text=_DUTY,
        kind=DotKind.BULLET,
        section="s2",
        role="r1",
        place=Place(page=1, box=(86.0, 210.0, 520.0, 224.0), paragraph=9),
        lines=(8,),
        verdict=_verdict(
            _ORDINARY,
            ("opener", 0.6, "opens with a duty: “Responsible for”"),
            ("no-result", 0.3, "stops before a result"),
        ),
        findings=(
            _finding(_DUTY, "Responsible for", "D101", "responsible-for", "“Responsible for” names the post. What did you do with it?"),
        ),
        echo=Echo("x-night-desk", 0.71, Facet.RISK, "The story says what got better; this line stops at the task."),
        rewrites=(
            Rewrite(
                "Ran the control room with 9 controllers day by day [which delays or complaints fell while you led it, from what to what?]",
                ("drop-duty-opener", "ask-for-result"),
                (Blank("b1", BlankKind.NUMBER, "which delays or complaints fell while you led it, from what to what?"),),
                "A duty opener hides the person; a result would show them.",
                False,
            ),
            Rewrite(
                "Led 9 controllers [how many of them are still in the room since you came?]",
                ("drop-duty-opener", "ask-for-result"),
                (Blank("b1", BlankKind.NUMBER, "how many of them are still in the room since you came?"),),
                "People who stay are a result.",
                False,
            ),
        ),
    ),
    Dot(
        id="d4",
        text=_SNOW,
        kind=DotKind.BULLET,
        section="s2",
        role="r1",
        place=Place(page=1, box=(86.0, 226.0, 520.0, 254.0), paragraph=10),
        lines=(9, 10),
        verdict=_verdict(
            _BETWEEN,
            ("opener", 0.3, "opens weakly: “Worked on”"),
            ("outcome", -0.5, "says what changed: “keeping 14 of 16 routes open”"),
        ),
        findings=(
            _finding(_SNOW, "Worked on", "W102", "weak-opener", "“Worked on” leaves your part open."),
            _finding(_SNOW, "which ended up", "B301", "buried-result", "The result stands at the end; it could lead.", warning=False),
        ),
        echo=Echo("x-ferry-fog", 0.64, Facet.RISK, "The story says who did it; here the part of the person is open."),
        rewrites=(
            Rewrite(
                "Kept 14 of 16 routes open in the January storm with a new snow plan [your part: drew it up, tested it, ran it on the day?]",
                ("lead-with-outcome", "credit-the-actor"),
                (Blank("b1", BlankKind.THING, "your part: drew it up, tested it, ran it on the day?"),),
                "The result stood at the end, behind “worked on”.",
                False,
            ),
        ),
    ),
    Dot(
        id="d5",
        text=_LIAISE,
        kind=DotKind.BULLET,
        section="s2",
        role="r1",
        place=Place(page=1, box=(86.0, 256.0, 520.0, 270.0), paragraph=11),
        lines=(11,),
        verdict=_verdict(_ORDINARY, ("task", 0.5, "close to a standard task of dispatchers"), ("no-result", 0.3, "stops before a result")),
        rewrites=(
            Rewrite("", ("cut",), (), "Nothing in it is yours, and the lines around it say it better.", True),
        ),
    ),
    Dot(
        id="d6",
        text=_CARD,
        kind=DotKind.BULLET,
        section="s2",
        role="r1",
        place=Place(page=1, box=(86.0, 272.0, 520.0, 286.0), paragraph=12),
        lines=(12,),
        verdict=_verdict(
            _OWN,
            ("outcome", -0.7, "a thing made that others use: “all four depots now keep”"),
            ("deed", -0.2, "a deed of one person: “Wrote”"),
        ),
    ),
    Dot(
        id="d7",
        text=_CALLS,
        kind=DotKind.BULLET,
        section="s2",
        role="r2",
        place=Place(page=1, box=(86.0, 330.0, 520.0, 344.0), paragraph=14),
        lines=(14,),
        verdict=_verdict(_ORDINARY, ("workload", 0.5, "the number is the workload of the post: “120 radio calls a shift”")),
        rewrites=(
            Rewrite(
                "Answered about 120 radio calls a shift [which ones did others pass to you, and how did they end?]",
                ("ask-for-result",),
                (Blank("b1", BlankKind.THING, "which ones did others pass to you, and how did they end?"),),
                "The number is the workload of the post.",
                False,
            ),
        ),
    ),
    Dot(
        id="d8",
        text=_MAP,
        kind=DotKind.BULLET,
        section="s2",
        role="r2",
        place=Place(page=1, box=(86.0, 346.0, 520.0, 360.0), paragraph=15),
        lines=(15,),
        verdict=_verdict(_OWN, ("lasted", -0.7, "it lasted: “went on using it for two years”")),
    ),
    Dot(
        id="d9",
        text=_REPORTS,
        kind=DotKind.BULLET,
        section="s2",
        role="r3",
        place=Place(page=1, box=(86.0, 410.0, 520.0, 424.0), paragraph=17),
        lines=(17,),
        verdict=_verdict(_ORDINARY, ("vague", 0.5, "no reader can picture “Various reports”")),
        findings=(_finding(_REPORTS, "Various", "V201", "vague-scope", "“Various” stands where a reader wants to see which."),),
        rewrites=(
            Rewrite(
                "Wrote the monthly [which report?] that [who decided what with it?]",
                ("make-scope-concrete", "ask-for-result"),
                (Blank("b1", BlankKind.THING, "which report?"), Blank("b2", BlankKind.WHO, "who decided what with it?")),
                "A report matters through the decision it served.",
                False,
            ),
        ),
    ),
    Dot(
        id="d10",
        text=_ROTA,
        kind=DotKind.BULLET,
        section="s2",
        role="r3",
        place=Place(page=1, box=(86.0, 426.0, 520.0, 440.0), paragraph=18),
        lines=(18,),
        verdict=_verdict(_ORDINARY, ("help", 0.5, "leaves your part open: “Assisted with”")),
        findings=(_finding(_ROTA, "Assisted with", "W101", "assisted", "“Assisted” can mean anything from watching to doing it all."),),
        rewrites=(
            Rewrite(
                "[Your part: wrote, checked, changed?] the rota for 40 drivers [what stopped happening once it ran?]",
                ("credit-the-actor", "ask-for-result"),
                (
                    Blank("b1", BlankKind.THING, "Your part: wrote, checked, changed?"),
                    Blank("b2", BlankKind.THING, "what stopped happening once it ran?"),
                ),
                "Your part in it is left open.",
                False,
            ),
        ),
    ),
    Dot(
        id="d11",
        text=_REGISTER,
        kind=DotKind.BULLET,
        section="s2",
        role="r3",
        place=Place(page=1, box=(86.0, 442.0, 520.0, 470.0), paragraph=19),
        lines=(19, 20),
        verdict=_verdict(
            _BETWEEN,
            ("help", 0.4, "leaves your part open: “Helped set up”"),
            ("outcome", -0.6, "says what changed: “claims from passengers stopped”"),
        ),
        findings=(_finding(_REGISTER, "Helped", "W101", "helped", "“Helped” hides how much of it was yours."),),
        rewrites=(
            Rewrite(
                "Passengers' claims stopped after the depot's first lost-property register [which part of it was yours?]",
                ("lead-with-outcome", "credit-the-actor"),
                (Blank("b1", BlankKind.THING, "which part of it was yours?"),),
                "The result stands behind “helped”.",
                False,
            ),
        ),
    ),
    Dot(id="d12", text="Excel", kind=DotKind.SKILL, section="s3", role=None, place=Place(page=1, paragraph=21), verdict=_verdict(_ORDINARY, ("skill", 0.6, "a bare skill; anyone can list it"))),
    Dot(
        id="d13",
        text="Calm under pressure",
        kind=DotKind.SKILL,
        section="s3",
        role=None,
        place=Place(page=1, paragraph=22),
        verdict=_verdict(_ORDINARY, ("trait", 0.6, "a trait; anyone can claim it")),
        rewrites=(
            Rewrite("", ("show-not-tell", "cut"), (), "The snow plan shows it; a line that shows it beats a line that claims it.", True),
        ),
    ),
)  # fmt: skip


def sample_report() -> Report:
    """The whole report, with a job ad held against it."""
    return Report(
        schema=SCHEMA,
        versions=Versions("0.1.0", "m1", "d1"),
        source=SourceInfo("runa-castell.docx", Format.DOCX, 1, "ab" * 32, DocumentKind.RESUME),
        status=Status.OK,
        problems=(
            Problem("hidden_text", "One line is printed white on white (“bus bus bus”). A person cannot see it, so it was left out.", Place(page=1)),
        ),
        coverage=Coverage(22, 21, (Unplaced("12.4.", Place(page=1), "neither a date nor a sentence"),)),
        contact=Contact("Runa Castell", "runa@example.org", "+47 555 01 234", "Halden", ("https://example.org/runa",)),
        sections=(
            Section("s1", "Profile", SectionKind.SUMMARY),
            Section("s2", "Experience", SectionKind.EXPERIENCE),
            Section("s3", "Skills", SectionKind.SKILLS),
        ),
        roles=(
            Role("r1", "Control Room Supervisor", "Halden Valley Buses", "Halden", "2019-03", "present", "s2"),
            Role("r2", "Service Controller", "Halden Valley Buses", None, "2016-05", "2019-02", "s2"),
            Role("r3", "Depot Clerk", "Northmere Coaches", "Northmere", "2012", "2016-04", "s2"),
        ),
        dots=_DOTS,
        claims=(
            Claim("d1", 0, 14, "Results-driven"),
            Claim("d12", 0, 5, "Excel"),
            Claim("d13", 0, 19, "Calm under pressure", ("d4", "d8")),
        ),
        connections=(
            Connection(ConnectionKind.SHOWS, "d4", "d13", 0.62, "a storm is pressure, and the routes stayed open"),
            Connection(ConnectionKind.SHOWS, "d8", "d13", 0.55, "a bridge closed and the drivers knew the way"),
            Connection(ConnectionKind.RECURS, "d8", "d6", 0.7, "a map and a card: drivers keep what she draws"),
            Connection(ConnectionKind.RECURS, "d11", "d4", 0.5, "something that did not exist before, and then it worked"),
            Connection(ConnectionKind.OUTGROWS, "d11", "r3", 0.6, "the first of its kind at the depot"),
            Connection(ConnectionKind.ANSWERS, "d4", "q1", 0.81, "a plan for bad weather that held"),
        ),
        throughlines=(
            Throughline("t1", "diversion cards and maps", ("d6", "d8", "d4"), ("r1", "r2")),
            Throughline("t2", "firsts at the depot", ("d4", "d11"), ("r1", "r3")),
        ),
        transitions=(
            Transition("promotion", "r2", "r1", ("t1",), "from the radio to the room, taking the maps along"),
            Transition("new employer", "r3", "r2", (), "from the depot's paper to the road"),
        ),
        titles=(
            TitleView(
                "r3",
                ("d11",),
                "set up the depot's first lost-property register",
                "Who designed the register, and who decided to keep it?",
            ),
        ),
        gems=(Gem("d6", "line 4 of its role", "Consider putting it first."),),
        framework=Framework(
            purpose=Element(State.PRESENT, ("d2",), "What made you stay with bad mornings?"),
            clarity=Element(State.WEAK, ("d6",), "When something goes wrong on the road, what do they call you for?"),
            focus=Element(State.PRESENT, ("d4", "d8"), "Which of the two would you tell first?"),
            strategy=Element(State.ABSENT, (), "Which kind of operation do you want to run next?"),
        ),
        positioning=Positioning(
            statement=Rewrite(
                "Runs a control room whose diversion card is kept in every cab; next, [which kind of operation?]",
                ("lead-with-outcome",),
                (Blank("b1", BlankKind.THING, "which kind of operation?"),),
                "Made of your two strongest lines.",
                False,
            ),
            headline=Rewrite("Control Room Supervisor | 14 of 16 routes open in the January storm", ("lead-with-outcome",), (), "Title and proof.", True),
            bio_opening=None,
        ),
        scores=Scores(0.2, 0.41, 0.33, 0.31, "overall = 0.4 asset_share + 0.3 distinctiveness + 0.3 evidence"),
        questions=(
            Question("finding", "the snow plan", "Who outside the company noticed that 14 routes ran?", ("d4",)),
            Question("leaving", "the diversion card", "Who keeps the card up to date when you are gone?", ("d6",)),
            Question("performing", "the control room", "Which call should no longer have to reach you a year from now?", ("d3",)),
        ),
        target=Target(
            (
                Requirement("q1", "Experience of running services in bad weather", ("d4",), 0.81, "must", "experience"),
                Requirement("q2", "Certificate of professional competence", (), 0.0, "must", "credential"),
            ),
            ("d6",),
            ("service disruption",),
        ),
        timing=(("read", 0.02), ("understand", 0.3)),
    )  # fmt: skip


def failed_report_sample() -> Report:
    """The report of a file that could not be read."""
    return Report(
        schema=SCHEMA,
        versions=Versions("0.1.0", "m1", "d1"),
        source=SourceInfo("scan.pdf", Format.PDF, None, "cd" * 32, None),
        status=Status.FAILED,
        problems=(
            Problem("no_text_layer", "This PDF is a scan without a text layer, so there is nothing to read yet. Export it from Word as PDF."),
        ),
    )  # fmt: skip

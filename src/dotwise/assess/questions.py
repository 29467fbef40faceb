"""
The questions to ask of the evidence: one for each element, and a few for each of the three challenges.

Finding a job, leaving one and performing in the present one ask different things of the same lines. Every question takes
up the person's own words, and can be answered from memory.
"""

from __future__ import annotations

import re

from dotwise.knowledge.standing import evidence_rows
from dotwise.model import Career, Dot, Label, Question, Role, State, Throughline, Ties

FINDING, LEAVING, PERFORMING = "finding", "leaving", "performing"
_LONGEST_QUOTE = 12
_CLAUSE_END = re.compile(r";|(?<=[\w)%]{3})\. ")


def purpose_question(career: Career, ties: Ties, state: State) -> str:
    """Asks what drives the person."""
    if state is State.PRESENT:
        return "Does the reader meet this in the first three lines, or only at the end?"
    if state is State.WEAK:
        return "You hint at a reason. What did you see or live through that made it yours?"
    if ties.throughlines:
        return f"{quoted_both(career, ties.throughlines[0])}: whom did you have in mind each time?"
    best = strongest(career)
    if best:
        return f"“{quoted(best)}”: why did you not leave that to somebody else?"
    return "Who would notice first if you stopped doing this work, and what would they miss?"


def clarity_question(career: Career, ties: Ties, state: State) -> str:
    """Asks what the person does better than others, and for whom."""
    if state is State.PRESENT:
        return "What goes wrong where nobody does this? Name it, and the reader will think of their own case."
    if state is State.WEAK:
        return (
            "You say when people turn to you. Who are they, and what do they have afterwards that they lacked before?"
        )
    if ties.titles and ties.titles[0].larger_context:
        return f"You write “{_short(ties.titles[0].larger_context)}”. Why were you the one it fell to?"
    second = strongest(career, 1)
    if second:
        return f"After “{quoted(second)}”, who came to you with the same trouble?"
    return "Which problem do colleagues bring to you before they try anybody else?"


def focus_question(career: Career, ties: Ties, state: State) -> str:
    """Asks for stories that show the impact."""
    if state is State.PRESENT:
        best = strongest(career)
        return f"If only one line could stay, would it be “{quoted(best)}”? Then put it first." if best else ""
    if state is State.WEAK:
        return (
            "One story is told. What else would not have happened without you: something found, stopped, begun or kept?"
        )
    role = _latest(career)
    where = f" at {role.organisation}" if role and role.organisation else ""
    return f"Think of your last year{where}: what is still done your way, and what went wrong before?"


def strategy_question(career: Career, ties: Ties, state: State) -> str:
    """Asks where the person aims."""
    if state is State.PRESENT:
        return "Which two lines of yours would that reader ask about first? Do they stand on the first half page?"
    if state is State.WEAK:
        return "You name a direction. Which size of place, which level, and which trouble of theirs would you take on?"
    if ties.throughlines:
        return f"{quoted_both(career, ties.throughlines[0])}: which kind of place needs the person who did both?"
    return "Name one place you would say yes to tomorrow. What do they have too much of, or too little?"


def challenge_questions(career: Career, ties: Ties) -> tuple[Question, ...]:
    """The questions of the three challenges, in the order finding, leaving, performing."""
    return (*_finding(career, ties), *_leaving(career, ties), *_performing(career, ties))


def _finding(career: Career, ties: Ties) -> list[Question]:
    found = [
        Question(FINDING, "target", "Who has the trouble that you end, and what do they call it in their own words?")
    ]
    best = strongest(career)
    if best:
        text = f"“{quoted(best)}”: who else in your trade could say this? If nobody, why does it not stand at the top?"
        found.append(Question(FINDING, "difference", text, (best.id,)))
    moves = [t for t in ties.transitions if t.kind in ("new field", "return", "gap")]
    if moves:
        found.append(Question(FINDING, "change", _asked_of(moves[-1].kind, career, moves[-1].target)))
    unshown = [claim for claim in ties.claims if not claim.shown_by]
    if unshown:
        text = f"You claim “{unshown[0].text}”. When did somebody last see it? If no day comes to mind, it may go."
        found.append(Question(FINDING, "proof", text, (unshown[0].dot,)))
    return found


def _leaving(career: Career, ties: Ties) -> list[Question]:
    role = _latest(career)
    house = role.organisation if role and role.organisation else "your present place"
    own = _own(career, role)
    found = []
    if own:
        text = f"“{quoted(own[0])}”: which figures or thanks of this may you note down before you go, and who would confirm it?"
        found.append(Question(LEAVING, "take along", text, (own[0].id,)))
    text = f"Which three people at {house} would pick up the phone for you a year from now? Have you told them that you are going?"
    found.append(Question(LEAVING, "relationships", text))
    lasting = next((dot for dot in own if any(word in dot.text.lower() for word in _LASTING)), None)
    if lasting:
        text = f"“{quoted(lasting)}”: who keeps this going when you are gone, and what do they need to know?"
        found.append(Question(LEAVING, "hand over", text, (lasting.id,)))
    else:
        found.append(
            Question(
                LEAVING, "hand over", f"What at {house} works only because you know how? Write down the first three."
            )
        )
    return found


def _performing(career: Career, ties: Ties) -> list[Question]:
    role = _latest(career)
    house = role.organisation if role and role.organisation else "the house"
    own = _own(career, role)
    found = []
    if own:
        served = own[min(1, len(own) - 1)]
        text = f"Which aim of {house} did “{quoted(served)}” serve, and does the person who sets that aim know?"
        found.append(Question(PERFORMING, "contribution", text, (served.id,)))
    else:
        text = f"What does {house} have to get right this year, and which of your tasks decides whether it does?"
        found.append(Question(PERFORMING, "contribution", text))
    if ties.titles:
        view = ties.titles[0]
        context = f"“{_short(view.larger_context)}”" if view.larger_context else "more than the title says"
        text = f"You already do this: {context}. What would change if it were named in your title?"
        found.append(Question(PERFORMING, "next scope", text, view.evidence))
    else:
        found.append(
            Question(PERFORMING, "next scope", "Which decision do you prepare today that you could make yourself?")
        )
    return found


_LASTING = ("now", "still", "since", "every", "whole", "all ", "copied", "used")


def strongest(career: Career, place: int = 0) -> Dot | None:
    """The dot that most surely only this person could print, or the one ``place`` steps behind it; the last if fewer."""
    ranked = _own(career, None)
    return ranked[min(place, len(ranked) - 1)] if ranked else None


def quoted(dot: Dot) -> str:
    """The first clause of a dot, short enough to stand in a question."""
    return _short(dot.text)


def first_clause(text: str) -> str:
    """What stands before the first semicolon or full stop; "E. coli" has none."""
    return _CLAUSE_END.split(text.strip(), maxsplit=1)[0].rstrip(" .")


def quoted_both(career: Career, line: Throughline) -> str:
    """The first and the last line of a throughline, quoted side by side."""
    texts = [dot.text for dot in career.dots if dot.id in (line.dots[0], line.dots[-1])]
    return " and ".join(f"“{_short(text, _LONGEST_QUOTE - 3)}”" for text in texts)


def _short(text: str, longest: int = _LONGEST_QUOTE) -> str:
    clause = first_clause(text)
    words = clause.split()
    if len(words) <= longest:
        return clause
    words = words[:longest]
    while len(words) > 2 and words[-1].lower() in _DANGLING:
        words.pop()
    return " ".join(words).rstrip(",:;.") + " …"


_DANGLING = frozenset(
    "a an the and or but that which who when where while after before since until for of in on at to from with without by "
    "into over under as than so his her its our my their your this these was were is are be been being has have had not do does did".split()
)
"""Words on which a quotation must not break off."""


def _is_own(dot: Dot) -> bool:
    return dot.verdict is not None and dot.verdict.label is not Label.COMMODITY


def _own(career: Career, role: Role | None) -> list[Dot]:
    dots = [career.dots[row] for row in evidence_rows(career)]
    mine = [dot for dot in dots if _is_own(dot) and (role is None or dot.role == role.id)]
    return sorted(mine, key=lambda dot: dot.verdict.commodity if dot.verdict else 1.0)


def _latest(career: Career) -> Role | None:
    return max(career.roles, key=lambda role: role.start or "", default=None)


def _asked_of(kind: str, career: Career, target: str) -> str:
    role = next((role for role in career.roles if role.id == target), None)
    title = role.title if role and role.title else "the next post"
    match kind:
        case "gap":
            return f"What did you keep up or learn in the time before {title}? One sentence is enough, and none is also an answer."
        case "return":
            return f"You came back, as {title}. What did you bring that was not there when you left?"
        case _:
            return f"With {title} you changed the kind of work. What did you take across that the others there did not have?"

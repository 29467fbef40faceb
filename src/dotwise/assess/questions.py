"""
The questions to ask of the evidence: one for each element, and a few for each of the three challenges.

Finding a job, leaving one and performing in the present one ask different things of the same lines. Every question takes
up the person's own words, is kind, and can be answered from memory: none asks why, or whom else, in a way that could
sound like doubt, and none takes up what people tell of their own life.
"""

from __future__ import annotations

import re

from dotwise.assess.changes import is_asked_about
from dotwise.assess.quotes import LONGEST_QUOTE, quoted, short_clause, tells_of_others
from dotwise.knowledge.posts import own_posts
from dotwise.knowledge.standing import evidence_rows, leans
from dotwise.knowledge.traits import is_trait
from dotwise.language.credentials import is_credential, is_language
from dotwise.language.private import is_private
from dotwise.model import Career, Dot, DotKind, Label, Question, Role, State, Throughline, Ties

FINDING, LEAVING, PERFORMING = "finding", "leaving", "performing"
_FEWEST_WORDS = 6
"""A line with fewer words and no result names a topic: nothing can be asked of it as of a deed."""
_HOW_IT_WAS = re.compile(
    r"\b(?:(?:I|she|he) (?:have|has) been|(?:we|they) had|there (?:was|were)|(?:was|were) (?:our|the) (?:\w+est|worst|only))\b",
    re.IGNORECASE,
)
"""Words of a line that says how things stood before anybody acted."""
_WHO_ONE_IS = re.compile(r"(?:I am|I['’]m|(?:she|he) is) (?:an?|the) (?!one\b|person\b)", re.IGNORECASE)
"""How a sentence opens that says who somebody is, and tells no deed that could help anybody."""
_CHOSEN = re.compile(r"(?:^|\b(?:was|been|got|were) )promoted (?:to|from|within|after|twice|in|at)\b", re.IGNORECASE)
"""Words of a promotion: an honour, and nothing that others could want of the person."""


def purpose_question(career: Career, ties: Ties, state: State) -> str:
    """Asks what drives the person."""
    if state is State.PRESENT:
        return "Does the reader meet this in the first three lines, or only at the end?"
    if state is State.WEAK:
        return "You hint at a reason. When did you first see that it matters, and to whom?"
    if ties.throughlines:
        return f"{quoted_both(career, ties.throughlines[0])}: what did you care about both times?"
    best = strongest(career)
    if best:
        return f"“{quoted(best)}”: what made this matter to you?"
    return "Which part of your work would you keep if you could keep only one, and for whose sake?"


def clarity_question(career: Career, ties: Ties, state: State) -> str:
    """Asks what the person does better than others, and for whom."""
    if state is State.PRESENT:
        return "What goes wrong where nobody does this? Name it, and the reader will think of their own case."
    if state is State.WEAK:
        return "You say what you stand for. Whom is it for, and what do they have afterwards that they lacked before?"
    if ties.titles and ties.titles[0].larger_context:
        return f"You write “{short_clause(ties.titles[0].larger_context)}”. What could the others count on you for?"
    second = _helped_others(career)
    if second:
        return (
            f"“{quoted(second)}”: who else would be glad of this? Name the kind of people, and what they struggle with."
        )
    return "What do colleagues like to bring to you, and what do they go away with?"


def focus_question(career: Career, ties: Ties, state: State) -> str:
    """Asks for stories that show the impact."""
    if state is State.PRESENT:
        best = strongest(career)
        if best and _stands_first(career, best):
            return f"“{quoted(best)}” stands first. Which one detail of it would you add if somebody asked for more?"
        return f"If only one line could stay, would it be “{quoted(best)}”? Then let it be read early." if best else ""
    if state is State.WEAK:
        return (
            "One story is told. What else would not have happened without you: something found, stopped, begun or kept?"
        )
    role = latest(career)
    where = f" at {house}" if (house := house_of(role)) else ""
    return f"Think of your last year{where}: what is done differently because of you, and how was it done before?"


def strategy_question(career: Career, ties: Ties, state: State) -> str:
    """Asks where the person aims."""
    if state is State.PRESENT:
        return "Which two lines of yours speak most for this aim? Do they stand on the first half page?"
    if state is State.WEAK:
        return "You name a direction. Which size of place, which level, and which trouble of theirs would you take on?"
    if ties.throughlines:
        return f"{quoted_both(career, ties.throughlines[0])}: which kind of place needs the person who did both?"
    return "Name one place where you would gladly work. What would you like to make better there?"


def challenge_questions(career: Career, ties: Ties) -> tuple[Question, ...]:
    """The questions of the three challenges, in the order finding, leaving, performing."""
    return (*_finding(career, ties), *_leaving(career, ties), *_performing(career, ties))


def _finding(career: Career, ties: Ties) -> list[Question]:
    found = [Question(FINDING, "target", "Who needs what you do best, and how would they put it in their own words?")]
    best = strongest(career)
    if best:
        rest = "what made it possible?" if _stands_first(career, best) else "let it stand near the top."
        text = f"“{quoted(best)}”: could many in your trade say this? If few could, {rest}"
        found.append(Question(FINDING, "difference", text, (best.id,)))
    moves = [move for move in ties.transitions if is_asked_about(career, move)]
    if moves:
        found.append(Question(FINDING, "change", _asked_of(moves[-1].kind, career, moves[-1].target)))
    unshown = [claim for claim in ties.claims if not claim.shown_by and not _is_paper(claim.text)]
    if unshown:
        skills = any(dot.id == unshown[0].dot and dot.kind is DotKind.SKILL for dot in career.dots)
        listed = skills and not is_trait(unshown[0].text)
        says = "list" if listed else "claim"
        asked = "When did you last need it, and for what?" if listed else "Which day of yours would show it?"
        spare = "no day comes to mind and no ad asks for it" if listed else "nothing comes to mind"
        text = f"You {says} “{unshown[0].text}”. {asked} If {spare}, it may go."
        found.append(Question(FINDING, "proof", text, (unshown[0].dot,)))
    return found


def _is_paper(text: str) -> bool:
    """Whether employers look for it by name, and nobody can show it by a deed: a language, a certificate."""
    return is_language(text) or is_credential(text)


def _leaving(career: Career, ties: Ties) -> list[Question]:
    role = latest(career)
    house = house_of(role)
    own = _own(career, role)
    found = []
    if own:
        text = (
            f"“{quoted(own[0])}”: which figures or thanks of this may you take along, and who would gladly confirm it?"
        )
        found.append(Question(LEAVING, "take along", text, (own[0].id,)))
    known = f"people at {house}" if house else "people you have worked with or for"
    text = f"Which three {known} would you like to stay in touch with, and what would each of them say you did well?"
    found.append(Question(LEAVING, "relationships", text))
    lasting = next((dot for dot in own if _LASTING.search(dot.text)), None)
    if lasting:
        text = f"“{quoted(lasting)}”: who will keep this going after you, and what would help them to know?"
        found.append(Question(LEAVING, "hand over", text, (lasting.id,)))
    else:
        found.append(
            Question(
                LEAVING,
                "hand over",
                f"Which three things{f' at {house}' if house else ''} would you show the person who comes after you?",
            )
        )
    return found


def _performing(career: Career, ties: Ties) -> list[Question]:
    role = latest(career)
    house = house_of(role)
    own = _own(career, role)
    found = []
    if own:
        served = own[min(1, len(own) - 1)]
        aim = f"which aim of {house} did this serve" if house else "whom did this help most"
        text = f"“{quoted(served)}”: {aim}, and who would be glad to hear of it?"
        found.append(Question(PERFORMING, "contribution", text, (served.id,)))
    else:
        doing = f"What does {house} have" if house else "What do those you work for have"
        text = f"{doing} to get right this year, and which of your tasks helps most with that?"
        found.append(Question(PERFORMING, "contribution", text))
    views = [view for view in ties.titles if view.larger_context and (role is None or view.role == role.id)]
    if views:
        view = views[0]
        context = f"“{short_clause(view.larger_context)}”" if view.larger_context else "more than the title says"
        text = f"You already do this: {context}. What would change if it were named in your title?"
        found.append(Question(PERFORMING, "next scope", text, view.evidence))
    else:
        found.append(
            Question(
                PERFORMING, "next scope", "Which decision that you prepare for others would you like to make yourself?"
            )
        )
    return found


_LASTING = re.compile(
    r"\b(?:copied|adopted|in use|(?:still|now|all|both \w+|every \w+)(?: \w+)? (?:use|run|read|follow|work|keep)s?"
    r"|still (?:in use|in force|stands?)|used (?:by|in|on|across|at))\b",
    re.IGNORECASE,
)
"""Words of something that others go on using."""
_NO_HOUSE = re.compile(
    r"\b(?:self[- ]?employ\w*|freelanc\w*|independent|own (?:account|business)|sole trader|various|several|different|multiple"
    r"|contract(?:or|ing)?|unemployed|retired|home|n/?a|none|confidential)\b",
    re.IGNORECASE,
)
"""What stands where an employer would stand and is none."""


def house_of(role: Role | None) -> str | None:
    """The employer of a post by name; None for those who work for themselves, for many or for nobody."""
    house = role.organisation if role else None
    return None if not house or _NO_HOUSE.search(house) or is_private(house) else house


def _stands_first(career: Career, dot: Dot) -> bool:
    """Whether a dot is the first line that the document tells."""
    rows = evidence_rows(career)
    return bool(rows) and career.dots[rows[0]].id == dot.id


def strongest(career: Career, place: int = 0) -> Dot | None:
    """The dot that most surely only this person could print, or the one ``place`` steps behind it; the last if fewer."""
    ranked = _own(career, None)
    return ranked[min(place, len(ranked) - 1)] if ranked else None


def _helped_others(career: Career) -> Dot | None:
    """The second strongest dot of those in which somebody can be glad of a deed: no promotion, no trouble alone."""
    deeds = [
        dot for dot in _own(career, None) if not _CHOSEN.search(dot.text) and not tells_of_others(quoted(dot), dot.kind)
    ]
    return deeds[min(1, len(deeds) - 1)] if deeds else None


def quoted_both(career: Career, line: Throughline) -> str:
    """The first and the last line of a throughline, quoted side by side."""
    texts = [dot.text for dot in career.dots if dot.id in (line.dots[0], line.dots[-1])]
    return " and ".join(f"“{short_clause(text, LONGEST_QUOTE - 3)}”" for text in texts)


def _is_own(dot: Dot) -> bool:
    """Whether a line can be asked about as the person's deed: an asset, or half of one that is more than a few words."""
    if dot.verdict is None or dot.verdict.label is Label.COMMODITY or _WHO_ONE_IS.match(dot.text):
        return False
    deed = len(dot.text.split()) >= _FEWEST_WORDS and not _HOW_IT_WAS.search(dot.text)
    return dot.verdict.label is Label.ASSET or _tells_a_result(dot) or deed


def _tells_a_result(dot: Dot) -> bool:
    return dot.verdict is not None and any(f.factor == "outcome" and f.weight < 0 for f in dot.verdict.because)


def _own(career: Career, role: Role | None) -> list[Dot]:
    dots = [career.dots[row] for row in evidence_rows(career)]
    mine = [dot for dot in dots if _is_own(dot) and (role is None or dot.role == role.id)]
    return sorted(mine, key=by_strength)


def by_strength(dot: Dot) -> tuple[bool, bool, bool, float]:
    """Lines that stand alone first, then those only this person could print, then those with a result, then the rarest."""
    asset = dot.verdict is not None and dot.verdict.label is Label.ASSET
    return leans(dot.text), not asset, not _tells_a_result(dot), dot.verdict.commodity if dot.verdict else 1.0


def latest(career: Career) -> Role | None:
    """The post that goes on, else the one that began last, of those the person was hired for; None where nobody employed the person."""
    return max(own_posts(career), key=lambda role: (role.end == "present", role.start or ""), default=None)


def _asked_of(kind: str, career: Career, target: str) -> str:
    role = next((role for role in career.roles if role.id == target), None)
    title = role.title if role and role.title else "the next post"
    match kind:
        case "gap":
            return f"Is there something from the time before {title} that you would like to be known? If not, leave it out."
        case "return":
            return f"You came back, as {title}. What did you bring that was not there when you left?"
        case _:
            return f"As {title} you took up another kind of work. What did you bring along that was new there?"

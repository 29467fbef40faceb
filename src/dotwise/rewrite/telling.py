"""
Sentences about the person that hold something of their own: a degree, a licence, a place, a reason for writing.

Such a sentence is never cut and nothing else is put in its place; only the claim beside its fact may go.

    She holds a doctorate from Waikato and is a passionate speaker   ->  She holds a doctorate from Waikato
    I am writing because your house is the one they ask for          ->  (stays)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dotwise.language.anatomy import Actor
from dotwise.language.tokens import Token
from dotwise.model import BlankKind, DotKind, Label
from dotwise.rewrite.around import Around, is_mixed, is_prose
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.coach_questions import coach_results
from dotwise.rewrite.moves.drop_duty_opener import as_printed
from dotwise.rewrite.moves.make_scope_concrete import make_scope_concrete
from dotwise.rewrite.moves.portrait import tells_of_other
from dotwise.rewrite.questions import ask_post, topic_of
from dotwise.rewrite.sorts import begs_favour, claims_whole_person, names_paper
from dotwise.rewrite.subject import is_clause, names_post, presented
from dotwise.rewrite.trait_questions import ask_trait, names_trait
from dotwise.rewrite.values import Draft, Gap, Material

_YEARS = re.compile(r"\b\d+\+? years?\b")
_CLAIM_BESIDE = re.compile(
    r"^(?P<fact>.+?),? and (?:(?:is|am|are) (?:also )?(?:an? |very |highly )*(?:\w+, )*(?:passionate|dedicated|motivated|enthusiastic|committed|"
    r"hard[- ]working|reliable|flexible|creative|ambitious|excellent|strong|natural|proven)\b[^,;:.]*|"
    r"(?:(?:I|he|she) )?(?:am|is) (?:also )?(?:well[- ])?(?:known for|comfortable|confident|willing|able|used to)\b[^,;:.]*|"
    r"(?:has|have) (?:an? )?(?:excellent|strong|great|good|proven|outstanding) [^,;:.]*)$"
)
_APPLIES = re.compile(
    r"\b(?:writing (?:to|because|regarding|about|in)|apply(?:ing)? for|in response to|advertised|my application|the (?:post|position|role) of)\b",
    re.IGNORECASE,
)
_READER = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_HOME = re.compile(
    r"\b(?:wife|husband|partner|children|sons?|daughters?|family|dogs?|cats?|labrador|married|grandmother|grandfather|father|mother|parents|born)\b",
    re.IGNORECASE,
)
_STATES = frozenset(
    "be have live love like enjoy know believe hold want include offer grow study remember hope feel think tend speak sit come look work spend "
    "describe tell become remain belong specialise specialize focus consider call apply graduate qualify reside bear marry mean stand".split()
)
_LIFE = frozenset("live grow remember bear marry reside graduate study".split())
_CHANGED = 0.6
_SURE = 0.8
"""Strength from which an event is a deed whoever the subject is: a measured change."""
LEAST_ALONE = 0.5
"""Chance from which a plain question is put where nothing else is; such questions fitted in 0.77 of 647 sentences of documents, held out (0.63 of 194 up to 0.6)."""


_GOES_ON = re.compile(
    r"(?:This|That|These|Those|It|They|Its|Their|The (?:result|outcome|effect)s?|As a result|Since(?: then)?|Today|Now|Thanks to|After(?:wards| that)|"
    r"By the end|Within|Because of|So|Then|In the end|Eventually|Later)\b"
)
"""Words with which a sentence goes on with the one before it."""


def is_statement(material: Material) -> bool:
    """Whether a sentence outside the posts tells neither a deed nor only claims: who somebody is, why they write."""
    prose = is_prose(material)
    if not prose or begs_favour(material.text):
        return False
    if presented(material) or not is_clause(material):
        return is_mixed(material) and material.outcome is None and not _tells_deed(material)
    if claims_whole_person(material.text):
        return names_paper(material.text) or re.search(r"\d", _YEARS.sub("", material.text)) is not None
    return not _tells_deed(material)


def statement_drafts(material: Material, around: Around) -> Iterator[Draft]:
    """Drafts that keep all that the sentence tells; none where there is nothing to take off and nothing to ask."""
    if (fact := keeps_fact(material)) is not None:
        yield fact
    scoped = make_scope_concrete(material, as_printed(material), [line.parsed for line in around.lines])
    if scoped is not None:
        yield scoped
        return
    question = _question(material, around)
    if question is not None:
        yield Draft((material.text, question), ("ask-for-result",), ("keeps what only you can say here",))


def tells_work(material: Material) -> bool:
    """Whether a clause names a thing that the person does or did something to, or where they worked, so that more than a claim would go: "mentors trainees"."""
    tokens = material.parsed.tokens
    listed = _OFFERS.match(material.text) is not None
    return (
        listed
        or any(_is_worked_at(tokens, token) for token in tokens)
        or any(
            token.dep == "dobj"
            and token.tag in ("NN", "NNS")
            and token.lemma not in _SOFT
            and tokens[token.head].tag in ("VBZ", "VBP", "VBD")
            and tokens[token.head].lemma not in _STATES | _CLAIMING
            and not _of_others(tokens, tokens[token.head])
            for token in tokens
        )
    )


_OFFERS = re.compile(
    r"(?:(?:my|our|her|his|the|their|main|key) )*(?:services|products|clients|customers|subjects|courses|specialities|areas of \w+) (?:includes?|are)\b",
    re.IGNORECASE,
)
"""How a list of what somebody offers opens."""


def _is_worked_at(tokens: tuple[Token, ...], thing: Token) -> bool:
    """Whether a noun says on or with what the person has worked: "has worked on ambulances"; "works under pressure" claims."""
    preposition = tokens[thing.head]
    verb = tokens[preposition.head]
    named = thing.dep == "pobj" and thing.tag in ("NN", "NNS") and thing.lemma not in _SOFT
    return named and verb.lemma in _WORKING and verb.tag in ("VBN", "VBD") and not _of_others(tokens, verb)


_WORKING = frozenset("work serve drive sail teach trade".split())


def _of_others(tokens: tuple[Token, ...], verb: Token) -> bool:
    """Whether a verb has a subject that is not the person: "my manager gave me a prize"."""
    subjects = [t for t in tokens if t.head == verb.index and t.dep in ("nsubj", "nsubjpass")]
    return any(t.lower not in ("i", "he", "she", "they") and t.tag != "NNP" for t in subjects)


_CLAIMING = frozenset(
    "bring possess strive seek pay make show demonstrate keep give get put need deliver exceed ensure provide combine use apply "
    "achieve meet understand value appreciate develop improve create add see find prefer try".split()
)
"""Verbs with which qualities are claimed."""
_SOFT = frozenset(
    "skill ability attitude experience passion approach challenge eye sense manner attention communication goal standard potential part role "
    "time pride pleasure initiative opportunity responsibility pressure task deadline detail people person thing quality result work job knowledge "
    "career difference change decision problem solution idea environment team relationship rapport lead care interest".split()
)
"""What the objects of such claims are called."""


def keeps_fact(material: Material) -> Draft | None:
    """The fact of a sentence without the claim beside it; None where there are not both."""
    found = _CLAIM_BESIDE.match(material.text)
    if found is None:
        return None
    return Draft((found["fact"],), ("show-not-tell",), ("keeps the fact and takes off what anybody could claim",))


def tells_more(following: Material) -> bool:
    """Whether a sentence of a letter or bio goes on to tell what came of the one before."""
    strong = following.dot.verdict is not None and following.dot.verdict.label is Label.ASSET
    sentence = following.dot.kind is DotKind.SENTENCE and _GOES_ON.match(following.text) is not None
    return sentence and (strong or any(event.strength >= _CHANGED for event in following.anatomy.events))


def keeps_and_asks(material: Material, around: Around) -> Draft | None:
    """The words as printed, with the question that is likely apt for them; None where there is none, or the document was asked it.

    A sentence that only states a fact needs no deed beside it.
    """
    if _told_once(material) or (is_clause(material) and not _avows(material)):
        return None
    found = coach_results(topic_of(material, material.verb, material.thing), around.asked, 0.0, LEAST_ALONE)
    if not found or around.asked.get(found[0].gap.template):
        return None
    return Draft((material.text, found[0].gap), ("ask-for-result",), ("keeps your own words and asks for the deed",))


def _question(material: Material, around: Around) -> Gap | None:
    """What to ask of a statement; nothing of somebody's home, or of what is said to the reader."""
    text = material.text
    if names_paper(text):
        return None
    if speaks_to_reader(text):
        letter = phrase("letter")
        applies = _APPLIES.search(text) is not None and not around.asked.get(letter)
        return Gap(BlankKind.THING, letter, letter) if applies else None
    if names_trait(text) and claims_whole_person(text):
        return ask_trait(text, around.asked)
    if names_post(material):
        return ask_post(topic_of(material, None, None), around.asked)[0].gap
    if tells_of_life(material) or tells_of_other(material):
        return None
    asking = keeps_and_asks(material, around)
    return asking.gaps[0] if asking is not None else None


def tells_of_life(material: Material) -> bool:
    """Whether a sentence tells of somebody's home or years of youth."""
    return material.verb in _LIFE or _HOME.search(material.text) is not None


def speaks_to_reader(text: str) -> bool:
    """Whether a sentence is said to who reads the letter."""
    return _READER.search(text) is not None or _APPLIES.search(text) is not None


def _told_once(material: Material) -> bool:
    """Whether a sentence tells what the person did once: "Last summer I worked as a guide"."""
    tokens = material.parsed.tokens
    return any(t.dep == "nsubj" and t.lower in ("i", "he", "she", "we") and tokens[t.head].tag == "VBD" for t in tokens)


def _avows(material: Material) -> bool:
    """Whether a sentence says what somebody always does or cares for: "I take over yards that nobody wants"."""
    tokens = material.parsed.tokens
    root = next((token for token in tokens if token.dep == "ROOT"), None)
    if root is None or root.tag not in ("VBP", "VBZ") or root.lemma in _FACTS:
        return False
    subject = next((t for t in tokens if t.head == root.index and t.dep in ("nsubj", "nsubjpass")), None)
    return subject is None or subject.lower in ("i", "she", "he", "they", "alex")


_FACTS = frozenset("be have live hold remain include".split())


def _tells_deed(material: Material) -> bool:
    """Whether the person did something in it once, or something was measured that changed; what one always does is none."""
    told = material.outcome is not None or material.opening is not None
    duty = bool(material.near) and not is_mixed(material)
    if told or duty or any(event.strength >= _SURE for event in material.anatomy.events):
        return True
    doing = material.anatomy.actor in (Actor.ACTIVE, Actor.HELPED, Actor.SHARED)
    applies = speaks_to_reader(material.text)
    always = any(token.dep == "ROOT" and token.tag in ("VBP", "VBZ") for token in material.parsed.tokens)
    does = material.verb is not None and material.verb.split()[0] not in _STATES and not always
    return doing and not applies and does

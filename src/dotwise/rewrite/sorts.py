"""Which sort of text a dot is, since a list of tools asks for other moves than a deed does."""

from __future__ import annotations

import re
from enum import StrEnum

from dotwise.language.credentials import speaks
from dotwise.language.terms import known_tools
from dotwise.language.tokens import Token
from dotwise.model import DotKind, SectionKind
from dotwise.rewrite.around import is_mixed
from dotwise.rewrite.deed_words import is_gerund, verb_of_noun
from dotwise.rewrite.grammar import is_common, verb_lemma
from dotwise.rewrite.trait_questions import names_trait
from dotwise.rewrite.values import Material


class Sort(StrEnum):
    """What a line that is no asset mostly is."""

    DEED = "deed"
    """A task or deed, whatever its form: most bullets."""
    TRAIT = "trait"
    """A quality that is only claimed."""
    SKILL = "skill"
    """A skill or task of a few words, without a deed."""
    TOOLS = "tools"
    """Tools or bare skills."""
    CREDENTIAL = "credential"
    """A certificate, licence, membership."""
    PORTRAIT = "portrait"
    """A sentence about the whole person: summary, bio, letter."""
    STATEMENT = "statement"
    """A sentence that says who somebody is, where they live or why they write: no deed and no claim."""


_CREDENTIAL = re.compile(
    r"\b(?i:certifi\w+|certs?|licen[cs]e[sd]?|diploma|registered|registration|member(?:ship)? of (?:the )?(?:[\w']+ ){0,4}(?:institute|association|society|college|guild|chamber|bar|federation|academy|order|register)|membership|chartered|qualified|"
    r"accredit\w+|police check|doctorate|master['’]s|bachelor['’]s|vetting)\b|\b(?:NVQ|SVQ|BSc|MSc|BA|MBA|PhD|degree|clearance|first aid|HACCP|DBS|CSCS|PMP|PRINCE2|CPR|"
    r"Level \d|(?i:medals?|clearance|first aid|courses?:?)|(?:Green|Black|Yellow) Belt|NEBOSH|IOSH|IPAF|PASMA|18th Edition|Gold Card|EIT|medal|award(?:ed)? for|HGV|CDL)\b"
)
_TOOLS = re.compile(
    r"^(?:proficien\w+|knowledge of|working knowledge|familiar|skilled in|software|systems?:|tools?:|"
    r"(?:advanced |basic |good |strong )?(?:use of|user of)|computer skills|IT skills|technologies|"
    r"(?:MS|Microsoft) )",
    re.IGNORECASE,
)
_WHOLE_PERSON = re.compile(
    r"\b(?:passionate|motivated|dynamic|enthusiastic|dedicated|hard[- ]?working|results?[- ](?:driven|oriented)|"
    r"proven track record|proven (?:leader|manager|professional)|\d+ years of service|detail[- ]oriented|team player|self[- ]starter|years?['’]?(?: of)? (?:\w+ ){0,3}experience|"
    r"years in|excellent candidate|ideal candidate|people person|attention to detail|good listener|communicator|problem[- ]solver|quick learner|right person|takes? pride|deadline-driven|strength to strength|welcome the opportunity|contribute to your|look forward|proficient|skills and experience|able to|ability to|seeking|looking for|eager|reliable|"
    r"punctual|trustworthy|(?:target|customer|people|solution)s?[- ](?:focused|minded)|natural (?!to )\w+ \w+|committed to|known (?:for|as)|thinker|excellent|strong (?:\w+ )?skills|believes? (?:in|that)|"
    r"results-focused|can work|work(?:s|ing)? (?:well )?(?:in a team|under pressure|independently|on my own)|seasoned|versatile|professional with|use my skills|enjoys? (?:a )?challenge|extensive|"
    r"(?:moved|driven|energi[sz]ed) by (?:challenges?|people|results)|solution[- ]oriented|resistant to stress|(?:bright|rewarding|promising) (?:career|future)|"
    r"(?:I am|I['’]m|he is|she is) an? (?:[\w-]+,? ){1,7}(?:person|individual)|add value to your|can[- ]do|"
    r"(?:positive|practical|honest|friendly|reliable|creative|organi[sz]ed|caring|motivated|driven) (?:person|individual|professional))\b",
    re.IGNORECASE,
)


_CLAIMS = re.compile(
    r"(?:proven (?:ability|record|experience|success)|(?:a )?(?:people|team) (?:person|player)|demonstrated ability|"
    r"I am an? (?:[\w-]+,? )+(?:who|with)\b|"
    r"work(?:ed|s|ing)? (?:(?:well|effectively|efficiently) )?(?:under pressure|in a (?:team|busy|fast-paced)|independently|on my own|to tight deadlines))",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:[A-Z0-9][\w+#./&-]*(?: [A-Z0-9(][\w+#./&)-]*){0,2}(?:, |; )){2,}[A-Z0-9][\w+#./&-]*(?: [\w+#./&()-]+){0,2}"
)
"""Three names or more, parted by commas."""
_LONG_CREDENTIAL = 18
_RECEIVED = re.compile(r"(?:received|awarded|nominated|recipient|named|voted)\b", re.IGNORECASE)
_FEW = 4
"""Words up to which a line without a deed is a mere label."""
_GRADED = re.compile(r"(?:good|strong|fast|quick|excellent|great|solid|basic|advanced|sound)\b", re.IGNORECASE)
_FAVOUR = re.compile(
    r"\b(?:welcome the opportunity|open to new (?:challenges|opportunities)|thank you for|my application|(?:above|advertised) position|look forward|excellent candidate)\b",
    re.IGNORECASE,
)


_SPEAKS = re.compile(r"\b(?:speak|fluent|native|bilingual|languages?)\b", re.IGNORECASE)


_STUDIED = re.compile(
    r"\b(?:degree|diploma|BSc|MSc|BA|MA|MBA|PhD|doctorate|master['’]s|bachelor['’]s|courses?(?! (?:organi[sz]er|leader|director|tutor|rep)))\b",
    re.IGNORECASE,
)
_HONOUR = re.compile(
    r"\b(?:medals?|awards?|prizes?|of the (?:year|quarter|month|season)|top (?:seller|scorer|performer)|dean['’]s list|"
    r"scholarship|fellowship|shortlist(?:ed)?|finalist|runner-up|commendation|winner|honou?rable mention)\b",
    re.IGNORECASE,
)


def claims_whole_person(text: str) -> bool:
    """Whether a sentence says of the person what anybody could."""
    return _WHOLE_PERSON.search(text) is not None


def begs_favour(text: str) -> bool:
    """Whether a sentence of a letter asks for the post or thanks the reader: what anybody who applies writes."""
    return _FAVOUR.search(text) is not None


def names_paper(text: str) -> bool:
    """Whether a text names a degree, licence or membership among other things."""
    return _CREDENTIAL.search(text) is not None


def is_studied(text: str) -> bool:
    """Whether a text names what was studied: a degree, a diploma, a course; in brackets it tells of others' studies."""
    return _STUDIED.search(re.sub(r"\(.*?\)", "", text)) is not None


def honours(text: str) -> bool:
    """Whether a listed line is a distinction."""
    return _HONOUR.search(text) is not None


def sort_of(material: Material) -> Sort:
    """The sort of ``material``: by what kind of dot it is, then by its words."""
    text, kind = material.dot.text, material.dot.kind
    if kind is DotKind.HEADLINE:
        return Sort.PORTRAIT
    if text.count(" | ") > 1:
        return Sort.TOOLS
    if kind is DotKind.SENTENCE and not material.listed:
        return _sort_of_sentence(material)
    listed = material.listed or (material.opening is None and not any(_finite(t) for t in material.parsed.tokens))
    if listed and speaks(text):
        return Sort.CREDENTIAL
    if _is_credential_line(material):
        return Sort.CREDENTIAL
    named = _NAMES.fullmatch(text.rstrip(".")) is not None
    things = listed and (material.listed or text.count(",") > 1) and _names_things(material)
    uses = (
        material.listed or material.title is None or _names_tool(text)
    )  # under a post names may be what is taught or filed
    if (_TOOLS.match(text) and not _names_activity(material)) or (
        uses and (named or (things and not _names_activity(material)))
    ):
        return Sort.TOOLS
    if " whose " in text and is_mixed(material):
        return Sort.DEED
    said = _WHOLE_PERSON.search(text) is not None and not _opens_with_deed(material)
    # "Worked in a team of 4 to design ..." tells a deed: it has an opening.
    boasts = material.opening is None and _CLAIMS.match(text) is not None
    claims = material.outcome is None and (said or boasts)
    bare = listed and (material.listed or len(text.split()) <= _FEW)
    if material.listed and material.near and not claims and not _GRADED.match(text):
        return Sort.SKILL  # an insider knows what to ask of it
    if claims or _mostly(material, "T") or (bare and (names_trait(text) or _GRADED.match(text))):
        return Sort.TRAIT
    counted = is_mixed(material) and re.search(r"\d", text) is not None
    return Sort.SKILL if bare and not counted else Sort.DEED


def _sort_of_sentence(material: Material) -> Sort:
    text = material.dot.text
    if speaks(text) and _SPEAKS.search(text):
        return Sort.CREDENTIAL
    named = _WHOLE_PERSON.search(text) is not None and (material.outcome is None or begs_favour(text))
    whole = material.dot.role is None and material.verb is None and not material.outcome
    return Sort.PORTRAIT if named or whole else Sort.DEED


def _is_credential_line(material: Material) -> bool:
    """Whether a line names a licence, a membership, a distinction: what one holds, not what one did."""
    text = material.dot.text
    if honours(text) and (_RECEIVED.match(text) or material.section is SectionKind.AWARDS):
        return True
    told = material.outcome is not None or any(_finite(token) for token in material.parsed.tokens)
    if honours(text) and not told and not _opens_with_deed(material):
        return True
    if len(text.split()) > _LONG_CREDENTIAL:
        return False
    if material.section is SectionKind.EDUCATION and not (told or _opens_with_deed(material)):
        return True  # a course is no work
    if _tells_of(material):
        return False
    if _CREDENTIAL.match(text):
        return True
    named = _NAMES.fullmatch(text.rstrip(".")) is not None
    return _CREDENTIAL.search(text) is not None and (named or not (material.verb or _opens_with_deed(material)))


def _tells_of(material: Material) -> bool:
    """Whether a line tells what became of what it opens with: "Membership grew from 13"."""
    tokens = material.parsed.tokens
    opens = (
        t for t in tokens if t.dep in ("nsubj", "nsubjpass") and all(o.dep == "compound" for o in tokens[: t.index])
    )
    return any(tokens[token.head].tag in ("VBD", "VBZ", "VBP") for token in opens)


def _finite(token: Token) -> bool:
    return token.tag in ("VBD", "VBZ", "VBP", "MD") or (token.tag == "VB" and token.index == 0)


def _mostly(material: Material, family: str) -> bool:
    """Whether findings of one family of rules cover half of a line that opens with no deed."""
    covered = sum(finding.end - finding.start for finding in material.findings if finding.rule.startswith(family))
    return 2 * covered >= len(material.text) and not _opens_with_deed(material) and material.outcome is None


def _opens_with_deed(material: Material) -> bool:
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    return material.opening is not None or (first is not None and first.tag in ("VBD", "VBP", "VBG"))


def _names_things(material: Material) -> bool:
    """Whether most words of a listed skill are names: products and systems."""
    words = [token for token in material.parsed.tokens if token.pos in ("NOUN", "PROPN", "VERB", "ADJ")]
    names = [w for w in words if w.text[:1].isupper() and (not w.text[1:].islower() or not _ordinary(w.text))]
    known = [w for w in words if w.lower in known_tools()]
    return bool(words) and max(len(names), len(known)) * 2 >= len(words)


def _names_tool(text: str) -> bool:
    """Whether one of the names is that of a tool: "SAP, Jira, Teams"; "Ukulele, recorder, Orff instruments" are taught."""
    return not known_tools().isdisjoint(re.findall(r"[\w+#.]+", text.lower()))


def _names_activity(material: Material) -> bool:
    """Whether an entry ends in what is done with its tool: "Xero bookkeeping", "SAP administration"."""
    words = [token for token in material.parsed.tokens if token.start < material.end and token.text.isalpha()]
    last = words[-1] if len(words) > 1 else None
    return last is not None and last.text.islower() and (is_gerund(last) or verb_of_noun(last.lower) is not None)


def _ordinary(word: str) -> bool:
    return is_common(word) or verb_lemma(word) is not None

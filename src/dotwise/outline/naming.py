"""Tell what a short phrase names: a title, an organisation, a place, a school degree. Scores, not decisions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dotwise.outline.terms import known_places, organisation_words, regions, title_words

_WORD = re.compile(r"[^\W\d_]+(?:[.'’&/-][^\W\d_]+)*\.?")
_POSTAL = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]{2}\s+\d{5}(?:-\d{4})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4,6})\b"
)
_CODED = re.compile(r"(?:[A-Z]{1,2}[- ]?)?(?:\d{2}-\d{3}|\d{3} \d{2}|\d{4,6}(?: [A-Z]{2})?) (?=[^\W\d_])")
"""The post code before a town: "62-800 Kalisz", "1012 AB Amsterdam"."""
_OUTWARD = re.compile(r"(?<=[a-z]),? (?:[A-Z]{1,2}\d[A-Z\d]?|\d{1,2})$")
"""The first half of a British postcode behind a town, or the number of a district: "Perth PH1", "Dublin 8"."""
_UNPARTED = re.compile(
    r"(?<=[a-zß-ÿ])\s+(?=(?:NSW|VIC|Vic|QLD|Qld|TAS|Tas|NZ|UK|UAE|USA|BC|MB|SK|ON|QC|NB|NS|PEI|AK|AZ|AR|CA|CT|FL|GA|ID|IL|IA|KS|KY|"
    r"MI|MN|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|RI|SC|SD|TN|TX|UT|VT|VA|WV|WI|WY)$)"
)
"""A town and its state without a comma; short forms that are as likely a degree or a firm, "MA", "SA", "AB", are none."""
_COUNTY = re.compile(
    r"(?:co\.?(?! (?:found|own|ord|dir|op|lead|chair|host|edit|auth|work))|county(?! of)|province of|greater|metro|near) \w+(?: \w+)?"
)
_ROAMING = re.compile(
    r"(?:on (?:tour|the road|location)|at sea|offshore|various (?:places|sites|locations|towns)|nationwide|worldwide)",
    re.IGNORECASE,
)
"""What stands in the place of a town for those who work in many."""
_SHIP = re.compile(r"(?:MV|FV|SS|HMS|HMAS|HMCS|USS|USNS|RRS|M/V|M/T|M/S|M/Y|S/Y|S/V) (?=[A-ZÀ-Þ])")
_FAMILY = re.compile(
    r"[A-ZÀ-Þ]\S{0,40} (?:&|and|und|et|y|e|og|och|\+) (?:Partners?|Sons?|Associates|Fils|Söhne|Hijos|Filhos|Figli|Brothers|Bros|"
    r"Daughters|Company|Co|Cie|[A-ZÀ-Þ]\w{1,40} (?:Arquitect[oe]s|Abogados|Advogados|Architects|Solicitors|Consultants|Engineers|"
    r"Accountants|Surveyors|Architekten|Rechtsanwälte|Avocats|Architectes|Builders|Contractors|Bakers|Butchers))\b"
)
"""Firms that are called after people: "Amsel & Partner", "Ortiz & Palau Arquitectos"."""
_SPREAD = re.compile(r"^(?:all (?:over|across)|across|throughout|all around|around)\s+(?=[A-ZÀ-Þ])")
_LEVEL = frozenset(
    "senior junior sr jr staff principal lead chief deputy assistant associate acting interim trainee graduate vice head "
    "part-time full-time volunteer freelance independent founding co-founder executive general regional global first "
    "second third class".split()
)
_RANK = frozenset(
    "i ii iii iv v first second third class grade level junior senior trainee intern acting interim".split()
)
_COMPOUND = tuple(
    "meister meisterin leiter leiterin ingenieur ingenieurin techniker technikerin kaufmann kauffrau berater beraterin entwickler "
    "entwicklerin pfleger pflegerin lehrer lehrerin fahrer fahrerin mitarbeiter mitarbeiterin assistent assistentin verkäufer "
    "verkäuferin arbeiter arbeiterin medewerker teacher worker keeper maker manager person monger wright smith driver officer "
    "ologist ographer iatrist ician mason fitter operator designer engineer owner master cutter grower picker".split()
)
"""Heads of titles that are written in one word."""
_SEGMENT = re.compile(r",|\||·|•| @ | - | – | — |:|;| of | for | in | to | at | then ")
_DEGREE = re.compile(
    r"\b(?:B\.?\s?Sc|M\.?\s?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|B\.?Com|B\.?Ed|LL\.?B|LL\.?M|MBA|Ph\.?\s?D|BFA|MFA|BTEC|NVQ|HND|HNC|"
    r"GCSEs?|A[- ]levels?|GED|Abitur|Baccalaur\w+|Bachelors?|Masters?(?:'s|’s)?\s+(?:of|in|degree)|Doctor(?:ate)? of|"
    r"Diploma|Degree|Certificate (?:in|of)|Associate of|Leaving Cert\w*|Matura|Licence|Licenciatura|Laurea|Magister|Ing\.)"
    r"(?=\W|$)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def title_score(text: str) -> float:
    """How much ``text`` reads like a job title; above 0.5 it probably is one."""
    head = re.sub(r"\([^)]*\)", " ", text)
    words = _words(head)
    if not words or len(words) > 14 or _SHIP.match(text) or _FAMILY.search(text):
        return 0.0
    hits = sum(_is_title_word(part) for word in words for part in re.split(r"[/&-]", word))
    segments = [_words(segment) for segment in _SEGMENT.split(head)]
    ends = [_ends_on_title(segment) for segment in segments]
    score = 0.0
    if hits:
        score = 0.45 + 0.4 * (ends[0] or (any(ends) and len(segments) < 3)) + 0.1 * (hits > 1)
    if words[0] in _LEVEL:
        score += 0.2
    score -= 0.0 if ends[0] else 0.45 * organisation_score(text) * (0.3 if any(ends) else 1.0)
    if text[:1].islower() and not hits:
        score -= 0.2
    return round(max(0.0, min(1.0, score)), 4)


def _words(text: str) -> list[str]:
    return [word.strip(".").lower() for word in _WORD.findall(text)]


def _ends_on_title(words: Sequence[str]) -> bool:
    """Whether the last word names one person: "Engineer", not the "Engineers" of a regiment or a firm."""
    last = (_last(words), *words[-1:])
    parts = {part for word in last for part in (word, *re.split(r"[/&-]", word))}
    return any(_is_title_word(part) and (part in title_words() or _singular(part) == part) for part in parts)


def _last(words: Sequence[str]) -> str:
    """The last word that is no rank: "Technician" of "Technician Second Class"."""
    bare = [word for word in words if word not in _RANK]
    return bare[-1] if bare else ""


@lru_cache(maxsize=8192)
def _is_title_word(word: str) -> bool:
    known = title_words()
    return word in known or _singular(word) in known or (len(word) > 8 and word.endswith(_COMPOUND))


@lru_cache(maxsize=4096)
def organisation_score(text: str) -> float:
    """How much ``text`` reads like the name of an employer."""
    text = _POSTAL.sub("", text).rstrip(" ,")
    words = [word.strip(".,").lower() for word in _WORD.findall(text)]
    if not words or len(words) > 14:
        return 0.0
    known = organisation_words()
    hits = sum(word in known or word.replace(".", "") in known for word in words)
    score = 0.0
    if hits:
        score = 0.55 + 0.1 * min(hits, 3)
        if words[-1] in known:
            score += 0.15
    if re.search(r"\b(?:[A-ZÀ-Þ][\w'’]{1,40} (?:&|and|\+) [A-ZÀ-Þ]|[A-ZÀ-Þ]\w{1,40}['’]s\b)", text):
        score += 0.25
    if is_own_account(text) or _SHIP.match(text) or _FAMILY.search(text):
        score = max(score, 0.6)
    if re.search(
        r"\b(?:Ltd|Inc|Co-?op|LLC|GmbH|PLC|S\.?A\.?|AG|Co|Corp|B\.?V|Pty|AB|Oy|ApS|S\.?R\.?L|SARL|S\.?p\.?A|Ltda|Kft|Zrt|UAB|OÜ|d\.o\.o|s\.r\.o|a\.s|z\s?o\.o)\b\.?\s*$",
        text,
    ):
        score += 0.4
    return round(min(1.0, score), 4)


GRADE = re.compile(r"(?:,?\s+\(?|^)[A-Z]{2}-\d{2,4}(?:[-/]\d{1,2})+\)?$")
"""Series and grade of a public service behind a title, "GS-0343-12": what looks like a postal code and is none."""


@lru_cache(maxsize=4096)
def place_score(text: str) -> float:
    """How much ``text`` reads like a place: "Galway", "New Orleans, LA 70115", "Remote"."""
    if GRADE.search(text):
        return 0.0
    clean = _POSTAL.sub("", _CODED.sub("", re.sub(r"\s*[()]\s*", ", ", text)))
    clean = _OUTWARD.sub("", clean.strip(" ,.–-"))
    if not clean:
        return 0.6 if text.strip() else 0.0
    if _ROAMING.fullmatch(clean):
        return 1.0
    clean = _UNPARTED.sub(", ", _SPREAD.sub("", clean))
    parts = [part.strip(" .").lower() for part in re.split(r",| - | – |/|\|", clean) if part.strip(" .")]
    if not parts or len(parts) > 5 or len(clean.split()) > 9:
        return 0.0
    known = sum(_is_known(part) for part in parts)
    if known and not re.search(r"\d{3,}", clean):
        if known == len(parts):
            return 1.0
        region = parts[-1] in regions() or bool(_COUNTY.fullmatch(parts[-1]))
        town = len(parts) == 2 and region and len(parts[0].split()) <= 3
        return 0.75 if town else 0.6
    if _POSTAL.search(text) and len(parts) <= 4:
        return 0.7
    return 0.0


def _is_known(part: str) -> bool:
    found = known_places()
    return (
        part in found
        or part.removesuffix(" city") in found
        or part.removesuffix(" district") in found
        or f"{part} city" in found
        or bool(_COUNTY.fullmatch(part))
    )


@lru_cache(maxsize=4096)
def degree_score(text: str) -> float:
    """How much ``text`` reads like a line of schooling."""
    score = 0.7 if _DEGREE.search(text) else 0.0
    lowered = text.lower()
    if re.search(
        r"\b(?:university|college|school|academy|institute|polytechnic|faculty|universit\w+|lycée|hochschule|gpa|honou?rs)\b",
        lowered,
    ):
        score += 0.3
    return min(1.0, score)


def is_name_shaped(text: str) -> bool:
    """Whether every word begins like part of a proper name."""
    words = re.findall(r"[^\s,/]+", text)
    return bool(words) and all(
        _has_no_small(word[:1])
        or bool(_CAMEL.match(word))
        or word.lower() in SMALL_WORDS
        or not word[:1].isalpha()
        or bool(_PARTICLE.match(word))
        for word in words
    )


def bears_particle(name: str) -> bool:
    """Whether a name holds a small particle with a hyphen or apostrophe, as words of other kinds do not: "Layla al-Hassan"."""
    return any(_PARTICLE.match(word) for word in name.split()[1:])


def _has_no_small(sign: str) -> bool:
    """A capital, or a letter of a script that knows no capitals."""
    return sign.isalpha() and not sign.islower()


def is_own_account(text: str) -> bool:
    """Whether the text says that there is no employer: "Freelance"."""
    clean = text.strip(" .").casefold()
    return clean in _OWN_ACCOUNT or bool(_SEVERAL.fullmatch(clean))


def works_alone(title: str | None) -> bool:
    """Whether a title says that there was no employer: "Freelance Illustrator", "Career break"."""
    return title is not None and (_ALONE.match(title) is not None or is_gap(title))


_ALONE = re.compile(
    r"(?:baby-?sitt(?:ing|er)|child-?mind(?:ing|er)|dog[- ]walk(?:ing|er)|house-?sitt(?:ing|er)|private tu(?:tor|ition)|odd jobs|freelanc\w*|self[- ]employ\w+|sole trader|own business|independent (?:consultant|contractor|artist|researcher|scholar))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_gap(text: str) -> bool:
    """Whether a header names a time in which nobody worked for anybody: family, travel, study, illness, no work."""
    if not _GAP.match(text):
        return False
    last = _words(_SEGMENT.split(re.sub(r"\([^)]*\)", " ", text))[0])[-1:]
    return not _ends_on_title(last) or bool(_AT_HOME.fullmatch(last[0]))


_AT_HOME = re.compile(
    r"(?:stay-at-home-?)?(?:mother|father|mum|mom|dad|parent|wife|husband)s?|home-?maker|house-?(?:wife|husband)|carer|caregiver|students?"
)
_OF_KIN = (
    r"(?:my|our|an?|the|his|her|their|own|ill|sick|disabled|ag(?:e)?ing|elderly|small|young|two|three|family|parents?|mother|father|"
    r"mum|mom|dad|child(?:ren)?|kids?|grand\w+|relatives?|husband|wife|spouse|partner|son|daughter|brother|sister|toddlers?|newborn)\b"
)
_GAP = re.compile(
    r"(?:(?:planned |full-time |voluntary |short )?(?:career|family|parental|health|personal|study) (?:break|gap|pause|time out)|"
    r"(?:break|time (?:out|off)|pause) (?:from|for|to|in)\b|gap year|sabbatical|"
    r"(?:maternity|paternity|parental|adoption|family|carer['’]?s|care|sick|medical|compassionate|study|unpaid|extended) leave|"
    r"stay[- ]at[- ]home\b|at home with\b|home-?maker\b|house-?(?:wife|husband)\b|full[- ]time (?:parent|mother|father|mum|mom|dad|carer|"
    r"caregiver|care of|student|study|studies|education)\b|(?:mother|father|mum|mom|dad|parent)\b(?! (?:and|&) (?:baby|toddler)|['’])|"
    rf"(?:family |primary |sole |unpaid |home )*(?:car(?:er|ing|ed|egiver|egiving)|care|look(?:ing|ed) after|rais(?:ing|ed)|brought up|bringing up) (?:for |of |to )*{_OF_KIN}|"
    r"(?:family|unpaid) (?:carer?|caregiver|caregiving|caring|responsibilities|duties)\b|parenting\b|parenthood\b|child-?(?:rearing|raising)\b|"
    r"(?:long |serious )?illness\b|ill[- ]health\b|recover(?:y|ing) from\b|convalescen\w+|bereavement|hospitali[sz]ed|health reasons|"
    r"unemploy\w+|between jobs|job[- ](?:search|hunt)\w*|(?:seeking|looking for|searching for) (?:work|employment|a job)|out of work|not working|redundan\w+|laid off|"
    r"travel(?:l?ing|l?ed|s)?(?:\s*$|[,:;(/]| (?:in|around|round|through|the|and|across|to|with|for|abroad|year)\b)|backpack\w*|world (?:trip|tour)\s*$|"
    r"students?\s*$|stud(?:ying|ies|ied)\b|study abroad|language (?:course|study|studies)|retired\b|retirement\b|"
    r"(?:(?:compulsory|mandatory|obligatory) )?(?:military|national) service$|conscription$|wehrdienst$|zivildienst$|"
    r"elternzeit|mutterschutz|arbeitslos\w*|arbeitssuchend|selbst(?:st)?ändig|weltreise|auslandsaufenthalt|pflege (?:der|des|meine|von)|congé\b|"
    r"chômage|année sabbatique|excedencia|desempleo|año sabático|cuidado de|urlop macierzyński)",
    re.IGNORECASE,
)
_OWN_ACCOUNT = frozenset(("freelance", "self-employed", "self employed", "own practice", "own business", "independent"))
"""What stands in the place of an employer where there is none."""
_SEVERAL = re.compile(
    r"(?:various|several|different|private) "
    r"(?:employers|clients|agencies|companies|firms|families|households|restaurants|farms|gangs|sites|venues|contractors|units|ships|"
    r"vessels|stations|schools|hospitals|hotels|kitchens|shops)"
    r"|(?:the |an? )?private family|the [\w'’-]+(?:(?:,| and| &)(?: the)? [\w'’-]+){0,3} famil(?:y|ies)"
)
"""Employers that are no house: "various clients", "the Amsel and Obi families"."""
_CAMEL = re.compile(r"[a-zß-ÿ]{1,2}[A-ZÀ-Þ]|[a-z]\.[a-z]{2}")
"""Names that begin small on purpose: "eLectra", "d.light"."""
_PARTICLE = re.compile(r"(?:al|el|as|ash|ad|an|ibn|bin|ben|d|l|o|t)[-'’][A-ZÀ-Þ]")
SMALL_WORDS = frozenset(
    "of the and & de la del van von der den di da do dos du le el al bin ibn y e und et for in at on to "
    "binti binte bint ben bat ter ten te zu zum zur af av of ap ab ferch mac nic ní uí ó das della delle degli dei dello "
    "des les aux à für im am an auf bei och og ja i w na z za pri voor het aan em no sur sul sulla per con los las op wa".split()
)


def _singular(word: str) -> str:
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word

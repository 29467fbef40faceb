"""What is around the deed: aims, unclear sizes, routine, and results that anyone prints."""

from __future__ import annotations

from dotwise.language.anatomy.values import Span
from dotwise.language.anatomy.words import Words, pattern

_AIMS = (
    r"ensur\w*|improv\w*|maintain\w*|meet|achiev\w*|support\w*|provid\w*|enhanc\w*|maximi[sz]\w*|minimi[sz]\w*|guarante\w*|optimi[sz]\w*|reduc\w*"
    r"|increas\w*|deliver\w*|driv\w*|promot\w*|facilitat\w*|help\w*|make sure|keep|prevent\w*|avoid\w*|comply|satisfy|exceed|foster\w*|identify|assess|check|support|protect|strengthen"
)
_PURPOSE = pattern(
    rf"to (?:\w+ly )?(?:{_AIMS})(?: (?![,;.])\S+){{0,12}}",
    r"in order to(?: (?![,;.])\S+){0,12}",
    r"so as to(?: (?![,;.])\S+){0,12}",
    r"(?:aimed|aiming|designed|intended|with a view|with the aim|with the goal) (?:at|to|of)(?: (?![,;.])\S+){0,12}",
    r"(?:thereby |thus )?(?:ensuring|making sure|supporting|promoting|maintaining|fostering|guaranteeing|facilitating)(?: (?![,;.])\S+){0,12}",
    r"to make sure(?: (?![,;.])\S+){0,12}",
)
_VAGUE = pattern(
    r"various|several|numerous|multiple|diverse|a (?:wide |broad |large |whole )?(?:variety|range|number|array) of|many|some|a few|a couple of|different kinds? of|all (?:kinds|sorts|types) of|other (?:duties|tasks)(?: as (?:assigned|required))?|etc|and so on|miscellaneous|ad hoc|a lot of|lots of|countless|all aspects of|related (?:duties|tasks)|day - to - day"
)
_ROUTINE = pattern(
    r"as per|in line with|according to|in accordance with|in compliance with|in keeping with|pursuant to|following (?:the|all|established|standard|company)",
    r"as (?:required|needed|necessary|directed|assigned|instructed|agreed|scheduled|requested|appropriate)",
    r"as (?:set out|laid down|specified|described|prescribed|defined|stated|shown) (?:in|by)",
    r"as (?:the|our|my|each|every|their) (?:\S+ ){1,4}?(?:says?|said|requires?|required|asks?|asked|shows?|lays? down|sets? out|tells?|wants?|wanted|prescribes?|demands?|teaches)",
    r"on a (?:daily|weekly|monthly|regular|quarterly|yearly|rota) basis|daily|weekly|monthly|quarterly|annually|regularly|routinely",
    r"(?:each|every|per|a) (?:day|shift|week|month|morning|evening|quarter|night|term|year|season|hour|run)",
    r"on (?:time|schedule|budget|target)|within (?:the )?(?:budget|target|deadline|sla|tolerance|scope)|by (?:each|the|every) (?:deadline|due date)",
    r"to (?:standard|schedule|specification|plan|order|drawing|target|code|protocol|procedure|policy|a high standard)",
    r"(?:assigned|allocated|given|handed) to (?:me|us|them)|under (?:the )?(?:supervision|direction|guidance)|(?:standard|established|company|internal|existing|set|usual|normal|approved) (?:procedures?|protocols?|polic\w+|guidelines|templates?|checklists?|forms?|process\w*|practice|rules?|operating)",
    r"within (?:the |our |an? )?(?:agreed |set |usual )?#(?: -)? ?\S+(?: target)?|by the (?:price list|book|list|rule book|manual|plan)|from the (?:template|list|manual|script)",
)
_PUFF = pattern(
    r"(?:resulting in|leading to|led to|contributing to|achieving|driving|improving|increasing|enhancing|boosting|optimi[sz]ing|maximi[sz]ing|reducing|delivering|creating|fostering|strengthening|raising|supporting|(?:thereby|thus|which) \S+)"
    r"(?: (?:an?|the|its|our|their|in|improved|increased|greater|higher|better|enhanced|overall|significant|significantly|continuous|positive|operational|customer|client|guest|patient|team|employee|staff|business|organi[sz]ational|strong|stronger|process|service|and|excellent|seamless|smooth)){0,5}"
    r" (?:efficien\w+|productivity|satisfaction|performance|quality|growth|success|compliance|morale|communication|results|engagement|experience|operations?|effectiveness|collaboration|excellence|outcomes?|visibility|awareness|loyalty|relationships?|profitability|value|processes|safety|retention|accuracy)",
)


def read_purpose(words: Words) -> tuple[Span, ...]:
    """Aims: "to ensure ...", "in order to ...", "ensuring ..."."""
    return words.spans(_PURPOSE)


def read_vague(words: Words) -> tuple[Span, ...]:
    """Words of unclear size."""
    return words.spans(_VAGUE)


def read_routine(words: Words) -> tuple[Span, ...]:
    """Words that say the work was done as always and as laid down: "as per", "each shift", "in line with"."""
    return words.spans(_ROUTINE)


def read_puff(words: Words) -> tuple[Span, ...]:
    """Results that anyone prints: "resulting in improved efficiency". One with a number is no puff."""
    spans = words.spans(_PUFF)
    return tuple(span for span in spans if not _number_after(words, span[1]))


def _number_after(words: Words, offset: int) -> bool:
    after = [token for token in words.tokens if token.start >= offset][:4]
    return any(token.tag == "CD" or token.text[:1].isdigit() for token in after)

"""
The step from career to findings: every rule is asked about every dot.

Findings stand by place in the line, one a rule. Where two of them mean the same words, one stays: what the house wrote
itself, then a warning before a hint, then the longer stretch, then the order of the catalogue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dotwise.language.credentials import is_credential
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.terms import term_lines
from dotwise.model import DocumentKind, Dot, DotKind, Finding, Role, Section, SectionKind, Severity
from dotwise.rules import RULES
from dotwise.rules._rule import Context, Document, Hit, Phrases, Predicate, Rule, Tokens, Where
from dotwise.rules._spans import as_quoted
from dotwise.rules._tokens import Pattern, PatternIndex, Tokenize, pattern_of, phrase_of
from dotwise.rules.choice import HOUSE, HousePhrase, RuleChoice, house_names, refuse_unknown_rules

_SPARED = frozenset((SectionKind.CERTIFICATIONS, SectionKind.LANGUAGES, SectionKind.PUBLICATIONS, SectionKind.AWARDS))
"""Sections that are lists by nature: nobody should tell a story there."""
_LEADS_IN = frozenset("PRON AUX ADV ADJ DET PROPN PUNCT CCONJ".split())
_LEADING_VERBS = frozenset(("be", "have", "get"))


class Linter:
    """The chosen rules with all their terms compiled into one index."""

    def __init__(self, rules: Sequence[Rule], tokenize: Tokenize) -> None:
        self._rules = tuple(rules)
        self._predicates = tuple(
            (number, rule.match.find) for number, rule in enumerate(rules) if isinstance(rule.match, Predicate)
        )
        self._by_sort: dict[tuple[DotKind, DocumentKind, SectionKind | None], frozenset[int]] = {}
        self._index = PatternIndex(
            [(number, pattern) for number, rule in enumerate(rules) for pattern in _patterns(rule, tokenize)]
        )

    def check(
        self,
        dots: Sequence[Dot],
        sense: Sense,
        sections: Sequence[Section] = (),
        roles: Sequence[Role] = (),
        kind: DocumentKind = DocumentKind.RESUME,
    ) -> tuple[tuple[Finding, ...], ...]:
        """Findings of each dot, parallel to ``dots``; ``sense`` is parallel to them too."""
        document = _document(dots, sense, sections, roles, kind)
        contexts = (Context(index, document) for index in range(len(dots)))
        return tuple(self._findings(context) for context in contexts)

    def fired(
        self,
        dots: Sequence[Dot],
        sense: Sense,
        sections: Sequence[Section] = (),
        roles: Sequence[Role] = (),
        kind: DocumentKind = DocumentKind.RESUME,
    ) -> tuple[frozenset[str], ...]:
        """Codes of every rule that fires on each dot, also of those whose words another remark covers: to measure."""
        document = _document(dots, sense, sections, roles, kind)
        contexts = (Context(index, document) for index in range(len(dots)))
        return tuple(frozenset(self._rules[owner].code for owner, _ in self._hits(context)) for context in contexts)

    def _findings(self, context: Context) -> tuple[Finding, ...]:
        kept = self._apart(self._hits(context))
        return tuple(_finding(self._rules[owner], hit, context.dot.text) for owner, hit in kept)

    def _hits(self, context: Context) -> list[tuple[int, Hit]]:
        """Number of the rule and place of everything that the rules have to say about a dot."""
        if context.section in _SPARED or is_private(context.dot.text):
            return []
        asked = self._asked(context.dot.kind, context.document.kind, context.section)
        hits = [(owner, Hit(start, end)) for owner, start, end in self._index.find(context.parsed) if owner in asked]
        for owner, find in self._predicates:
            if owner in asked:
                hits += [(owner, hit) for hit in find(context)]
        if is_credential(context.dot.text):
            hits = [(owner, hit) for owner, hit in hits if self._rules[owner].papers]
        hits = [(owner, as_quoted(context.dot.text, hit)) for owner, hit in hits]
        return [(owner, hit) for owner, hit in hits if _counts(self._rules[owner], hit, context)]

    def _asked(self, kind: DotKind, document: DocumentKind, section: SectionKind | None) -> frozenset[int]:
        """Numbers of the rules that have anything to say about this sort of dot; the few sorts are kept."""
        sort = (kind, document, section)
        if sort not in self._by_sort:
            asked = (number for number, rule in enumerate(self._rules) if rule.asks(*sort))
            self._by_sort[sort] = frozenset(asked)
        return self._by_sort[sort]

    def _apart(self, hits: list[tuple[int, Hit]]) -> list[tuple[int, Hit]]:
        """One hit a rule, none of which covers another one's words, by place."""

        def rank(item: tuple[int, Hit]) -> tuple[bool, bool, int, int, int]:
            owner, hit = item
            rule = self._rules[owner]
            ours = not rule.code.startswith(HOUSE)
            return (ours, rule.severity is Severity.HINT, hit.start - hit.end, owner, hit.start)

        kept: list[tuple[int, Hit]] = []
        for owner, hit in sorted(hits, key=rank):
            if not any(owner == other or _covers(hit, place) or _covers(place, hit) for other, place in kept):
                kept.append((owner, hit))
        return sorted(kept, key=lambda item: (item[1].start, item[1].end))


def load_linter(tokenize: Tokenize, choice: RuleChoice | None = None) -> Linter:
    """The linter for ``choice`` (all rules without one); ``tokenize`` is ``tagger.nlp.make_doc``.

    Raises:
        ConfigurationError: the choice names a rule that does not exist.
    """
    chosen = choice or RuleChoice()
    house = tuple(_house_rule(number, phrase) for number, phrase in enumerate(chosen.phrases, start=1))
    catalogue = RULES + house
    refuse_unknown_rules(chosen)
    rules = [
        replace(rule, severity=chosen.severity_of(rule.code, rule.name, rule.severity))
        for rule in catalogue
        if chosen.wants(rule.code, rule.name)
    ]
    return Linter(rules, tokenize)


def _covers(outer: Hit, inner: Hit) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _document(
    dots: Sequence[Dot], sense: Sense, sections: Sequence[Section], roles: Sequence[Role], kind: DocumentKind
) -> Document:
    kind_of = {section.id: section.kind for section in sections}
    role_of = {role.id: role for role in roles}
    return Document(
        kind,
        tuple(dots),
        sense.parsed,
        sense.anatomies,
        tuple(kind_of.get(dot.section) if dot.section else None for dot in dots),
        tuple(role_of.get(dot.role) if dot.role else None for dot in dots),
    )


def _patterns(rule: Rule, tokenize: Tokenize) -> list[Pattern]:
    if isinstance(rule.match, Phrases):
        return [phrase_of(str(token) for token in tokenize(term)) for term in (*rule.match.terms, *_listed(rule.match))]
    if isinstance(rule.match, Tokens):
        return [pattern_of(text) for text in rule.match.patterns]
    return []


def _listed(phrases: Phrases) -> tuple[str, ...]:
    if phrases.file is None:
        return ()
    return term_lines("rules", phrases.file)


def _house_rule(number: int, house: HousePhrase) -> Rule:
    code, name = house_names(number)
    return Rule(
        code=code,
        name=name,
        message=house.message.replace("{", "{{").replace("}", "}}"),
        match=Phrases((house.phrase,)),
        flags=(house.phrase,),
        keeps=(),
        doc=f"A phrase of the house: {house.phrase}",
        severity=house.severity,
    )


def _counts(rule: Rule, hit: Hit, context: Context) -> bool:
    if rule.spares is not None and rule.spares(context, hit):
        return False
    if rule.where is Where.ANYWHERE:
        return True
    plain = not context.states_outcome_beside(hit.start, hit.end)
    match rule.where:
        case Where.PLAIN:
            return plain
        case Where.HEAD:
            return _opens(hit, context)
        case Where.PLAIN_HEAD:
            return plain and _opens(hit, context)
        case Where.WORN:
            return plain or (_opens(hit, context) and not _set_beside(hit, context))


def _set_beside(hit: Hit, context: Context) -> bool:
    return any(token.text in (":", ";") for token in context.parsed.tokens if token.start >= hit.end)


def _opens(hit: Hit, context: Context) -> bool:
    before = [token for token in context.parsed.tokens if token.end <= hit.start]
    return all(token.pos in _LEADS_IN or token.lemma in _LEADING_VERBS for token in before)


def _finding(rule: Rule, hit: Hit, text: str) -> Finding:
    words = text[hit.start : hit.end]
    return Finding(
        rule=rule.code,
        name=rule.name,
        start=hit.start,
        end=hit.end,
        text=words,
        message=rule.message.format(words, *hit.words),
        severity=rule.severity,
    )

import numpy as np
import pytest

from dotwise.judge import Judge, load_judge
from dotwise.judge.model import GROUPS, MATTER, WHOLE, WORDING, leaning
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind, Label, Verdict

GENERAL = (WORDING, MATTER, WHOLE)
COMMODITY = (
    "Answered 60+ calls per day",
    "Responsible for managing a team of 5 customer service representatives",
    "Excellent communicator with strong attention to detail",
    "Attended 3 meetings per week in Room 204",
    "Developed and implemented strategies resulting in improved efficiency",
    "10+ years of experience in logistics",
)
ASSET = (
    "Wrote the county's first heat-emergency plan; it is still in use",
    "When census hit 31 there was no proning team, so I wrote a two-page turning checklist; it is now house policy",
    "Talked three welders into staying, and none has left since",
    "Cut the wait for a first visit from 19 weeks to 7 by phoning every patient on the list",
)
MIXED = (
    "Worked on migration of payroll from the old system to ADP which ended up saving about 12 hours per pay cycle",
    "Pass rate was increased from 38% to 71%",
)


@pytest.fixture(scope="module")
def judge() -> Judge:
    return load_judge()


@pytest.fixture
def sense(tagger: Tagger, embedder: Embedder) -> Sense:
    return understand([*COMMODITY, *ASSET, *MIXED], Identity(), tagger, embedder)


def dots(texts: tuple[str, ...], kind: DotKind = DotKind.BULLET) -> list[Dot]:
    return [Dot(f"d{number}", text, kind, None, None) for number, text in enumerate(texts)]


def verdicts(
    judge: Judge,
    tagger: Tagger,
    embedder: Embedder,
    texts: tuple[str, ...],
    identity: Identity,
    kind: DotKind = DotKind.BULLET,
) -> tuple[Verdict, ...]:
    return judge.judge(dots(texts, kind), understand(texts, identity, tagger, embedder), [None] * len(texts))


def test_the_worked_examples(judge: Judge, sense: Sense) -> None:
    found = judge.judge(dots((*COMMODITY, *ASSET, *MIXED)), sense, [None] * len(sense.masked))
    wanted = [Label.COMMODITY] * len(COMMODITY) + [Label.ASSET] * len(ASSET) + [Label.MIXED] * len(MIXED)

    assert [verdict.label for verdict in found] == wanted


@pytest.mark.parametrize(
    "skill", ["Excel", "Microsoft Office", "Python, SQL, Tableau", "First aid certificate", "Forklift licence"]
)
def test_a_bare_skill_is_commodity(skill: str, judge: Judge, tagger: Tagger, embedder: Embedder) -> None:
    (verdict,) = verdicts(judge, tagger, embedder, (skill,), Identity(), DotKind.SKILL)

    assert verdict.label is Label.COMMODITY
    assert verdict.commodity > 0.9


def test_probabilities_and_score_fit_together(judge: Judge, sense: Sense) -> None:
    for verdict in judge.judge(dots((*COMMODITY, *ASSET, *MIXED)), sense, [None] * len(sense.masked)):
        commodity, mixed, asset = verdict.probabilities
        assert commodity + mixed + asset == pytest.approx(1, abs=2e-4)
        against = (commodity + 0.1 * mixed) / (commodity + asset + 0.2 * mixed)
        assert verdict.commodity == pytest.approx(against, abs=2e-3)


def test_every_reason_is_the_ablation_it_says_it_is(judge: Judge, sense: Sense) -> None:
    """Leaving a named group out of the sum moves the log-odds by exactly its weight, and none of its kind by more."""
    listed = dots((*COMMODITY, *ASSET, *MIXED))
    found = judge.judge(listed, sense, [None] * len(listed))
    parts = judge.parts(judge.views(listed, sense, [None] * len(listed)), sense)
    whole = np.log(judge.probabilities(parts))

    for row, verdict in enumerate(found):
        assert verdict.because
        told = {factor.factor: factor.weight for factor in verdict.because}
        moved = {}
        for number, group in enumerate(GROUPS):
            ablated = np.log(judge.probabilities(np.delete(parts[row : row + 1], number, axis=1)))
            moved[group] = float(leaning(whole[row] - ablated[0]))
        assert told == pytest.approx({group: moved[group] for group in told}, abs=1e-3)
        sides = {Label.COMMODITY: (1,), Label.ASSET: (-1,), Label.MIXED: (1, -1)}[verdict.label]
        for kin in (GENERAL, tuple(group for group in GROUPS if group not in GENERAL)):
            untold = [abs(moved[group]) for group in kin if group not in told and np.sign(moved[group]) in sides]
            least = min((abs(weight) for group, weight in told.items() if group in kin), default=np.inf)
            assert max(untold, default=0) <= least + 1e-3


def test_reasons_quote_words_that_stand_in_the_line(judge: Judge, sense: Sense) -> None:
    for dot, verdict in zip(
        dots((*COMMODITY, *ASSET, *MIXED)),
        judge.judge(dots((*COMMODITY, *ASSET, *MIXED)), sense, [None] * len(sense.masked)),
        strict=True,
    ):
        for factor in verdict.because:
            for quoted in [part.split("”")[0] for part in factor.text.split("“")[1:]]:
                assert quoted.removesuffix(" …").lower() in dot.text.lower()


def test_what_a_reader_is_told(judge: Judge, sense: Sense) -> None:
    texts = (*COMMODITY, *ASSET, *MIXED)
    found = dict(zip(texts, judge.judge(dots(texts), sense, [None] * len(texts)), strict=True))
    calls = [factor.text for factor in found["Answered 60+ calls per day"].because]
    plan = [factor.text for factor in found["Wrote the county's first heat-emergency plan; it is still in use"].because]

    assert "ends without a result" in calls
    assert "says what has lasted: “it is still in use”" in plan


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Aoife Brennan", "She", "her"), ("Mohammed Al-Sayed", "He", "his")),
        (("Ngozi Okafor", "She", "her"), ("James Smith", "They", "their")),
        (("Wei Zhang", "He", "his"), ("Katarzyna Wójcik", "She", "her")),
    ],
)
def test_who_the_person_is_moves_nothing(
    one: tuple[str, str, str], other: tuple[str, str, str], judge: Judge, tagger: Tagger, embedder: Embedder
) -> None:
    def told(person: tuple[str, str, str]) -> tuple[Verdict, ...]:
        name, subject, possessive = person
        texts = (
            f"{name} is a passionate and results-driven marketing professional",
            f"{subject} wrote the fire plan for the mill, and it is still in use",
            f"{name.split()[0]} rebuilt the pump with {possessive} own tools and the village has not been dry since",
        )
        return verdicts(judge, tagger, embedder, texts, Identity(names=tuple(name.split())))

    def figures(found: tuple[Verdict, ...]) -> list[object]:
        return [
            (v.label, v.commodity, v.probabilities, [(factor.factor, factor.weight) for factor in v.because])
            for v in found
        ]

    assert figures(told(one)) == figures(told(other))


def test_the_school_moves_nothing(judge: Judge, tagger: Tagger, embedder: Embedder) -> None:
    def told(school: str) -> Verdict:
        text = f"Started the night library at {school}, which the town now runs"
        return verdicts(judge, tagger, embedder, (text,), Identity(schools=(school,)))[0]

    assert told("Harvard").commodity == told("Hackney Community College").commodity


def test_no_dots_no_verdicts(judge: Judge, tagger: Tagger, embedder: Embedder) -> None:
    assert verdicts(judge, tagger, embedder, (), Identity()) == ()


def test_a_verdict_is_the_same_in_any_company(judge: Judge, sense: Sense, tagger: Tagger, embedder: Embedder) -> None:
    together = judge.judge(dots((*COMMODITY, *ASSET, *MIXED)), sense, [None] * len(sense.masked))
    alone = tuple(verdicts(judge, tagger, embedder, (text,), Identity())[0] for text in (*COMMODITY, *ASSET, *MIXED))

    assert together == alone

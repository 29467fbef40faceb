import numpy as np
import pytest

from dotwise.judge.features import FEATURES
from dotwise.judge.grams import grams
from dotwise.judge.model import GROUPS, Model, commodity_of, leaning
from dotwise.language.embedder import DIMENSIONS
from dotwise.language.tokens import Parsed, Token


def token(index: int, text: str, tag: str, pos: str) -> Token:
    return Token(index, text, text.lower(), text.lower(), tag, pos, "dep", 0, index * 10, index * 10 + len(text), 0)


LINE = Parsed("line", (token(0, "Wrote", "VBD", "VERB"), token(1, "the", "DT", "DET"), token(2, "plan", "NN", "NOUN")))


@pytest.fixture
def model() -> Model:
    random = np.random.default_rng(1)
    return Model(
        vocabulary={"VBD the": 0, "=wrote": 1},
        intercept=np.array([0.1, 0.2, 0.3]),
        features=random.normal(size=(len(FEATURES), 3)),
        feature_means=np.zeros(len(FEATURES)),
        embedding=random.normal(size=(DIMENSIONS, 3)),
        embedding_mean=np.zeros(DIMENSIONS),
        grams=np.array([[0.0, 0.0, 1.0], [0.5, 0.0, 0.0]]),
        gram_mean=np.zeros(3),
        head=random.normal(size=(DIMENSIONS, 3)),
        head_bias=np.zeros(3),
        told_mean=np.zeros(3),
        told_turn=np.eye(3),
    )


def test_grams_leave_the_topic_out() -> None:
    found = [gram for gram, _, _ in grams(LINE)]

    assert "VBD the NOUN" in found
    assert "=wrote" in found
    assert not [gram for gram in found if "plan" in gram]


def test_the_parts_of_the_groups_add_up_to_the_logits(model: Model) -> None:
    features = np.random.default_rng(2).normal(size=(1, len(FEATURES)))
    vectors = np.full((1, DIMENSIONS), 0.05, dtype=np.float32)
    told = np.array([[0.5, 0.0, -0.5]])
    parts = model.contributions(features, vectors, told, [LINE])

    whole = features @ model.features + vectors.astype(np.float64) @ model.embedding + model.grams.sum(axis=0) + told
    assert parts.shape == (1, len(GROUPS), 3)
    assert parts.sum(axis=1) == pytest.approx(whole)


def test_what_a_whole_line_says_does_not_depend_on_its_company(model: Model) -> None:
    tellings = np.random.default_rng(3).normal(size=(5, DIMENSIONS)).astype(np.float32)

    together = model.told(tellings)

    for row in range(len(tellings)):
        assert np.array_equal(model.told(tellings[row : row + 1])[0], together[row])


def test_an_average_line_owes_nothing_to_any_group(model: Model) -> None:
    empty = Parsed("", ())
    nothing = np.zeros((1, DIMENSIONS), dtype=np.float32)
    parts = model.contributions(np.zeros((1, len(FEATURES))), nothing, model.told(nothing), [empty])

    assert not parts.any()


def test_the_words_that_speak_are_found(model: Model) -> None:
    weights = model.token_weights(LINE)

    assert weights == pytest.approx([0.5 - 0.5, -0.5, 0.0])


def test_scores() -> None:
    assert commodity_of(np.array([0.6, 0.0, 0.4])) == pytest.approx(0.6)
    assert commodity_of(np.array([0.0, 1.0, 0.0])) == pytest.approx(0.5)
    assert commodity_of(np.array([0.2, 0.5, 0.3])) == pytest.approx(0.25 / 0.6)
    assert leaning(np.array([2.0, 9.0, 0.5])) == pytest.approx(1.5)

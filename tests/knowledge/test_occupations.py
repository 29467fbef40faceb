import numpy as np
import pytest

from dotwise.knowledge.occupations import Occupations, load_occupations
from dotwise.language.embedder import Embedder


@pytest.fixture(scope="module")
def occupations() -> Occupations:
    return load_occupations()


@pytest.fixture
def two_trades() -> Occupations:
    """Bakers do three tasks along the first axis, welders three along the second."""
    tasks = np.array([[1, 0], [0.96, 0.28], [0.96, -0.28], [0, 1], [0.28, 0.96], [-0.28, 0.96]], dtype=np.float32)
    return Occupations(("Bakers", "Welders"), (0, 3, 6), tasks, np.eye(2, dtype=np.float32), {"pâtissier": "Bakers"})


def test_nearness_is_the_mean_of_the_three_nearest(two_trades: Occupations) -> None:
    (near,) = two_trades.nearness(np.array([[1, 0]], dtype=np.float32), [None])

    assert near.occupation == "Bakers"
    assert near.overall == pytest.approx((1 + 0.96 + 0.96) / 3, abs=1e-4)
    assert near.within == near.overall


def test_wide_nearness_looks_at_far_more_tasks_than_the_three_nearest(occupations: Occupations, embedder: Embedder):
    near = occupations.nearness(embedder.embed(["Prepared reports", "Nobody has been paid late since"]), [None, None])

    assert all(one.wide < one.overall for one in near)
    assert near[0].wide > near[1].wide


def test_the_title_outweighs_one_odd_line(two_trades: Occupations) -> None:
    lines = np.array([[0.8, 0.6]], dtype=np.float32)

    assert two_trades.nearness(lines, [None])[0].occupation == "Bakers"
    assert two_trades.nearness(lines, ["Senior Welder"])[0].occupation == "Welders"


@pytest.mark.parametrize(
    ("title", "occupation"),
    [
        ("Payroll Clerk", "Payroll and Timekeeping Clerks"),
        ("Senior Physiotherapist (MSK)", "Physical Therapists"),
        ("Solicitor", "Lawyers"),
        ("Kindergarten Teacher", "Kindergarten Teachers, Except Special Education"),
        ("Junior Android Developer", "Software Developers"),
    ],
)
def test_everyday_titles(title: str, occupation: str, occupations: Occupations, embedder: Embedder) -> None:
    line = embedder.embed(["Worked there"])

    assert occupations.nearness(line, [title])[0].occupation == occupation


def test_a_standard_task_is_nearer_than_a_deed(occupations: Occupations, embedder: Embedder) -> None:
    task, deed = occupations.nearness(
        embedder.embed(
            ["Review time sheets and compute wages", "Nobody at the quarry has been paid late since my dot chart"]
        ),
        ["Payroll Clerk", "Payroll Clerk"],
    )

    assert task.overall > deed.overall + 0.15


def test_the_company_of_other_lines_changes_nothing(occupations: Occupations, embedder: Embedder) -> None:
    vectors = embedder.embed(["Baked bread", "Welded pipes", "Taught chess"])
    alone = tuple(occupations.nearness(vectors[row : row + 1], [None])[0] for row in range(3))

    assert occupations.nearness(vectors, [None] * 3) == alone

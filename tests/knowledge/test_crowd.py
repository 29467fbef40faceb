from dotwise.knowledge.crowd import Crowd, load_crowd

CROWD = Crowd(
    {"responsible for": 0.41, "customer service": 0.38, "excellent customer service": 0.06, "to ensure": 0.39}
)


def test_the_longest_phrase_stands_for_its_parts() -> None:
    phrases = CROWD.phrases("Gave excellent customer service")

    assert [(phrase.text, phrase.share) for phrase in phrases] == [("excellent customer service", 0.06)]


def test_a_phrase_says_where_it_stands() -> None:
    text = "Was Responsible for customer service"

    assert [text[phrase.start : phrase.end] for phrase in CROWD.phrases(text)] == [
        "Responsible for",
        "customer service",
    ]


def test_no_phrase_crosses_a_comma() -> None:
    assert CROWD.phrases("Asked the customer, service was slow") == ()


def test_the_shipped_shares_know_what_everybody_prints() -> None:
    crowd = load_crowd()

    assert crowd.shares["responsible for"] > 0.3
    assert "company name" not in crowd.shares
    assert "of the" not in crowd.shares

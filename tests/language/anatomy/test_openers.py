import pytest

from dotwise.language.anatomy import OpenerKind, read_anatomy
from dotwise.language.tagger import Tagger


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("Responsible for the rota of two wards", OpenerKind.DUTY, "Responsible for"),
        ("Was in charge of the tool store", OpenerKind.DUTY, "Was in charge of"),
        ("Duties included opening the till", OpenerKind.DUTY, "Duties included"),
        ("Helped to set up the breakfast club", OpenerKind.HELP, "Helped to"),
        ("Involved in the pilot of a walk-in clinic", OpenerKind.HELP, "Involved in"),
        ("Worked on the move to the new depot", OpenerKind.WEAK, "Worked on"),
        ("Passionate about clean kitchens", OpenerKind.CLICHE, "Passionate"),
    ],
)
def test_the_opener_and_its_words(line: str, kind: OpenerKind, words: str, tagger: Tagger) -> None:
    opener = read_anatomy(tagger.read([line])[0]).opener

    assert opener is not None
    assert opener.kind is kind
    assert line[opener.start : opener.end] == words


@pytest.mark.parametrize(
    "line", ["Wrote the fire plan for the mill", "Led the move to the new depot", "Cut the queue at gate 4"]
)
def test_a_deed_is_no_opener(line: str, tagger: Tagger) -> None:
    assert read_anatomy(tagger.read([line])[0]).opener is None

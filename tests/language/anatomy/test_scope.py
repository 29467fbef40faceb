from dotwise.language.anatomy import Anatomy, read_anatomy
from dotwise.language.tagger import Tagger


def read(line: str, tagger: Tagger) -> Anatomy:
    return read_anatomy(tagger.read([line])[0])


def test_an_aim_is_no_outcome(tagger: Tagger) -> None:
    line = "Checked the valves to ensure safe operation"
    (aim,) = read(line, tagger).purpose

    assert line[slice(*aim)] == "to ensure safe operation"


def test_unclear_sizes(tagger: Tagger) -> None:
    line = "Dealt with various suppliers and a number of claims"

    assert [line[slice(*span)] for span in read(line, tagger).vague] == ["various", "a number of"]


def test_routine(tagger: Tagger) -> None:
    line = "Cleaned the line each shift in line with the plan"

    assert [line[slice(*span)] for span in read(line, tagger).routine] == ["each shift", "in line with"]


def test_puff_without_a_number_only(tagger: Tagger) -> None:
    assert read("Trained staff, resulting in improved efficiency", tagger).puff
    assert not read("Trained staff, increasing productivity by 12%", tagger).puff


def test_specific_words_make_a_line_concrete(tagger: Tagger) -> None:
    general = read("Worked with the team to support customers", tagger)
    specific = read("Regrouted the Ballycastle slipway before the herring season", tagger)

    assert general.concrete < specific.concrete
    assert [named.text for named in specific.named] == ["Ballycastle"]

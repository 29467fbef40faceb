"""The calibration plot says what the bins say."""

from __future__ import annotations

from xml.etree import ElementTree

from dotwise.evaluation.plot import calibration_svg


def test_a_panel_a_label_and_a_dot_a_bin() -> None:
    picture = ElementTree.fromstring(
        calibration_svg([("asset", [(0.0, 0.0, 10), (1.0, 1.0, 5)]), ("mixed", [(0.5, 0.25, 1)])])
    )
    dots = picture.findall(".//{http://www.w3.org/2000/svg}circle")
    texts = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]

    assert 3 == len(dots)
    assert {"asset", "mixed"} <= set(texts)


def test_a_judge_that_is_right_lies_on_the_diagonal() -> None:
    picture = ElementTree.fromstring(calibration_svg([("asset", [(0.25, 0.25, 10), (0.75, 0.75, 10)])]))
    first, second = picture.findall(".//{http://www.w3.org/2000/svg}circle")

    across = float(second.get("cx", 0)) - float(first.get("cx", 0))
    up = float(first.get("cy", 0)) - float(second.get("cy", 0))
    assert across == up > 0

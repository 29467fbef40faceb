"""The report on a terminal and as Markdown, and what of it comes first."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO, StringIO

import docx
from rich.console import Console

from dotwise.model import Comparison, Detail, DotChange, FactChange, Label, Requirement, Rewrite, Target
from dotwise.render.first_look import first_look
from dotwise.render.html import to_html
from dotwise.render.html.comparison import comparison_body
from dotwise.render.markdown import to_markdown
from dotwise.render.terminal import comparison_to_terminal, line_to_terminal, to_terminal
from dotwise.render.words import date_text, formula_text, listed, remark, sentence, short
from dotwise.render.worksheet import to_docx

from .sample import failed_report_sample, sample_report


def _console(width: int = 80) -> Console:
    return Console(file=StringIO(), width=width, no_color=True)


def _shown(console: Console) -> str:
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_the_strongest_lines_come_first():
    assert ["d6", "d8"] == [dot.id for dot in first_look(sample_report()).strong]


def test_the_place_of_a_post_is_printed_below_its_name():
    report = sample_report()
    roles = tuple(replace(role, location="Keighley & Otley") for role in report.roles)
    placed = replace(report, roles=roles)

    assert "Keighley & Otley" in to_markdown(placed).replace("\\", "").replace("&amp;", "&")
    assert "Keighley &amp; Otley" in to_html(placed)


def test_a_strong_line_under_a_post_stays_strong_though_it_opens_outside_work_hours():
    report = sample_report()
    told = "Outside work hours answered every alarm myself, and the depot never flooded again"
    dots = tuple(replace(dot, text=told) if dot.id == "d6" else dot for dot in report.dots)

    assert ["d6", "d8"] == [dot.id for dot in first_look(replace(report, dots=dots)).strong]


def test_the_three_changes_are_of_three_kinds():
    changes = first_look(sample_report()).changes

    assert [
        "Bring out what hides in this line",
        "Beside the title, write “set up the depot's first lost-property register”",
        "Consider putting it first",
    ] == [change.what for change in changes]


def test_without_titles_and_gems_the_ordinary_line_of_the_newest_role_is_named():
    changes = first_look(replace(sample_report(), titles=(), gems=())).changes

    assert ["d4", "d3", None] == [change.dot for change in changes]
    assert "Which kind of operation do you want to run next?" == changes[2].question


def test_the_line_runs_from_the_oldest_role_to_the_newest():
    first = first_look(sample_report()).strands[0]

    assert ["Service Controller", "Control Room Supervisor"] == [stop.role.title for stop in first.stops]


def test_a_finding_is_the_remark_of_an_ordinary_line():
    assert "“Responsible for” names the post. What did you do with it?" == remark(sample_report().dots[2])


def test_a_strong_line_is_told_what_is_good():
    assert remark(sample_report().dots[7]) == "It lasted: “went on using it for two years”."


def test_a_half_hidden_line_hears_first_what_is_theirs():
    mixed = replace(sample_report().dots[3], findings=())

    assert "Says what changed: “keeping 14 of 16 routes open”; opens weakly: “Worked on”." == remark(mixed)


def test_praise_alone_is_no_reason_to_change_a_line():
    mixed = replace(sample_report().dots[3], findings=())
    praised = replace(mixed.verdict, because=tuple(f for f in mixed.verdict.because if f.weight < 0))

    assert remark(replace(mixed, verdict=praised)).endswith("; one more fact would make it yours alone.")


def test_words_for_dates_and_sentences():
    assert "Mar 2019" == date_text("2019-03")
    assert "2012" == date_text("2012")
    assert "Why?" == sentence("why?")
    assert "It lasted: “two years”." == sentence("it lasted: “two years”")
    assert "one two…" == short("one two three", 9)


def test_the_terminal_shows_the_first_look_within_its_width():
    console = _console(60)
    to_terminal(sample_report(), console)

    lines = _shown(console).splitlines()
    assert max(len(line) for line in lines) <= 60
    assert [line for line in lines if line != line.rstrip()] == []
    for heading in ("What is strong", "The changes that matter most", "The line through your career"):
        assert heading in lines


def test_a_terminal_without_colour_gets_none():
    console = _console()
    to_terminal(sample_report(), console)

    assert "\x1b[3" not in _shown(console)


def test_a_failed_report_is_its_problem_on_a_terminal():
    console = _console(100)
    to_terminal(failed_report_sample(), console)

    assert "! This PDF is a scan without a text layer" in _shown(console)
    assert "What is strong" not in _shown(console)


def test_square_brackets_of_a_line_are_no_markup():
    console = _console(100)
    line_to_terminal(replace(sample_report().dots[2], text="Wrote [bold] things"), console)

    assert "Wrote [bold] things" in _shown(console)


def test_two_versions_side_by_side():
    report = sample_report()
    change = DotChange("Assisted with it", "Wrote it; still used", Label.COMMODITY, Label.ASSET, 0.9, 0.1)
    comparison = Comparison((change,), (), 3, report.dots[:1], (), report.scores, report.scores)
    console = _console(100)
    comparison_to_terminal(comparison, console)

    assert "○ Assisted with it" in _shown(console)
    assert "● Wrote it; still used" in _shown(console)
    assert "3 lines stayed as they were." in _shown(console)


def test_a_line_in_the_same_words_says_that_its_surroundings_changed():
    change = DotChange("Kept the log", "Kept the log", Label.COMMODITY, Label.MIXED, 0.9, 0.4)
    comparison = Comparison((change,), (), 3, (), (), None, None)
    console = _console(100)
    comparison_to_terminal(comparison, console)

    assert "◐ the same words; what stands around them changed" in _shown(console)
    assert 1 == comparison_body(comparison).count("Kept the log")
    assert "The same words; what stands around them changed." in comparison_body(comparison)


def test_a_reworded_line_names_its_numbers_and_a_fact_its_values_on_screen_and_page():
    change = DotChange(
        "Ran 28 beds", "Ran 82 beds", Label.MIXED, Label.MIXED, 0.5, 0.5, numbers_before=("28",), numbers_after=("82",)
    )
    fact = FactChange("start", "Nurse, St Anne", "2019-03", "2016-03")
    comparison = Comparison((), (), 1, (), (), None, None, (change,), (fact,))
    console = _console(100)
    comparison_to_terminal(comparison, console)

    for shown in (_shown(console), comparison_body(comparison)):
        assert "Lines that were reworded" in shown
        assert "Numbers: 28 is now 82." in shown
        assert "Begin (Nurse, St Anne)" in shown
        assert "Mar 2016" in shown
    assert "1 line stayed as it was." in _shown(console)
    assert "differs" not in comparison_body(comparison)


def test_a_suggestion_says_that_it_is_one():
    report = sample_report()
    suggested = "Ran a control room with 9 controllers"
    rewrite = Rewrite(suggested, ("drop-duty-opener",), (), "Takes off the duty.", True)
    report = replace(
        report, dots=tuple(replace(dot, rewrites=(rewrite,)) if dot.id == "d3" else dot for dot in report.dots)
    )

    assert f"could read: {suggested}" in to_markdown(report)
    assert f"It could read: {suggested}" in "\n".join(
        cell.text for table in docx.Document(BytesIO(to_docx(report))).tables for cell in table.columns[1].cells
    )


def test_markdown_escapes_what_the_document_prints():
    text = to_markdown(sample_report())

    assert r"Various reports & statistics \<monthly\>" in text
    assert r"\[which report?\]" in text


def test_markdown_shows_a_reference_to_a_sign_as_it_stands():
    report = sample_report()
    dots = (replace(report.dots[0], text="Wrote &copy; and &#169; for R&D"), *report.dots[1:])

    assert r"Wrote \&copy; and &\#169; for R&D" in to_markdown(replace(report, dots=dots))


def test_markdown_has_every_line_in_reading_order():
    report = sample_report()
    lines = to_markdown(report).partition("## Line by line")[2]

    places = [lines.index(dot.text.split(" <")[0]) for dot in report.dots]
    assert sorted(places) == places


def test_no_two_changes_are_about_the_same_line():
    report = sample_report()
    gems = (replace(report.gems[0], dot="d4"), report.gems[0])

    changes = first_look(replace(report, gems=gems, titles=())).changes

    assert ["d4", "d6", "d3"] == [change.dot for change in changes]


def test_straight_quotes_around_words_become_printers_quotes_and_apostrophes_stay():
    assert "“Responsible for” says what the drivers' post owed." == sentence(
        "'Responsible for' says what the drivers' post owed"
    )
    assert "“the ward's own” is vague." == sentence("'the ward's own' is vague")


def test_things_are_listed_as_a_person_lists_them():
    assert "“rotas”" == listed(["rotas"])
    assert "“rotas”, “tills” and “keys”" == listed(["rotas", "tills", "keys"])


def test_how_figures_are_counted_is_told_without_names_of_fields():
    assert "Asset share = assets / lines." == formula_text("asset_share = assets / lines.")


def test_what_is_printed_and_not_judged_is_shown_quietly_where_it_stands():
    school, title = Detail("BSc Transport, Tern University", "s3", None), Detail("Part time", "s2", "r2")
    report = replace(sample_report(), details=(title, school))
    console = _console()
    to_terminal(report, console)

    page = to_markdown(report)
    assert "Also printed here, not judged: BSc Transport, Tern University" in page
    assert page.rindex("#### Service Controller") < page.index("not judged: Part time") < page.index("#### Depot Clerk")
    assert "Also printed here, not judged: Part time" in to_html(report)
    assert "2 more pieces are kept as printed and not judged" in _shown(console)
    assert "not judged" not in to_markdown(sample_report())


def test_text_and_markdown_say_what_is_only_nice_to_have():
    asked = (Requirement("q1", "Fluent Dutch", (), 0.0), Requirement("q2", "A forklift licence", (), 0.0, "nice"))
    report = replace(sample_report(), target=Target(asked, ()))
    console = _console(100)
    to_terminal(report, console)

    for shown in (_shown(console), to_markdown(report).replace("**", "")):
        assert "A forklift licence (nice to have): " in shown
        assert "Fluent Dutch: " in shown


def test_a_requirement_that_a_printed_line_comes_near_is_not_told_to_be_missing():
    beside = "“Dutch, Turkish” is printed, without “Fluent”"
    asked = Requirement("q1", "Fluent Dutch", (), 0.45, "must", "skill", beside)
    report = replace(sample_report(), target=Target((asked,), ()))
    console = _console(100)
    to_terminal(report, console)

    assert f"◐ Fluent Dutch: comes near ({beside})" in _shown(console)
    assert "Comes near; does it answer it?" in to_html(report)
    assert "Nothing here answers it yet" not in to_html(report)

"""The page as text: safe, self-contained, complete."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from dataclasses import replace

from dotwise.model import Blank, BlankKind, Claim, Contact, Rewrite, Status
from dotwise.render.html import report_body, script, styles, to_html

from .sample import failed_report_sample, sample_report


def test_what_the_document_prints_is_never_taken_for_markup():
    report = replace(sample_report(), contact=Contact(name='<script>alert("x")</script>'))

    page = to_html(report)

    assert "<script>alert" not in page
    assert "statistics &lt;monthly&gt;" in page


def test_the_policy_names_the_style_and_the_script_by_their_hash():
    page = to_html(sample_report())

    for text in (styles(), script()):
        assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in page
    assert "default-src 'none'" in html.unescape(page)
    assert 1 == page.count("<style>")
    assert 1 == page.count("<script>")
    assert [] == re.findall(r'\s(?:style|onclick|onload)="', page)


def test_the_page_asks_nothing_of_the_network():
    page = to_html(sample_report())

    assert [] == re.findall(r'(?:src|href)="(?!#)[^"]*"', page)
    assert [] == re.findall(r"url\(|@import", page)


def test_every_line_of_the_document_is_on_the_page_once():
    report = sample_report()

    page = to_html(report)

    assert [1] * len(report.dots) == [page.count(f'id="line-{dot.id}"') for dot in report.dots]


def test_of_several_skills_in_one_line_each_is_named_with_what_shows_it():
    report = sample_report()
    listed = "Excel, rota planning, calm under pressure"
    dots = tuple(replace(dot, text=listed, findings=()) if dot.id == "d12" else dot for dot in report.dots)
    claims = (
        Claim("d12", 7, 20, "rota planning", ("d4",)),
        Claim("d12", 22, 41, "calm under pressure"),
        Claim("d12", 0, 5, "Excel"),
    )

    page = to_html(replace(report, dots=dots, claims=claims))

    assert "<strong>rota planning</strong>: shown by <a" in page
    assert "“calm under pressure” and “Excel” are shown by nothing yet" in page


def test_a_suggestion_that_only_asks_does_not_show_the_line_once_more():
    report = sample_report()
    asked = Rewrite("Kept the log [for whom?].", (), (Blank("b1", BlankKind.WHO, "for whom?"),), "", False)
    dots = tuple(
        replace(dot, text="Kept the log.", findings=(), rewrites=(asked,)) if dot.id == "d3" else dot
        for dot in report.dots
    )

    assert '<span class="same">Kept the log</span> <span class="blank"' in to_html(replace(report, dots=dots))


def test_every_link_leads_somewhere_and_no_id_is_given_twice():
    page = to_html(sample_report())

    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set() == set(re.findall(r'href="#([^"]+)"', page)) - set(ids)
    assert set() == set(re.findall(r'\sfor="([^"]+)"', page)) - set(ids)


def test_a_file_that_could_not_be_read_gets_its_reason_and_nothing_else():
    page = to_html(failed_report_sample())

    assert "This file could not be read." in page
    assert "scan without a text layer" in page
    assert "What is strong" not in page


def test_a_report_with_nothing_in_it_still_makes_a_page():
    empty = replace(failed_report_sample(), status=Status.PARTIAL, problems=())

    page = to_html(empty)

    assert "No line yet that only you could print" in page


def test_the_body_can_be_set_into_another_page():
    body = report_body(sample_report())

    assert "<html" not in body
    assert "What is strong" in body


def test_the_same_report_makes_the_same_page():
    assert to_html(sample_report()) == to_html(sample_report())

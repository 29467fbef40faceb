"""Layouts printed by WeasyPrint from HTML: the templates of the web."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from tests.documents.pdf_people import MARIT, Person, Post, Printed, sequences

_BASE = """
@page { size: A4; margin: 18mm 16mm }
body { font: 10pt/1.35 "Liberation Sans"; margin: 0 }
h1 { font-size: 20pt; margin: 0 } h2 { font-size: 12pt; margin: 10pt 0 3pt } h3 { font-size: 10pt; margin: 6pt 0 1pt }
p { margin: 0 0 3pt } ul { margin: 2pt 0 4pt; padding-left: 14pt }
"""


def _pdf(body: str, style: str) -> bytes:
    from weasyprint import HTML

    return HTML(string=f"<html lang=en><style>{_BASE}{style}</style><body>{body}</body></html>").write_pdf()


def _list(texts: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>"


def _post(post: Post) -> str:
    return (
        f"<div class=post><h3><span class=dates>{escape(post.dates)}</span>{escape(post.title)}</h3>"
        f"<p>{escape(post.organisation)}</p>{_list(post.bullets)}</div>"
    )


def _head(person: Person) -> str:
    return f"<header><h1>{person.name}</h1><p>{' · '.join(person.contact)}</p></header>"


def _main(person: Person) -> str:
    return (
        f"<h2>Profile</h2><p>{escape(person.profile)}</p><h2>Experience</h2>"
        + "".join(_post(post) for post in person.posts)
        + "<h2>Education</h2>"
        + "".join(f"<p>{escape(line)}</p>" for line in person.education)
    )


def _aside(person: Person) -> str:
    return (
        "<h2>Skills</h2>"
        + "".join(f"<p>{escape(skill)}</p>" for skill in person.skills)
        + "<h2>Languages</h2>"
        + "".join(f"<p>{escape(language)}</p>" for language in person.languages)
    )


def single_with_dates_right(person: Person) -> bytes:
    return _pdf(_head(person) + _main(person) + _aside(person), ".dates { float: right; font-weight: normal }")


def justified_and_hyphenated(person: Person) -> bytes:
    style = "li, p { text-align: justify; hyphens: auto } body { width: 96mm } .dates { float: right }"
    return _pdf(_head(person) + _main(person), style)


def sidebar_left(person: Person) -> bytes:
    body = f"<aside>{_aside(person)}</aside><main>{_head(person)}{_main(person)}</main>"
    return _pdf(body, "aside { float: left; width: 45mm } main { margin-left: 52mm } .dates { float: right }")


def sidebar_right_dark(person: Person) -> bytes:
    body = f"{_head(person)}<div class=two><main>{_main(person)}</main><aside>{_aside(person)}</aside></div>"
    style = ".two { display: flex; gap: 6mm } main { width: 120mm } aside { width: 50mm; background: #1d2b3a; color: #fff; padding: 3mm }"
    return _pdf(body, style + " h2 { color: inherit }")


def dates_left(person: Person) -> bytes:
    posts = "".join(
        f"<div class=row><div class=when>{post.dates}</div><div class=what><h3>{post.title}, {post.organisation}</h3>"
        f"{_list(post.bullets)}</div></div>"
        for post in person.posts
    )
    style = ".row { display: flex } .when { width: 42mm } .what { width: 136mm } h3 { margin-top: 0 }"
    return _pdf(f"{_head(person)}<h2>Experience</h2>{posts}", style)


def headings_left(person: Person) -> bytes:
    parts = (
        ("Profile", f"<p>{escape(person.profile)}</p>"),
        ("Experience", "".join(_post(post) for post in person.posts)),
        ("Education", "".join(f"<p>{escape(line)}</p>" for line in person.education)),
    )
    rows = "".join(f"<div class=row><h2>{name}</h2><div class=what>{body}</div></div>" for name, body in parts)
    style = (
        ".row { display: flex; margin-top: 8pt } h2 { width: 34mm; margin: 0 } .what { width: 144mm } .dates { float: right }"
        " .what > :first-child h3 { margin-top: 0 }"
    )
    return _pdf(_head(person) + rows, style)


def newspaper(person: Person) -> bytes:
    style = ".news { column-count: 2; column-gap: 8mm; column-fill: balance } .dates { display: block }"
    return _pdf(f"{_head(person)}<div class=news>{_main(person)}{_aside(person)}</div>", style)


def table_of_posts(person: Person) -> bytes:
    rows = "".join(
        f"<tr><td class=when><p>{post.dates}</p><p>{post.organisation}</p></td>"
        f"<td><p><b>{post.title}</b></p>{_list(post.bullets)}</td></tr>"
        for post in person.posts
    )
    style = "td { vertical-align: top; border: 0.5pt solid #888; padding: 3pt } .when { width: 40mm } table { border-collapse: collapse }"
    return _pdf(f"{_head(person)}<h2>Experience</h2><table>{rows}</table>", style)


def skills_in_three_columns(person: Person) -> bytes:
    cells = "".join(f"<p>{skill}</p>" for skill in person.skills)
    style = ".three { display: grid; grid-template-columns: 1fr 1fr 1fr } .dates { float: right }"
    return _pdf(f"{_head(person)}<h2>Skills</h2><div class=three>{cells}</div>{_main(person)}", style)


def spaced_headings(person: Person) -> bytes:
    style = "h1, h2 { letter-spacing: 4pt; text-transform: uppercase } .dates { float: right }"
    return _pdf(_head(person) + _main(person), style)


def drawn_bullets(person: Person) -> bytes:
    style = (
        "ul { list-style: none; padding: 0 } li { display: flex } .dates { float: right }"
        " li::before { content: '\\27A4'; width: 22pt; flex: none; font-family: 'DejaVu Sans'; font-size: 8pt }"
    )
    return _pdf(_head(person) + _main(person), style)


def running_header(person: Person) -> bytes:
    style = (
        f"@page {{ size: A5; margin: 20mm 14mm; @top-left {{ content: '{person.name} – Curriculum vitae'; font-size: 8pt }}"
        " @bottom-center { content: 'Page ' counter(page) ' of ' counter(pages); font-size: 8pt } }"
        ' body { font: 11pt/1.5 "Liberation Serif" } .dates { float: right }'
    )
    return _pdf(_head(person) + _main(person) + _aside(person), style)


def name_on_its_side(person: Person) -> bytes:
    style = (
        ".side { position: absolute; left: -4mm; top: 60mm; transform: rotate(-90deg); transform-origin: 0 0; font-size: 9pt }"
        " main { margin-left: 12mm } .dates { float: right }"
    )
    return _pdf(
        f"<div class=side>Curriculum vitae of {person.name}</div><main>{_head(person)}{_main(person)}</main>", style
    )


def columns_level_with_each_other(person: Person) -> bytes:
    """A sidebar with bullets on the very baselines of the main text."""
    body = (
        f"{_head(person)}<div class=two><aside><h2>Skills</h2>{_list(person.skills)}<h2>Languages</h2>{_list(person.languages)}</aside>"
        f"<main>{_main(person)}</main></div>"
    )
    style = (
        ".two { display: flex; gap: 7mm } aside { width: 44mm } main { width: 127mm } * { line-height: 13pt; font-size: 10pt; margin: 0 }"
        " .dates { float: right }"
    )
    return _pdf(body, style)


LAYOUTS: tuple[Callable[[Person], bytes], ...] = (
    single_with_dates_right,
    justified_and_hyphenated,
    sidebar_left,
    sidebar_right_dark,
    dates_left,
    headings_left,
    newspaper,
    table_of_posts,
    skills_in_three_columns,
    spaced_headings,
    drawn_bullets,
    running_header,
    name_on_its_side,
    columns_level_with_each_other,
)


def printed(layout: Callable[[Person], bytes], person: Person = MARIT) -> Printed:
    """The person printed in a layout, with what must be found."""
    has_profile = layout not in (dates_left, table_of_posts)
    orders = sequences(person) if has_profile else sequences(person)[:1]
    return Printed(layout.__name__, layout(person), person.bullets, orders)

"""Layouts set by Typst: grids, columns and ligatures of a modern typesetter."""

from __future__ import annotations

from collections.abc import Callable

from tests.documents.pdf_people import MARIT, Person, Post, Printed, sequences

_BASE = '#set page(margin: 16mm)\n#set text(font: "Libertinus Serif", size: 10pt, lang: "en")\n#set par(justify: {justify})\n'


def _pdf(body: str, *, justify: bool = False) -> bytes:
    import typst

    source = _BASE.replace("{justify}", "true" if justify else "false") + body
    return bytes(typst.compile(source.encode()))


def _safe(text: str) -> str:
    for sign in "\\#$*_@<>":
        text = text.replace(sign, "\\" + sign)
    return text


def _list(texts: tuple[str, ...]) -> str:
    return "".join(f"- {_safe(text)}\n" for text in texts)


def _post(post: Post) -> str:
    return f"\n*{_safe(post.title)}* #h(1fr) {post.dates} \\\n_{_safe(post.organisation)}_\n{_list(post.bullets)}\n"


def _main(person: Person) -> str:
    posts = "".join(_post(post) for post in person.posts)
    return f"== Profile\n{_safe(person.profile)}\n== Experience\n{posts}\n== Education\n" + " \\\n".join(
        person.education
    )


def _aside(person: Person) -> str:
    return f"== Skills\n{_list(person.skills)}\n== Languages\n" + " \\\n".join(person.languages)


def _head(person: Person) -> str:
    return f"= {person.name}\n" + " · ".join(_safe(line) for line in person.contact) + "\n"


def justified(person: Person) -> bytes:
    return _pdf(_head(person) + _main(person) + "\n" + _aside(person), justify=True)


def grid_left(person: Person) -> bytes:
    grid = f"#grid(columns: (48mm, 1fr), gutter: 6mm, [{_aside(person)}], [{_main(person)}])"
    return _pdf(_head(person) + grid)


def grid_right_on_a_panel(person: Person) -> bytes:
    panel = f"#block(fill: rgb(20,40,60), inset: 4mm)[#set text(fill: white)\n{_aside(person)}]"
    return _pdf(_head(person) + f"#grid(columns: (1fr, 50mm), gutter: 6mm, [{_main(person)}], [{panel}])")


def columns(person: Person) -> bytes:
    return _pdf(_head(person) + f"#columns(2, gutter: 5mm)[{_main(person)}\n{_aside(person)}]", justify=True)


def years_in_the_margin(person: Person) -> bytes:
    rows = "".join(
        f"[{post.dates}], [*{_safe(post.title)}*, {_safe(post.organisation)}\n{_list(post.bullets)}],\n"
        for post in person.posts
    )
    return _pdf(_head(person) + f"== Experience\n#grid(columns: (34mm, 1fr), gutter: 5mm,\n{rows})")


LAYOUTS: tuple[Callable[[Person], bytes], ...] = (
    justified,
    grid_left,
    grid_right_on_a_panel,
    columns,
    years_in_the_margin,
)


def printed(layout: Callable[[Person], bytes], person: Person = MARIT) -> Printed:
    """The person printed in a layout, with what must be found."""
    orders = sequences(person)[:1] if layout is years_in_the_margin else sequences(person)
    return Printed(layout.__name__, layout(person), person.bullets, orders)

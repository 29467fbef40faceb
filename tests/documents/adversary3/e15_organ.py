"""A page saved from a personal site."""

from __future__ import annotations

from html import escape

from .case import Case, Post

ORGAN = (
    Post(
        "Organ builder, own workshop",
        "Varhany Dvořáčková",
        "2016",
        "now",
        ("2016", "present"),
        (
            "Saved the 1694 pipework of Horní Bříza from a scrap sale: 312 pipes found in a school attic, identified by their "
            "mouths, and 290 of them speak again.",
            "Quote every job with a list of what I would leave alone; parishes have started to send me the quotes of others "
            "to be shortened.",
            "Tuning rounds for 34 churches before Easter and Christmas.",
            "Employ one joiner and, in summer, students.",
        ),
    ),
    Post(
        "Voicer",
        "Orgelbau Siebenlist",
        "10/2010",
        "12/2015",
        ("2010-10", "2015-12"),
        (
            "Voiced flue and reed stops for eleven new organs in Saxony and Tyrol.",
            "Was asked to revoice the Trumpet at Seebach by its organist after the inauguration; he had refused three others.",
            "Assisted the head voicer.",
        ),
    ),
    Post(
        "Apprentice, then journeyman",
        "Horák Organ Works (coop.)",
        "9/2004",
        "9/2010",
        ("2004-09", "2010-09"),
        (
            "Leathered bellows, cut sliders, made trackers.",
            "First woman to finish the metal-pipe course there.",
            "Night watch over the glue.",
        ),
    ),
)


ORGAN_PRIZES = (
    "Craft prize of the Moravian-Silesian Region, 2021",
    "Scholarship for reed voicing, Haarlem, 2013",
)


def organ() -> str:
    places = ("Opava", "Annaberg, Germany", "Krnov")
    posts = "\n".join(
        f'<dt><span class="when">{post.start}&#8211;{post.end}</span> <b>{escape(post.title)}</b><br>'
        f"<em>{escape(post.organisation)}</em>, {place}</dt>\n<dd><ul>\n"
        + "\n".join(f"  <li>{escape(bullet)}</li>" for bullet in post.bullets)
        + "\n</ul></dd>"
        for post, place in zip(ORGAN, places, strict=True)
    )
    prizes = "".join(f"<li>{prize}</li>" for prize in ORGAN_PRIZES)
    return f"""<!DOCTYPE html>
<!-- saved from url=(0036)https://example.cz/dvorackova/about -->
<html lang="en"><head><meta charset="utf-8"><title>Zdeňka Dvořáčková: organs, mostly old</title>
<style>nav a {{ margin-right: 1em }} .when {{ float: right }} footer {{ color: #888 }}</style>
<script>window.visits = window.visits || []; visits.push("about");</script></head>
<body>
<nav><a href="#">Home</a><a href="#">Instruments</a><a href="#">About me</a><a href="#">Česky</a></nav>
<header><h1>Zdeňka Dvořáčková</h1><p class="tag">organs, mostly old</p></header>
<main>
<h2>Why organs</h2>
<p>An organ is the only machine a village keeps for three hundred years. I repair them so that the next person can, too.</p>
<p>I am looking for a cathedral or a museum that needs somebody on its staff before the next restoration, not after.</p>
<h2>Workbenches</h2>
<dl>
{posts}
</dl>
<h2>Schools</h2>
<p>Secondary School of Crafts, Krnov, organ building, 2000&#8211;2004<br>
Academy course &ldquo;Historic temperaments&rdquo;, Brno, 2012</p>
<h2>Prizes, since you ask</h2>
<ul>{prizes}</ul>
<h2>Write or ring</h2>
<address>Na Valech 12, Opava<br><a href="mailto:zdenka@example.cz">zdenka@example.cz</a><br>+420 553 555 014</address>
</main>
<footer>© 2024 Z. D. · This site sets no cookies · <a href="#top">Back to top</a></footer>
</body></html>
"""


def case() -> Case:
    return Case(
        "e15",
        "resume",
        "organ builder",
        "page saved from a personal site: menu, script, definition list, foot",
        "HTML",
        "html",
        organ().encode(),
        "Zdeňka Dvořáčková",
        "zdenka@example.cz",
        "+420 553 555 014",
        "Na Valech 12, Opava",
        (),
        (
            ("Why organs", "summary"),
            ("Workbenches", "experience"),
            ("Schools", "education"),
            ("Prizes, since you ask", "awards"),
            ("Write or ring", "other"),
        ),
        ORGAN,
        ORGAN_PRIZES,
    )

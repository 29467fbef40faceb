"""Looks of résumé builders on the web, printed by WeasyPrint: sidebars, a timeline, a two-page print, a bio with portrait."""

from __future__ import annotations

from html import escape
from typing import Any

from weasyprint import HTML

from .person import Block, Person, Section

BASE = """@page{size:A4;margin:14mm} body{font:10pt/1.35 'Liberation Sans';color:#222;margin:0}
h1{margin:0;font-size:22pt} h2{font-size:12pt;margin:9pt 0 3pt} h3{margin:5pt 0 0;font-size:10.5pt} p{margin:0 0 3pt}
ul{margin:1pt 0 3pt;padding-left:13pt} .d{color:#777;font-size:9pt} .r{float:right} b.l{display:inline}"""


class PageLook:
    css = ""
    renderer = "WeasyPrint"

    def __init__(self, who: Person) -> None:
        self.who = who

    def __call__(self) -> tuple[bytes, str, str]:
        markup = f"<html lang=en><style>{BASE}{self.css}</style><body>{self.body()}</body></html>"
        return HTML(string=markup).write_pdf(), "pdf", self.renderer

    def body(self) -> str:
        return self.head() + "".join(self.section(section) for section in self.who.sections)

    def head(self) -> str:
        who = self.who
        parts = [who.location, who.phone, who.email, *who.link_list]
        line = " | ".join(escape(part) for part in parts if part)
        return f"<h1>{escape(who.name)}</h1><p>{escape(who.headline)}</p><p>{line}</p>"

    def section(self, section: Section) -> str:
        rows, items = [f"<h2>{escape(section.heading)}</h2>"], []
        for block in section.blocks:
            if block.mark == "-":
                items.append(f"<li>{escape(block.text)}</li>")
                continue
            if items:
                rows.append(f"<ul>{''.join(items)}</ul>")
                items = []
            rows.append(self.block(block))
        return "<section>" + "".join(rows) + (f"<ul>{''.join(items)}</ul>" if items else "") + "</section>"

    def block(self, block: Block) -> str:
        if block.mark == "=":
            return self.post(*[escape(part) for part in block.parts])
        if block.mark in "+!":
            return self.entry(*[escape(part) for part in [*block.parts, "", ""][:4]])
        if block.mark == "!contact":
            return self.side_contact()
        if block.mark == "@":
            label, _, value = block.text.partition(": ")
            return f"<p><b>{escape(label)}:</b> {escape(value)}</p>"
        return f"<p{' class=sub' if block.mark == '~' else ''}>{escape(block.text)}</p>"

    def side_contact(self) -> str:
        who = self.who
        return "".join(
            f"<p>{escape(part)}</p>" for part in [who.phone, who.email, who.location, *who.link_list] if part
        )

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        raise NotImplementedError

    def entry(self, title: str, organisation: str, place: str, dates: str) -> str:
        return self.post(title, organisation, place, dates)


def filled(sign: str, *parts: str) -> str:
    return sign.join(part for part in parts if part)


class DarkSidebar(PageLook):
    css = """@page{margin:0} .s{position:absolute;left:0;top:0;width:58mm;height:277mm;background:#22313f;color:#eee;padding:10mm 7mm}
    .m{margin:10mm 10mm 10mm 82mm} .s h2{color:#9fd0ff;text-transform:uppercase;font-size:10.5pt}
    .m h2{border-bottom:1pt solid #22313f}"""
    side = ("Contact", "Licences", "Skills", "Languages")

    def body(self) -> str:
        who = self.who
        left = "".join(self.section(section) for section in who.section(*self.side))
        right = "".join(self.section(section) for section in who.others(*self.side))
        head = f"<h1>{escape(who.name)}</h1><p class=d>{escape(who.headline)}</p>"
        return f"<div class=s>{left}</div><div class=m>{head}{right}</div>"

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        return f"<h3>{title}<span class='d r'>{dates}</span></h3><p><i>{filled(', ', organisation, place)}</i></p>"


class RightSidebar(DarkSidebar):
    css = """.g{display:table;width:100%} .m{display:table-cell;width:118mm;padding-right:8mm}
    .s{display:table-cell;border-left:.6pt solid #bbb;padding-left:6mm} h2{color:#a33b20;letter-spacing:0.4pt}
    .e{position:relative;padding-left:24mm} .e .d{position:absolute;left:0;top:1pt}"""
    side = ("Contact", "Software", "Languages", "Prizes")

    def body(self) -> str:
        who = self.who
        main = "".join(self.section(section) for section in who.others(*self.side))
        side = "".join(self.section(section) for section in who.section(*self.side))
        head = f"<h1>{escape(who.name)}</h1><p>{escape(who.headline)}</p>"
        return f"{head}<div class=g><div class=m>{main}</div><div class=s>{side}</div></div>"

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        top = filled(" · ", organisation, place)
        return f"<div class=e><span class=d>{dates}</span><h3>{top}</h3><p><i>{title}</i></p></div>"


class Timeline(PageLook):
    css = """h2{text-transform:uppercase;letter-spacing:1pt;color:#0b6e4f} .t{border-left:1.5pt solid #0b6e4f;margin-left:2mm;padding-left:5mm}
    .t:before{content:'';position:absolute;margin-left:-6.3mm;width:2.2mm;height:2.2mm;border-radius:2mm;background:#0b6e4f}"""

    def head(self) -> str:
        who = self.who
        parts = "   ".join(f"<b>{label}</b> {escape(value)}" for label, value in
                           (("P:", who.phone), ("E:", who.email), ("A:", who.location)))  # fmt: skip
        return f"<h1>{escape(who.name)}</h1><p>{escape(who.headline)}</p><p style='white-space:pre'>{parts}</p>"

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        where = f" at {organisation}" if organisation else ""
        return f"<div class=t><p class=d>{dates}</p><h3>{title}{where}{', ' + place if place else ''}</h3></div>"

    def entry(self, title: str, organisation: str, place: str, dates: str) -> str:
        return f"<p>{filled(' – ', filled(', ', title, organisation), place, dates)}</p>"


class TwoPages(PageLook):
    css = """@page{margin:20mm;@bottom-right{content:'Imran Qureshi, page ' counter(page);font-size:8pt}}
    body{font-size:11.5pt;font-family:'Liberation Serif'} h1{text-align:center} .c{text-align:center}
    h2{border-top:.8pt solid #000;padding-top:3pt} .sub{font-style:italic;margin-top:3pt}"""

    def head(self) -> str:
        who = self.who
        first = filled(" | ", who.location, who.phone)
        second = filled(" | ", who.email, *who.link_list)
        lines = "".join(f"<p class=c>{escape(line)}</p>" for line in (who.headline, first, second))
        return f"<h1>{escape(who.name)}</h1>{lines}"

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        return f"<h3>{filled(' | ', filled(', ', organisation, place), title, dates)}</h3>"


class SpeakerBio(PageLook):
    css = ".p{float:right;width:45mm;height:55mm;background:#cde;margin:0 0 5mm 6mm} body{font-size:11.5pt} .f{margin-top:20mm}"

    def body(self) -> str:
        who = self.who
        text = "".join(f"<p>{escape(block.text)}</p>" for block in who.sections[0].blocks)
        head = f"<h1>{escape(who.name)}</h1><p><b>{escape(who.headline)}</b></p>"
        return f"{head}<div class=p></div>{text}<p class=f>{escape(who.email)} · {escape(who.link_list[0])}</p>"


def _look(kind: type[PageLook]) -> Any:
    return lambda who: kind(who)()


LOOKS: dict[str, Any] = {
    "f11": _look(DarkSidebar), "f12": _look(RightSidebar), "f13": _look(Timeline), "f19": _look(TwoPages),
    "f24": _look(SpeakerBio),
}  # fmt: skip

"""Plain text as pasted into a form, Markdown of a code site, an HTML page of one's own."""

from __future__ import annotations

import textwrap
from html import escape
from typing import Any

from .person import Block, Person


def text(who: Person) -> tuple[bytes, str, str]:
    rows = [who.name, who.location, f"Tel {who.phone}", f"Email {who.email}"]
    for section in who.sections:
        rows += ["", section.heading, ""]
        for block in section.blocks:
            rows += _text_block(block)
    return ("\r\n".join(rows) + "\r\n").encode(), "txt", "plain text"


def _text_block(block: Block) -> list[str]:
    if block.mark == "=":
        title, organisation, place, dates = block.parts
        return ["", f"{dates}", f"{title}, {organisation}" + (f", {place}" if place else "")]
    if block.mark == "+":
        title, organisation, _, dates = block.parts
        return [f"{dates}  {title} - {organisation}"]
    if block.mark == "-":
        return textwrap.wrap("* " + block.text, 74, subsequent_indent="  ")
    return textwrap.wrap(block.text, 76)


def markdown(who: Person) -> tuple[bytes, str, str]:
    links = " · ".join(f"<{link}>" for link in who.link_list)
    rows = [f"# {who.name}", "", f"{who.headline} · {who.location}  ", f"<{who.email}> · {links}", ""]
    for section in who.sections:
        rows += [f"## {section.heading}", ""]
        for block in section.blocks:
            if block.mark in "=+":
                title, organisation, place, dates = block.parts
                behind = f", {organisation}" if organisation else ""
                tail = f" · {place}" if place else ""
                rows += ["", f"### {title}{behind}", f"*{dates}*{tail}", ""]
            else:
                rows.append(("- " if block.mark == "-" else "") + block.text)
        rows.append("")
    return "\n".join(rows).encode(), "md", "Markdown"


def page(who: Person) -> tuple[bytes, str, str]:
    rows = [f"<h1>{escape(who.name)}</h1><p>{escape(who.headline)}</p>"]
    rows.append(f"<address>{escape(who.location)}<br>{escape(who.phone)}<br><a href='mailto:{who.email}'>{who.email}</a><br>"
                f"<a href='https://{who.links}/'>{who.links}</a></address>")  # fmt: skip
    for section in who.sections:
        rows.append(f"<h2>{escape(section.heading)}</h2>")
        for block in section.blocks:
            rows.append(_page_block(block))
    body = "\n".join(rows).replace("</ul>\n<ul>", "")
    head = f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{escape(who.name)}</title></head>"
    return f"{head}<body>{body}</body></html>".encode(), "html", "HTML"


def _page_block(block: Block) -> str:
    if block.mark in "=+":
        title, organisation, place, dates = [escape(part) for part in block.parts]
        where = f"{organisation}, {place}" if place else organisation
        return f"<p><strong>{title}</strong> — {where} ({dates})</p>"
    if block.mark == "-":
        return f"<ul><li>{escape(block.text)}</li></ul>"
    return f"<p>{escape(block.text)}</p>"


LOOKS: dict[str, Any] = {"f20": text, "f21": markdown, "f22": page}

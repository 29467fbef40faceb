"""Look for every gold text in the document beside it: ``python -m tests.documents.check adversary4``.

Reads with pdftotext, the XML of Word and the standard library, never with dotwise. Exit code 1 when a text is missing.
White space is one blank, capitals are small letters; in PDFs hyphens are left out, because a line may break at one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from html import unescape
from pathlib import Path


def printed(path: Path) -> str:
    """The words of a document in the order of the file, without marks."""
    if path.suffix == ".pdf":
        return "\n".join(
            subprocess.run(["pdftotext", *how, str(path), "-"], check=True, capture_output=True, text=True).stdout
            for how in ([], ["-raw"])
        )
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            xml = package.read("word/document.xml").decode()
        return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|<w:br/>|<w:tab/>", " ", xml)))
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        text = re.sub(r"(?s)<(script|style).*?</\1>", " ", text)
        return unescape(re.sub(r"<[^>]+>", "", re.sub(r"<br>|</(p|li|dt|h\d)>", " ", text)))
    if path.suffix == ".md":
        return re.sub(r"\[([^]]+)\]\(([^)]+)\)", r"\1", text) + "".join(re.findall(r"\]\(([^)]+)\)", text))
    return text


def plain(text: str, hyphens: bool) -> str:
    """One blank for white space; hyphens and breaks at them left out if ``hyphens`` is true."""
    if hyphens:
        text = re.sub(r"[-\u00ad\u2010]\s*", "", text)
    return " ".join(text.casefold().split())


def texts(gold: dict) -> list[str]:
    found = [value for value in gold["contact"].values() if isinstance(value, str)] + gold["contact"]["links"]
    found += [section["heading"] for section in gold["sections"]] + gold["other_bullets"]
    for role in gold["roles"]:
        found += [role[key] for key in ("title", "organisation") if role[key]] + role["bullets"]
    return found


def main() -> int:
    missing = 0
    for home in sorted((Path(__file__).parent / sys.argv[1]).glob("[a-z][0-9][0-9]")):
        gold = json.loads((home / "gold.json").read_text(encoding="utf-8"))
        path = home / gold["files"][0]["path"]
        broken = path.suffix == ".pdf"
        page = plain(printed(path), broken)
        wanted = texts(gold)
        lost = [text for text in wanted if plain(text, broken) not in page]
        print(f"{home.name}: {len(wanted) - len(lost)} of {len(wanted)} texts found")
        for text in lost:
            print("   missing:", text)
        missing += len(lost)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

"""Four scans: printed pages turned by a degree, with noise and JPEG blocks, as PDF of pictures and as PNG."""

from __future__ import annotations

import io
from html import escape

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from .case import Case, Post
from .printed_first import web

_PLAIN = (
    "@page{size:A4;margin:20mm}body{font:11pt 'Liberation Serif'}h1{font-size:22pt;margin:0}h2{font-size:13pt;margin:5mm 0 1mm;"
    "border-bottom:.3mm solid}h3{font-size:11pt;margin:2mm 0 0}p{margin:0 0 1mm}ul{margin:1mm 0}.r{float:right;font-weight:normal}"
)


def pictures(pdf: bytes, dpi: int, degrees: float, noise: float, seed: int) -> list[Image.Image]:
    """The pages as a scanner gives them: turned, grey, noisy."""
    pages = []
    chance = np.random.default_rng(seed)
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            flat = document[number].render(scale=dpi / 72).to_pil().convert("L")
            turned = flat.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=250)
            grain = (
                np.asarray(turned, dtype=np.float32) * 0.94 + 8 + chance.normal(0, noise, (turned.height, turned.width))
            )
            pages.append(Image.fromarray(np.clip(grain, 0, 255).astype(np.uint8)))
    return pages


def _jpeg(page: Image.Image, quality: int) -> ImageReader:
    out = io.BytesIO()
    page.save(out, "JPEG", quality=quality)
    return ImageReader(io.BytesIO(out.getvalue()))


def bound(pages: list[Image.Image], dpi: int, quality: int) -> bytes:
    """A PDF that holds nothing but the pictures."""
    out = io.BytesIO()
    first = pages[0]
    book = Canvas(out, pagesize=(first.width * 72 / dpi, first.height * 72 / dpi), invariant=1)
    for page in pages:
        book.drawImage(_jpeg(page, quality), 0, 0, page.width * 72 / dpi, page.height * 72 / dpi)
        book.showPage()
    book.save()
    return out.getvalue()


def png(page: Image.Image) -> bytes:
    """One page as PNG, in eleven greys."""
    out = io.BytesIO()
    page.point([value // 24 * 24 for value in range(256)]).save(out, "PNG", optimize=True)
    return out.getvalue()


def _posts(posts: tuple[Post, ...], dates: tuple[str, ...]) -> str:
    text = ""
    for post, when in zip(posts, dates, strict=True):
        text += f'<h3><span class="r">{when}</span>{escape(post.title)}</h3><p>{escape(post.where)}</p>'
        text += "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in post.bullets) + "</ul>" if post.bullets else ""
    return text


def _page(case: Case, dates: tuple[str, ...]) -> str:
    return f"<h1>{case.name}</h1><p>{case.location}</p><p>{case.phone}</p><p>{case.email}</p><h2>{case.sections[0][0]}</h2>{_posts(case.posts, dates)}"


def _b19(case: Case) -> bytes:
    html = (
        _page(case, ("2016 - present", "2009 - 2016"))
        + "<h2>Education</h2><h3><span class=r>2006 - 2009</span>City and Guilds, Joinery</h3><p>Wrexham College of Trades</p>"
    )
    html += "<h2>References</h2><p>Mrs Bethan Pugh, Ruabon Housing, 01632 960 144</p>"
    return bound(pictures(web(html, _PLAIN), 200, 0.8, 7, 19), 200, 60)


B19 = Case(
    "b19",
    ".pdf",
    "scan",
    "200 dpi, 0.8 degrees, JPEG 60",
    "Idris Llewelyn",
    _b19,
    "idris.llewelyn@example.co.uk",
    "01632 960 177",
    "4 Chapel Row, Ruabon",
    sections=(("Work", "experience"), ("Education", "education"), ("References", "references")),
    posts=(
        Post(
            "Master Joiner",
            "Llewelyn & Daughters",
            "2016",
            "present",
            (
                "Rebuilt the chapel windows of Penycae from one photograph.",
                "Take on an apprentice every second year.",
            ),
        ),
        Post(
            "Bench Joiner",
            "Dee Valley Timber Frames",
            "2009",
            "2016",
            ("Cut 1,200 oak joints that went together dry.",),
        ),
    ),
)


def _b20(case: Case) -> bytes:
    html = (
        _page(case, ("Jan 2019 – Present", "Mar 2014 – Dec 2018", "2011 – 2014"))
        + "<h2>Skills</h2><p>Induction, fleet telematics, forklift counterbalance</p>"
    )
    html += "<h2>Education</h2><p>Diploma in Logistics, Rift Valley Institute, 2011</p>"
    return png(pictures(web(html, _PLAIN.replace("Liberation Serif", "Liberation Sans")), 150, -1.2, 5, 20)[0])


B20 = Case(
    "b20",
    ".png",
    "scan",
    "150 dpi picture, -1.2 degrees",
    "Kipchirchir Barno",
    _b20,
    "k.barno@example.co.ke",
    "+254 20 555 0151",
    "Eldoret, Kenya",
    sections=(("Employment", "experience"), ("Skills", "skills"), ("Education", "education")),
    posts=(
        Post(
            "Transport Manager",
            "Uasin Gishu Dairies",
            "2019-01",
            "present",
            ("Put the milk lorries on the road at three in the morning; sour milk fell from 9% to 2%.",),
        ),
        Post(
            "Dispatcher",
            "Kapsabet Haulage Ltd",
            "2014-03",
            "2018-12",
            ("Planned 60 trips a day by radio.", "Wrote the breakdown list."),
        ),
        Post("Driver", "Kapsabet Haulage Ltd", "2011", "2014"),
    ),
)


def _b21(case: Case) -> bytes:
    css = _PLAIN.replace("Liberation Serif", "Liberation Mono").replace("font:11pt", "font:10pt")
    html = (
        _page(case, ("1998-2024", "1990-1998"))
        + "<h2 style='page-break-before:always'>TRAINING</h2><p>Typesetting, Graphic Trades School, Rosario, 1989</p>"
    )
    html += "<h2>HOBBIES</h2><p>Tango, badly. Chess by post.</p>"
    return bound(pictures(web(html, css), 300, 0.5, 6, 21), 300, 25)


B21 = Case(
    "b21",
    ".pdf",
    "scan",
    "300 dpi, two pages, typewriter letters, JPEG 25",
    "Osvaldo Ferreyra",
    _b21,
    "osvaldo.ferreyra@example.com.ar",
    "+54 341 555 0120",
    "Rosario, Argentina",
    sections=(("WORKING LIFE", "experience"), ("TRAINING", "education"), ("HOBBIES", "interests")),
    posts=(
        Post(
            "Head Compositor",
            "Imprenta del Litoral",
            "1998",
            "2024",
            ("Carried the shop from lead to film to screen, and lost no customer on the way.",),
        ),
        Post(
            "Typesetter",
            "Diario La Ribera",
            "1990",
            "1998",
            ("Set the night edition.", "Caught the wrong name of a mayor with four minutes to go."),
        ),
    ),
)


def _b22(case: Case) -> bytes:
    css = _PLAIN + ".g{display:grid;grid-template-columns:52mm 1fr;column-gap:8mm}"
    side = f"<div><h2>Contact</h2><p>{case.phone}</p><p>{case.email}</p><p>{case.location}</p><h2>Skills</h2><p>Karate kata</p><p>First aid</p><p>Sign language</p></div>"
    main = f"<div><h2>Experience</h2>{_posts(case.posts, ('2021 – Present', '2017 – 2021'))}<h2>Education</h2><p>BSc Sport Science, Shirakawa University, 2017</p></div>"
    return png(pictures(web(f"<h1>{case.name}</h1><div class=g>{side}{main}</div>", css), 200, 1.5, 6, 22)[0])


B22 = Case(
    "b22",
    ".png",
    "scan",
    "200 dpi picture, two columns, 1.5 degrees",
    "Emiko Hargreaves",
    _b22,
    "emiko@hargreaves.example",
    "+81 3 5555 0163",
    "Setagaya, Tokyo",
    sections=(("Contact", "other"), ("Skills", "skills"), ("Experience", "experience"), ("Education", "education")),
    posts=(
        Post(
            "Head Coach",
            "Kaze no Ko Club",
            "2021",
            "present",
            (
                "Opened the first karate class for deaf children in the ward.",
                "Trained six coaches to sign.",
            ),
        ),
        Post("Assistant Coach", "Setagaya Sports Hall", "2017", "2021", ("Ran the Saturday beginners.",)),
    ),
)

CASES = (B19, B20, B21, B22)

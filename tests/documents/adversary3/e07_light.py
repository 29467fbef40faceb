"""A page in two columns by WeasyPrint."""

from __future__ import annotations

from html import escape

import weasyprint

from .case import Case, Post

LIGHT = (
    Post(
        "Lighting designer and operator",
        "Compañía La Bisagra",
        "Apr 2022",
        "Now",
        ("2022-04", "present"),
        (
            "Lit a touring “Bernarda” with eighteen lamps so that the whole rig fits in one van and goes up in ninety "
            "minutes; 41 towns so far.",
            "Call the cues in three languages when we cross a border.",
            "Responsible for hire, transport and safety papers.",
        ),
    ),
    Post(
        "Chief electrician (contract)",
        "Teatro Municipal de Rosada",
        "Feb 2020",
        "Mar 2022",
        ("2020-02", "2022-03"),
        (
            "Used the closed year to strip 3 km of cloth-covered wire from the grid with two ushers who had lost their "
            "shifts; both are licensed stage electricians now.",
            "Cut the power bill of the house by 44 % with second-hand LED profiles from a bankrupt cruise line.",
            "Maintained dimmers and desks.",
        ),
    ),
    Post(
        "Follow-spot operator (season contract)",
        "Ópera del Litoral",
        "2018",
        "2019",
        ("2018", "2019"),
        (
            "Four productions, 63 performances, no missed pick-up.",
            "Worked from the bridge at 14 metres.",
            "Helped with focusing and colour changes.",
        ),
    ),
    Post(
        "Stagehand, then board operator",
        "Sala Quiroga",
        "2014",
        "2018",
        ("2014", "2018"),
        (
            "Swept, painted, hung, and was given the desk when the operator fainted at a première.",
            "Programmed the first memory desk the room ever had and wrote its four-page guide.",
            "Ran the fringe nights.",
        ),
    ),
)


LIGHT_KIT = ("GrandMA2, Eos, paper plots", "Rigging to 250 kg", "Working at height (2023)", "Driving licence, vans")


def light() -> bytes:
    posts = "".join(
        f"<h3>{escape(post.title)}</h3><p class=under>{escape(post.organisation)} · {place} · {post.start} – {post.end}</p>"
        f"<ul>{''.join(f'<li>{escape(bullet)}</li>' for bullet in post.bullets)}</ul>"
        for post, place in zip(LIGHT, ("on tour", "Rosada", "Santa Fe", "Rosario"), strict=True)
    )
    kit = "".join(f"<li>{escape(item)}</li>" for item in LIGHT_KIT)
    page = f"""<html lang=en><style>
    @page {{ size: A4; margin: 0 }} body {{ margin: 0; font: 9.5pt/1.4 'Liberation Sans' }}
    aside {{ position: absolute; left: 0; top: 0; width: 55mm; height: 281mm; padding: 16mm 6mm 0 9mm; background: #22303c;
      color: #f2efe6; box-sizing: border-box }}
    main {{ margin-left: 62mm; padding: 14mm 14mm 0 0 }} h1 {{ font-size: 23pt; line-height: 1.1; margin: 0 0 2mm }}
    h2 {{ font-size: 11pt; letter-spacing: .06em; margin: 6mm 0 1mm; color: #b3541e }} aside h2 {{ color: #f0b429 }}
    h3 {{ font-size: 10.5pt; margin: 3mm 0 0 }} .under {{ margin: 0; color: #666 }} ul {{ margin: 1mm 0; padding-left: 4mm }}
    aside ul {{ list-style: '– '; padding-left: 3mm }} p {{ margin: 0 0 1mm }}
    </style><aside><h2>Find me</h2><p>Rosario, Argentina</p><p>+54 341 555 0129</p><p>facundo@example.com.ar</p>
    <p>example.com/facundoluz</p><h2>Tools &amp; tickets</h2><ul>{kit}</ul><h2>I speak</h2><p>Spanish</p><p>Portuguese</p>
    <p>English</p></aside><main><h1>Facundo Arancibia Roth</h1><p>Light for theatres that have little of it</p>
    <h2>What I do</h2><p>I make small rigs tell big stories, and I leave the house safer than I found it. Looking for a
    resident post in a theatre that still builds its own sets.</p><h2>Engagements</h2>{posts}
    <h2>Training</h2><p>Stage technology, Escuela Provincial de Teatro, 2012 – 2014</p>
    <p>Electrical installer, category 3, Santa Fe, 2016</p></main></html>"""
    return bytes(weasyprint.HTML(string=page).write_pdf())


def case() -> Case:
    return Case(
        "e07",
        "resume",
        "theatre electrician",
        "dark sidebar at the left",
        "WeasyPrint",
        "pdf",
        light(),
        "Facundo Arancibia Roth",
        "facundo@example.com.ar",
        "+54 341 555 0129",
        "Rosario, Argentina",
        ("example.com/facundoluz",),
        (
            ("Find me", "other"),
            ("Tools & tickets", "skills"),
            ("I speak", "languages"),
            ("What I do", "summary"),
            ("Engagements", "experience"),
            ("Training", "education"),
        ),
        LIGHT,
        LIGHT_KIT,
    )

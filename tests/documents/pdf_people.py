"""An invented person whose career the PDF layouts print, and what a careful reader must find in every one of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Post:
    title: str
    organisation: str
    dates: str
    bullets: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    name: str
    contact: tuple[str, ...]
    profile: str
    posts: tuple[Post, ...]
    education: tuple[str, ...]
    skills: tuple[str, ...]
    languages: tuple[str, ...]

    @property
    def bullets(self) -> tuple[str, ...]:
        return tuple(bullet for post in self.posts for bullet in post.bullets)


@dataclass(frozen=True)
class Printed:
    """A PDF and what it prints: bullets that must come out whole, and sequences that must come out in order."""

    name: str
    data: bytes
    bullets: tuple[str, ...]
    sequences: tuple[tuple[str, ...], ...]


def sequences(person: Person) -> tuple[tuple[str, ...], ...]:
    """Every post reads title, its bullets, next title; the profile reads through."""
    career: list[str] = []
    for post in person.posts:
        career += [post.title, *post.bullets]
    return (tuple(career), (person.profile,))


MARIT = Person(
    name="Marit Østerhagen",
    contact=("Kirkegata 14, Hamar", "+47 555 01 473", "marit.osterhagen@example.org"),
    profile=(
        "Dairy technologist who keeps small cheese makers in business. The official inspectors send me the ones "
        "that are about to close; of the last nineteen, seventeen still ferment, and five export."
    ),
    posts=(
        Post(
            "Plant Manager",
            "Vangsmoen Ysteri, Hamar",
            "March 2019 – present",
            (
                "Run a plant of 26 people on two shifts.",
                "Found the crack in the pasteuriser plate that three audits had missed, by plotting every batch "
                "against the weather; recalls went from four a year to none.",
                "Responsible for budgets, rosters and the weekly production plan.",
                "Talked eleven mountain farms into one shared milk lorry, which cut collection costs by 31% and "
                "kept two of the farms from giving up their herds.",
                "Wrote the first Norwegian guide to raw-milk brine; the food authority hands it out today.",
            ),
        ),
        Post(
            "Shift Supervisor",
            "Fjellmelk AS, Lillehammer",
            "Aug 2013 – Feb 2019",
            (
                "Supervised eight operators on the night shift.",
                "Cleaning-in-place, sampling and release of finished goods.",
                "Rebuilt the whey line with a welder from the shipyard when the supplier quoted fourteen weeks; "
                "it ran again after nine days.",
                "Helped with the introduction of SAP.",
            ),
        ),
        Post(
            "Laboratory Assistant",
            "Meieriskolen",
            "2011 – 2013",
            (
                "Fat, protein and bacterial counts of incoming milk.",
                "Showed that the autumn off-flavour came from one silo, which was then refitted.",
            ),
        ),
    ),
    education=("MSc Food Science, Ås University, 2011", "Certificate in Affinage, Dijon, 2016"),
    skills=("Affinage", "HACCP", "Brine chemistry", "Rota planning", "Whey lines", "Coaching"),
    languages=("Norwegian", "English", "French"),
)

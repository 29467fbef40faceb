import pytest

from dotwise.language.anatomy import Actor, read_anatomy
from dotwise.language.tagger import Tagger


@pytest.mark.parametrize(
    ("line", "actor", "deed"),
    [
        ("Wrote the fire plan for the mill", Actor.ACTIVE, "Wrote"),
        ("I rebuilt the pump from scrap", Actor.ACTIVE, "rebuilt"),
        ("Helped to draft the lease", Actor.HELPED, "draft"),
        ("Pass rate was raised from 40% to 70%", Actor.HIDDEN, "raised"),
        ("Responsible for managing two kitchens", Actor.ACTIVE, "managing"),
        ("Strong communication skills", Actor.NONE, None),
        ("Responsible for the rota", Actor.NONE, None),
    ],
)
def test_who_did_what(line: str, actor: Actor, deed: str | None, tagger: Tagger) -> None:
    parsed = tagger.read([line])[0]
    anatomy = read_anatomy(parsed)

    assert anatomy.actor is actor
    assert (None if anatomy.verb is None else parsed.tokens[anatomy.verb].text) == deed


def test_a_group_shares_the_deed(tagger: Tagger) -> None:
    anatomy = read_anatomy(tagger.read(["Rewired the mill with the team in nine days"])[0])

    assert anatomy.actor is Actor.SHARED

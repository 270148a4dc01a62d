"""What a kind is not asked, for no telling word of it stands there, it would not have found."""

import pytest

from reconcile.contracts import Kind
from reconcile.kinds import discovered
from reconcile.kinds._asking import asking
from reconcile.kinds._terms import compare, normalize
from reconcile.model import Align, Mention
from reconcile.text.tokens import View, view_of
from tests.stories import STORIES, sources

KINDS = tuple(discovered().values())


@pytest.mark.parametrize("story", STORIES)
def test_a_kind_that_is_not_asked_would_find_nothing(story: str) -> None:
    asked = asking(KINDS)
    for line in "\n".join(source.text for source in sources(story)).splitlines():
        view = view_of(line)
        for kind in [kind for kind in KINDS if kind not in asked(view)]:
            assert not list(kind.find(view)), (kind.name, line)


def _kind(name: str, *telling: str) -> Kind:
    def find(view: View) -> list[Mention]:
        return []

    return Kind(name, find, compare, str, normalize, Align.WORDS, telling=telling)


def test_kinds_are_asked_in_their_order_by_word_by_digit_and_always() -> None:
    asked = asking((_kind("ship", "boat", "us"), _kind("any"), _kind("number", "0")))
    names = {text: [kind.name for kind in asked(view_of(text))] for text in ("A Boat", "of the U.S.", "at 7", "no")}
    assert names == {
        "A Boat": ["ship", "any"],
        "of the U.S.": ["ship", "any"],
        "at 7": ["any", "number"],
        "no": ["any"],
    }
    assert [kind.name for kind in asked(view_of("paid RM23"))] == ["any", "number"]

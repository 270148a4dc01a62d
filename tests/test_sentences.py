"""Where sentences end, and where a full stop is something else."""

import pytest

from reconcile.text.sentences import split
from reconcile.text.tokens import tokenize

ONE = [
    "Ada hid a .357 Magnum on the deck.",
    "They found .40-caliber casings in the yard.",
    "She came back with a. 357 magnum from the car.",
    "His blood held a share of .23 or more.",
    "Mr. Berg met J. Falk at 5 p.m. on Monday.",
]
TWO = [
    "He left in 2019. 357 people stayed.",
    "He left. A .45 was found.",
    "Was it he? 40 people say so.",
]


def _sentences(text: str) -> int:
    return len(list(split(tokenize(text, 0, len(text)))))


@pytest.mark.parametrize("text", ONE)
def test_one_sentence_is_one(text: str) -> None:
    assert _sentences(text) == 1


@pytest.mark.parametrize("text", TWO)
def test_two_sentences_are_two(text: str) -> None:
    assert _sentences(text) == 2

"""Words that are names by how they are written."""

from reconcile.text.tokens import View

_LEAST = 2
"""Letters before the capital inside a brand; behind fewer it is a family name's."""


def branded(view: View, at: int) -> bool:
    """Whether a word has a capital inside, as brands do: "ShoeHaven"; not "McAllister", "DeLuca"."""
    word = view.words(at, at + 1)
    if word[1:].islower():
        return False
    inner = next((i for i, letter in enumerate(word[1:], 1) if letter.isupper()), 0)
    return inner > _LEAST and word[:1].isupper() and any(letter.islower() for letter in word[inner:]) and word.isalpha()

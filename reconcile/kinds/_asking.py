"""Which kinds are asked of a view: one look at its words spares it those that would find nothing in it."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from reconcile.contracts import IN_DIGITS, Kind
from reconcile.text.tokens import View

Asking = Callable[[View], Sequence[Kind]]
KNOWN_CHOICES = 1 << 12
"""Choices of kinds that are kept, each a few words' worth of kinds."""


@lru_cache(maxsize=8)
def asking(kinds: tuple[Kind, ...]) -> Asking:
    """Says which of `kinds` are asked of a view, in their order: those of which a telling word stands in it, and those
    that name none."""
    numbered = [(1 << place, kind) for place, kind in enumerate(kinds)]
    bits: dict[str, int] = {}
    for bit, kind in numbered:
        bits.update((word, bits.get(word, 0) | bit) for word in kind.telling)
    words = frozenset(bits)
    always, in_digits = sum(bit for bit, kind in numbered if not kind.telling), bits.get(IN_DIGITS, 0)

    @lru_cache(maxsize=KNOWN_CHOICES)
    def chosen(asked: int) -> tuple[Kind, ...]:
        """The kinds of the bits that are set."""
        return tuple([kind for bit, kind in numbered if asked & bit])

    def of(view: View) -> Sequence[Kind]:
        """The kinds that are asked of a view."""
        digits = view.by_shape["n"] or any(map(str.isdigit, "".join(view.odd)))  # "RM23"
        asked = always | in_digits if digits else always
        for word in view.vocabulary & words:
            asked |= bits[word]
        for word in view.dotted:
            asked |= bits.get(word.replace(".", ""), 0)
        return chosen(asked)

    return of

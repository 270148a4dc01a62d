"""Which kinds are asked of a view: one look at its words spares it those that would find nothing in it."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import compress

from reconcile.contracts import IN_DIGITS, Kind
from reconcile.text.tokens import View

Asking = Callable[[View], Sequence[Kind]]


@lru_cache(maxsize=8)
def asking(kinds: tuple[Kind, ...]) -> Asking:
    """Says which of `kinds` are asked of a view, in their order: those of which a telling word stands in it, and those
    that name none."""
    marked = [(1 << 8 * place, kind) for place, kind in enumerate(kinds)]  # a byte for each
    marks: dict[str, int] = {}
    for mark, kind in marked:
        marks.update((word, marks.get(word, 0) | mark) for word in kind.telling)
    words = frozenset(marks)
    always, in_digits = sum(mark for mark, kind in marked if not kind.telling), marks.get(IN_DIGITS, 0)

    def of(view: View) -> Sequence[Kind]:
        """The kinds that are asked of a view."""
        digits = view.by_shape["n"] or any(map(str.isdigit, "".join(view.odd)))  # "RM23"
        asked = always | in_digits if digits else always
        for word in view.vocabulary & words:
            asked |= marks[word]
        for word in view.dotted:
            asked |= marks.get(word.replace(".", ""), 0)
        return list(compress(kinds, asked.to_bytes(len(kinds), "little")))

    return of

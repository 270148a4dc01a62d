"""Bodies and their short names: "Shanghai Cooperation Organisation (SCO)"."""

from collections.abc import Iterator

from reconcile.discourse.sentences import Sentence
from reconcile.kinds.title import Title, body
from reconcile.text.tokens import View

MAX_NAME = 8
"""Words of a body's name."""
_SMALL = frozenset(["of", "the", "for", "and", "on"])


def _run_before(view: View, end: int) -> int:
    """The index where the run of capitals that ends before token `end` begins."""
    at = end
    while at > 0 and end - at < MAX_NAME and (view.shape(at - 1) in "CA" or view.norm(at - 1) in _SMALL):
        at -= 1
    while at < end and view.norm(at) in _SMALL:
        at += 1
    return at


def _run_behind(view: View, at: int) -> int:
    end = at
    while end < len(view.tokens) and end - at < MAX_NAME and (view.shape(end) in "CA" or view.norm(end) in _SMALL):
        end += 1
    return end


def bodies_at(sentence: Sentence, first: int, last: int) -> Iterator[Title]:
    """The body that a title at tokens `first` to `last` belongs to: named before it, or behind "of the"."""
    view = sentence.view
    end = first - (view.norm(first - 1) in {"'s", "’s"})
    if view.norm(end - 1) == ")" and view.norm(end - 3) == "(" and view.shape(end - 2) == "A":
        yield body(view.words(end - 2, end - 1))
        end -= 3
    start = _run_before(view, end)
    if start < end and view.norm(end - 1) not in _SMALL:
        yield body(view.words(start, end))
    if view.norm(last) == "of":
        at = last + 1 + (view.norm(last + 1) == "the")
        behind = _run_behind(view, at)
        if behind > at:
            yield body(view.words(at, behind))

"""Runs of capitals that may be a name: where a headline's verb ends one, and nicknames in marks inside."""

from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import COMMON_FAMILIES, HEADLINE
from reconcile.lexicon.en.offices import HEADS
from reconcile.text.tokens import View

Parts = list[tuple[int, int]]
"""Parts of a name, each its first token and the index behind it."""
MARKS = frozenset("\"'“”‘’")


def portfolio(view: View, at: int) -> bool:
    """Whether the field at `at` is that of an office: "Secretary of the Interior"."""
    back = at - 1 - (view.norm(at - 1) == "the")
    return view.norm(back) == "of" and view.plain(back - 1) in HEADS


def nickname(view: View, at: int) -> int:
    """The index behind a nickname of one or two words in marks at `at`, `at` if none stands there: "Ada "Bee" Berg"."""
    if view.norm(at) not in MARKS:
        return at
    size = next((n for n in (1, 2) if view.norm(at + n + 1) in MARKS), 0)
    marked = size > 0 and all(view.shape(at + i) in "CA" for i in range(1, size + 1))
    goes_on = view.shape(at + size + 2) == "C" and view.tokens[at - 1].end < view.tokens[at].start
    return at + size + 2 if marked and goes_on and at else at


def cut(view: View, parts: Parts) -> Parts:
    """The parts of a run up to what is likely a verb of a headline."""
    return _headline(view, parts) if view.shouting else _title(view, parts)


def _verbal(view: View, at: int) -> bool:
    """Whether a word of a headline is likely a verb or a small word."""
    word = view.norm(at)
    return word in HEADLINE or (word.endswith(("s", "ed", "ing")) and word not in GIVEN)


def _headline(view: View, parts: Parts) -> Parts:
    """The parts of a run in a headline up to what is likely a verb; none where it begins with one."""
    if not parts or _verbal(view, parts[0][0]):
        return []
    keep = 2 if view.plain(parts[0][0]) in GIVEN else 1
    behind = (
        i for i, (at, _) in enumerate(parts) if i and (view.norm(at) in HEADLINE or (i >= keep and _verbal(view, at)))
    )
    return parts[: next(behind, len(parts))]


def _title(view: View, parts: Parts) -> Parts:
    """The parts of a run up to what is likely a verb, in a headline that is not known for one: "Anna Lind Quits"."""
    if len(parts) < 3 or view.plain(parts[0][0]) not in GIVEN or view.plain(parts[1][0]) in GIVEN:
        return parts
    first, last = parts[2]
    full = last - first == 1 and len(view.plain(parts[1][0])) > 1 and view.plain(first) not in COMMON_FAMILIES
    return parts[:2] if full and _verbal(view, first) else parts

"""Personal names: given and family parts, initials, particles, suffixes, spellings in two transliterations.

A name is told from other capitals by what speaks for it: a given name of the table, an honorific or office before it,
an initial, an age or office behind it. Two names compare part by part: the family part first, then the given one.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Kind
from reconcile.kinds._bare_name import ordered, read
from reconcile.kinds._name_cues import cue_of, introduced
from reconcile.kinds._name_parts import LINKS, SURELY_APART, common, part, run
from reconcile.kinds._name_runs import Parts, nickname
from reconcile.kinds._name_value import Name
from reconcile.kinds._person import compare
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import (
    NO_NAME,
    SPEECH,
    SUFFIXES,
)
from reconcile.lexicon.en.offices import KIN
from reconcile.lexicon.en.places import PLACES
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

_NO_LONE = frozenset({"the", "a", "an"})


def normalize(value: Name) -> dict[str, Any]:
    """`value` for JSON."""
    return {"given": list(value.given), "family": value.family, "suffix": value.suffix}


def _suffix(view: View, at: int) -> tuple[str, int]:
    skip = at + (view.norm(at) == ",")
    if view.norm(skip) in SUFFIXES and view.shape(skip) in "CA":
        return view.words(skip, skip + 1), skip + 1 + (view.norm(skip + 1) == "." and view.norm(skip + 2) == ",")
    return "", at


def _capitals(view: View) -> bool:
    """Whether the view is all in capitals, which then tell nothing."""
    capitals = len(view.by_shape["A"])
    words = len(view.by_shape["w"]) + len(view.by_shape["C"]) + capitals
    return words > 4 and capitals > 0.7 * words


def _likely(view: View, at: int) -> bool:
    """Whether more than one capital, or one that is introduced, may be a name at `at`: what is asked first."""
    behind = view.norm(at + 1)
    goes_on = view.shape(at + 1) in "CA" or behind in LINKS or (behind == "," and view.norm(at + 2) in SUFFIXES)
    return goes_on or introduced(view, at)


class _Run(NamedTuple):
    """Capitals that may be a name: its parts, the suffix, the index behind, and what speaks for it."""

    parts: Parts
    suffix: str
    behind: int
    cue: str


def _runs(view: View) -> Iterator[_Run]:
    """The runs of capitals of a view that may be names, left to right."""
    behind = 0
    for at in () if _capitals(view) else view.by_shape["CA"]:
        passed = at < behind or view.norm(at) in SURELY_APART
        parts = run(view, at) if not passed and _likely(view, at) else []
        if parts:
            suffix, behind = _suffix(view, parts[-1][1])
            yield _Run(parts, suffix, behind, "" if _elsewhere(view, parts) else cue_of(view, parts, behind))


def _listed(view: View, before: _Run, one: _Run, after: _Run) -> bool:
    """Whether a run of two capitals stands between two names: "Ada Berg, Tolvane Brisk and Ole Falk"."""
    plain = len(one.parts) == 2 and all(view.shape(first) == "C" for first, _ in one.parts) and not view.shouting
    gaps = (
        (view.norm(before.behind), one.parts[0][0] - before.behind),
        (view.norm(one.behind), after.parts[0][0] - one.behind),
    )
    return bool(plain and before.cue and after.cue) and all(word in {",", "and"} and size == 1 for word, size in gaps)


def _nickname(view: View, parts: Parts) -> str:
    """What stands in marks between two parts of a name: "Bee" in 'Ada "Bee" Berg'; "" for nothing."""
    ends = ((end, nickname(view, end)) for _, end in parts[:-1])
    return next((view.words(end + 1, behind - 1) for end, behind in ends if behind > end), "")


def _sharing(view: View, parts: Parts) -> int | None:
    """The given name that shares the family name of what stands behind it: "Willy and Ada Berg"; None for none."""
    at = parts[0][0] - 2
    alone = len(parts) > 1 and view.norm(at + 1) == "and" and at >= 0 and view.shape(at) == "C" != view.shape(at - 1)
    return at if alone and {view.norm(at), view.norm(parts[0][0])} <= GIVEN.keys() else None


def find(view: View) -> Iterator[Mention]:
    """The names of a view that something speaks for, left to right; a family name alone only behind an office."""
    runs = list(_runs(view))
    listed = {at for at in range(1, len(runs) - 1) if _listed(view, *runs[at - 1 : at + 2])}
    for at, (parts, suffix, behind, cue) in enumerate(runs):
        if cue or at in listed:
            other = _sharing(view, parts)
            if other is not None:
                shared = ordered([view.words(other, other + 1), view.words(*parts[-1])], "")
                yield Mention("name", shared, view.tokens[other].start, view.tokens[other].end, "list")
            name = ordered([view.words(*part) for part in parts], suffix)._replace(nick=_nickname(view, parts))
            yield Mention("name", name, view.tokens[parts[0][0]].start, view.tokens[behind - 1].end, cue or "list")


def lone(view: View, at: int) -> bool:
    """Whether the capital at `at` stands alone and may be a family name: "Patrushev also met"."""
    token = view.tokens[at]
    if token.shape != "C" or token.end - token.start < 3 or view.shouting or common(view, at) or part(view, at) == at:
        return False
    beside = view.shape(at - 1) in "CA" and at > 1, view.shape(at + 1) in "CA"
    return not any(beside) and view.norm(at - 1) not in _NO_LONE and token.norm not in PLACES


def speaks(view: View, at: int) -> bool:
    """Whether what stands behind the word at `at` is said of a person: "said", ", who", "'s wife"."""
    if view.norm(at + 1) == ",":
        return view.norm(at + 2) in {"who", "whose"}
    return view.norm(at + 1) in SPEECH or (view.norm(at + 1) in {"'s", "’s"} and view.norm(at + 2) in KIN)


def _elsewhere(view: View, parts: Parts) -> bool:
    """Whether the run is the beginning of something else's name: "Kennedy Center", "Walter Reed Hospital"."""
    end = parts[-1][1]
    return view.shape(end) in "CA" and view.norm(end) in NO_NAME and not view.shouting


__all__ = ["KIND", "Name", "compare", "find", "normalize", "read"]

KIND = Kind("name", find, compare, lambda v: v.full, normalize, Align.ENTITY, priority=6)

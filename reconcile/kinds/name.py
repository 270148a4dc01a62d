"""Personal names: given and family parts, initials, particles, suffixes, spellings in two transliterations.

A name is told from other capitals by what speaks for it: a given name of the table, an honorific or office before it,
an initial, an age or office behind it. Two names compare part by part: the family part first, then the given one.
"""

from collections.abc import Iterator
from typing import Any

from reconcile.kinds._bare_name import BEFORE, BEHIND_OF, ordered, read
from reconcile.kinds._name_parts import LINKS, SURELY_APART, common, part, run
from reconcile.kinds._name_runs import Parts, word_at
from reconcile.kinds._person import Name, compare
from reconcile.lexicon.en.given_names import ALSO_WORDS as GIVEN_WORDS
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import (
    COMMON_FAMILIES,
    DESCRIBES,
    FAMILY_FIRST,
    NO_INITIALS,
    NO_NAME,
    NO_SPEAKER,
    PRESENTERS,
    SPEECH,
    SUFFIXES,
)
from reconcile.lexicon.en.offices import HONORIFICS, KIN
from reconcile.lexicon.en.places import PLACES
from reconcile.lexicon.en.words import STARTERS
from reconcile.model import Align, Kind, Mention
from reconcile.text.tokens import View

_NO_LONE = frozenset({"the", "a", "an"})
MAX_INITIALS = 3
"""Letters of initials that are written as one word: "J.R.R."."""


def normalize(value: Name) -> dict[str, Any]:
    """`value` for JSON."""
    return {"given": list(value.given), "family": value.family, "suffix": value.suffix}


def _suffix(view: View, at: int) -> tuple[str, int]:
    skip = at + (view.norm(at) == ",")
    if view.norm(skip) in SUFFIXES and view.shape(skip) in "CA":
        return view.words(skip, skip + 1), skip + 1
    return "", at


def _introduced(view: View, at: int) -> bool:
    """Whether an honorific, an office or a kin word stands right before."""
    back = at - 1 - (view.norm(at - 1) in {".", ","})
    word, comma = word_at(view, back), view.norm(at - 1) == ","
    if word in BEHIND_OF and word not in HONORIFICS:
        return view.norm(back - 1) == "of"
    return word in BEFORE and not (comma and word in KIN)


def _presented(view: View, at: int) -> bool:
    """Whether what stands before presents a person: "20-year-old", "identified as", "victim"."""
    before = view.norm(at - 1)
    aged = before == "old" and "year" in {view.norm(at - 2), view.norm(at - 3)}
    called = before in PRESENTERS or f"{view.norm(at - 2)} {before}" in PRESENTERS
    return aged or called or (before == "as" and view.norm(at - 2) in {"identified", "named", "known"})


def _described(view: View, end: int) -> bool:
    """Whether an age stands behind: ", 27," or "(27)"."""
    digits = view.norm(end + 1)
    aged = view.norm(end) in {",", "("} and digits.isascii() and digits.isdigit() and len(digits) == 2
    return aged and view.norm(end + 2) in {",", ")", "."}


def _holds(view: View, end: int) -> bool:
    """Whether an office stands behind: ", spokesman for", ", the mayor of"."""
    at = end + 1 + (view.norm(end + 1) in {"a", "an", "the"})
    return view.norm(end) == "," and view.norm(at) in DESCRIBES and view.norm(at + 1) in {"of", "for", "at"}


def _initial(view: View, parts: Parts) -> bool:
    """Whether a run begins with initials: "J. R. Whitlock", "W. Mark Felt", "JC"."""
    (at, end), (second, _) = parts[:2]
    word = word_at(view, at)
    if len(word) > MAX_INITIALS or not any(
        last - first == 1 and len(view.norm(first)) > 2 for first, last in parts[1:]
    ):
        return False
    if len(word) == 1 and word + word_at(view, second) not in PLACES:
        return end - at == 2 and (word not in NO_INITIALS or view.norm(second) in GIVEN)
    dotted = view.norm(at).count(".") > 1 and word not in PLACES
    return dotted or (len(word) == 2 and view.shape(at) == "A" and ("j" in word or word[0] == word[1]))


def _speaks(view: View, parts: Parts, end: int) -> bool:
    before = view.norm(parts[0][0] - 1)
    return view.norm(end) in SPEECH and parts[0][0] > 0 and len(parts) == 2 and before not in NO_SPEAKER


def _of_family(view: View, parts: Parts) -> bool:
    """Whether the run is a word and a common family name, or, of two or three words, one of those that stand first."""
    words = [word_at(view, first) for first, _ in parts]
    plain = len(words) == 2 and all(view.shape(first) == "C" for first, _ in parts) and not view.shouting
    if not plain or words[0] in PLACES or words[0].endswith(("ing", "ed", "ly")):
        return False
    return words[1] in COMMON_FAMILIES or (words[0] in FAMILY_FIRST and words[0] not in STARTERS)


def _alone(view: View, parts: Parts) -> bool:
    """Whether a lone word behind an office is a name and no acronym."""
    (first, end), *more = parts
    return bool(more) or end - first > 1 or view.shape(first) == "C"


def _cue(view: View, parts: Parts, end: int) -> str:
    """What speaks for a name, "" if nothing does."""
    first = word_at(view, parts[0][0])
    if _introduced(view, parts[0][0]):
        return "office" if _alone(view, parts) else ""
    if len(parts) < 2 or view.norm(parts[0][0] - 1) == "the":
        return ""  # "the Marie Celeste" is a ship, a film, a hotel
    if _initial(view, parts):
        return "initial"
    if first.split("-")[0] in GIVEN and not (view.shouting and first in GIVEN_WORDS):
        return "given name"
    if _described(view, end) or (_presented(view, parts[0][0]) and not view.shouting):
        return "age"
    if _speaks(view, parts, end):
        return "speech"
    if len(parts) < 4 and _holds(view, end) and not view.shouting:
        return "office"
    return "family" if _of_family(view, parts) else ""


def _capitals(view: View) -> bool:
    """Whether the view is all in capitals, which then tell nothing."""
    capitals = len(view.by_shape["A"])
    words = len(view.by_shape["w"]) + len(view.by_shape["C"]) + capitals
    return words > 4 and capitals > 0.7 * words


def _likely(view: View, at: int) -> bool:
    """Whether more than one capital, or one that is introduced, may be a name at `at`: what is asked first."""
    behind = view.norm(at + 1)
    if view.norm(at) in SURELY_APART:
        return False
    goes_on = view.shape(at + 1) in "CA" or behind in LINKS or (behind == "," and view.norm(at + 2) in SUFFIXES)
    return goes_on or _introduced(view, at)


def find(view: View) -> Iterator[Mention]:
    """The names of a view that something speaks for, left to right; a family name alone only behind an office."""
    behind = 0
    for at in () if _capitals(view) else view.where((), "CA"):
        parts = run(view, at) if at >= behind and _likely(view, at) else []
        if not parts:
            continue
        suffix, behind = _suffix(view, parts[-1][1])
        cue = "" if _elsewhere(view, parts) else _cue(view, parts, behind)
        if cue:
            name = ordered([view.words(*part) for part in parts], suffix)
            yield Mention("name", name, view.tokens[at].start, view.tokens[behind - 1].end, cue)


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

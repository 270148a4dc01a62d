"""Personal names: given and family parts, initials, particles, suffixes, spellings in two transliterations.

A name is told from other capitals by what speaks for it: a given name of the table, an honorific or office before it,
an initial, an age or office behind it. Two names compare part by part: the family part first, then the given one.
"""

from collections.abc import Iterator
from typing import Any

from reconcile.kinds._person import Name, compare
from reconcile.lexicon.en.given_names import ALSO_WORDS as GIVEN_WORDS
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import ENDINGS, FAMILY_FIRST, NO_NAME, PARTICLES, SPEECH, STYLES, SUFFIXES
from reconcile.lexicon.en.offices import FAMILY, HEADS, HONORIFICS, KIN, RANKS, TIMES
from reconcile.lexicon.en.places import AMBIGUOUS_PERSON, DEMONYMS, PLACES
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Kind, Mention
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_HYPHENS = frozenset("-‐‑")
_BEFORE = HONORIFICS | KIN | {phrase.split()[-1] for phrase in HEADS} | STYLES
_MARKS = ".,;:()[]\"'“”‘’ "
MAX_NAME = 200
"""Characters of a string that is read as a name."""
MAX_PARTS = 5
"""Parts of a name, particles counted; a longer run of capitals is no name."""


def normalize(value: Name) -> dict[str, Any]:
    """`value` for JSON."""
    return {"given": list(value.given), "family": value.family, "suffix": value.suffix}


# Reading a name that stands alone


def _bare(text: str) -> list[str]:
    """The words of a name without honorifics, offices and marks around it."""
    words = [word.strip(_MARKS) for word in text[:MAX_NAME].split()]
    words = [word for word in words if word]
    while len(words) > 1 and fold(words[0]).strip(".") in _BEFORE:
        del words[0]
    while len(words) > 2 and fold(words[-1]).replace(".", "") in ENDINGS:
        del words[-1]
    return words


def _grouped(words: list[str]) -> list[str]:
    """Words with the particles before them: "Ludwig", "van der Meer"."""
    parts: list[str] = []
    held: list[str] = []
    for place, word in enumerate(words):
        held.append(word)
        if fold(word) not in PARTICLES or place == 0 or place == len(words) - 1:
            parts.append(" ".join(held))
            held = []
    return parts


def _ordered(parts: list[str], suffix: str) -> Name:
    """A name of parts in the order in which they stand; a family name of the table that stands first is one."""
    norms = [fold(part) for part in parts]
    if len(parts) in {2, 3} and norms[0] in FAMILY_FIRST and not any(n in GIVEN for n in norms):
        return Name(tuple(parts[1:]), parts[0], suffix)
    return Name(tuple(parts[:-1]), parts[-1], suffix)


def _suffixed(words: list[str]) -> tuple[list[str], str]:
    last = fold(words[-1]).strip(".") if len(words) > 1 else ""
    return (words[:-1], words[-1]) if last in SUFFIXES else (words, "")


def read(text: str) -> Name:
    """The name that `text` is: "Olaf Scholz", "Scholz, Olaf", "Mr. Samuel Okafor, Jr."; any text gives some name."""
    head, _, tail = text[:MAX_NAME].partition(",")
    behind = _bare(tail)
    words, suffix = _suffixed(_bare(head) + behind)
    if not behind or suffix or not _bare(head):
        return _ordered(_grouped(words) or [text[:MAX_NAME]], suffix)
    given, suffix = _suffixed(behind)
    return Name(tuple(_grouped(given)), " ".join(_bare(head)), suffix)


# Finding


def _common(view: View, at: int) -> bool:
    """Whether the capital at `at` is no part of a name."""
    word = view.norm(at).replace(".", "")
    if word in NO_NAME or word in WEEKDAYS or word in DEMONYMS or word in HEADS or word in RANKS or word in TIMES:
        return True
    if word in MONTHS and word not in {"april", "may", "june", "august", "jan", "mar"}:
        return True
    return word in STARTERS or word in HONORIFICS or (word in PLACES and word not in GIVEN | AMBIGUOUS_PERSON)


def _part(view: View, at: int) -> int:
    """The index behind the name part that begins at `at`: a capitalised word, hyphenated or not, or an initial."""
    token = view.tokens[at]
    if not token.capital or (token.end - token.start > 1 and _common(view, at)):
        return at
    end = at + 1
    while view.norm(end) in _HYPHENS and view.shape(end + 1) in "CAw" and _touching(view, end):
        end += 2
    initial = token.end - token.start == 1 or token.norm.count(".") > 1
    return end + (initial and view.norm(end) == "." and view.tokens[end].start == token.end)


def _touching(view: View, at: int) -> bool:
    behind = at + 1 < len(view.tokens) and view.tokens[at].end == view.tokens[at + 1].start
    return behind and view.tokens[at - 1].end == view.tokens[at].start


def _particles(view: View, at: int) -> int:
    """The index behind the particles at `at`, if a name part follows them."""
    end = at
    while view.norm(end) in PARTICLES and view.shape(end) == "w" and end - at < 3:
        end += 1 + (view.norm(end + 1) in _HYPHENS)
    return end if end < len(view.tokens) and view.tokens[end].capital else at


def _run(view: View, at: int) -> list[tuple[int, int]]:
    """The parts of the run of capitals that begins at `at`, each (first token, index behind it)."""
    parts: list[tuple[int, int]] = []
    while len(parts) < MAX_PARTS:
        inner = _particles(view, at) if parts else at
        end = _part(view, inner) if inner < len(view.tokens) else inner
        if end == inner:
            break
        parts.append((at, end))
        at = end
    return parts


def _suffix(view: View, at: int) -> tuple[str, int]:
    skip = at + (view.norm(at) == ",")
    if view.norm(skip) in SUFFIXES and view.shape(skip) in "CA":
        return view.words(skip, skip + 1), skip + 1
    return "", at


def _build(view: View, parts: list[tuple[int, int]], suffix: str) -> Name:
    words = [view.words(*part) for part in parts]
    first = view.norm(parts[0][0])
    if len(words) == 2 and first in FAMILY_FIRST and first not in GIVEN and view.norm(parts[1][0]) not in GIVEN:
        return Name((words[1],), words[0], suffix)
    return Name(tuple(words[:-1]), words[-1], suffix)


def _introduced(view: View, at: int) -> bool:
    """Whether an honorific, an office or a kin word stands right before."""
    back = at - 1 - (view.norm(at - 1) in {".", ","})
    word = view.norm(back).replace(".", "")
    if word not in _BEFORE:
        return False
    comma = view.norm(at - 1) == ","
    return (word in HONORIFICS or word in KIN or word in FAMILY or word in HEADS) and not (comma and word in KIN)


def _described(view: View, end: int) -> bool:
    """Whether an age stands behind: ", 27," or "(27)"."""
    digits = view.norm(end + 1)
    aged = view.norm(end) in {",", "("} and digits.isascii() and digits.isdigit() and len(digits) == 2
    return aged and view.norm(end + 2) in {",", ")", "."}


def _cue(view: View, parts: list[tuple[int, int]], end: int) -> str:
    """What speaks for a name, "" if nothing does."""
    at, first = parts[0][0], view.norm(parts[0][0])
    if _introduced(view, at):
        return "office"
    if len(parts) < 2:
        return ""
    initial = len(first.replace(".", "")) <= 2 and first.replace(".", "") not in PLACES and not first.isdigit()
    if initial and len(view.norm(parts[1][0])) > 2 and view.shape(at) in "CA":
        return "initial"
    last = view.norm(parts[-1][0])
    if first.split("-")[0] in GIVEN and not (first in GIVEN_WORDS and at == 0 and last in STARTERS):
        return "given name"
    if _described(view, end):
        return "age"
    return "speech" if view.norm(end) in SPEECH and at > 0 and len(parts) == 2 else ""


def find(view: View) -> Iterator[Mention]:
    """The names of a view that something speaks for, left to right; a family name alone only behind an office."""
    at = 0
    while at < len(view.tokens):
        parts = _run(view, at) if view.tokens[at].capital else []
        if not parts:
            at += 1
            continue
        end = parts[-1][1]
        suffix, behind = _suffix(view, end)
        cue = "" if _elsewhere(view, parts) else _cue(view, parts, behind)
        if cue:
            yield Mention("name", _build(view, parts, suffix), view.tokens[at].start, view.tokens[behind - 1].end, cue)
        at = behind


def _elsewhere(view: View, parts: list[tuple[int, int]]) -> bool:
    """Whether the run is the beginning of something else's name: "Kennedy Center", "Walter Reed Hospital"."""
    end = parts[-1][1]
    return view.shape(end) in "CA" and view.norm(end) in NO_NAME and not view.shouting


KIND = Kind("name", find, compare, lambda v: v.full, normalize, Align.ENTITY, priority=6)

"""What speaks for a run of capitals being a personal name: words before it, behind it, and inside it."""

from reconcile.kinds._bare_name import BEFORE, BEHIND_OF
from reconcile.kinds._name_runs import Parts, portfolio
from reconcile.kinds._places import entries_at
from reconcile.lexicon.en.given_names import ALSO_WORDS as GIVEN_WORDS
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import (
    COMMON_FAMILIES,
    DESCRIBES,
    FAMILY_FIRST,
    LOWERED,
    NO_INITIALS,
    NO_SPEAKER,
    PARTICLES,
    PRESENTERS,
    SPEECH,
    TOLD,
    UNDERGONE,
)
from reconcile.lexicon.en.offices import DOMAINS, HONORIFICS, KIN, RANKS, TIMES
from reconcile.lexicon.en.places import PLACES
from reconcile.lexicon.en.words import ARTICLES, STARTERS
from reconcile.text.tokens import View

_CLOSES = frozenset({",", ".", ")", "who", "said"})
"""What stands behind a name that a comma sets apart from what says whom it names."""
_CLANS = ("mc", "o'", "o’")
"""How a family name begins that has a second capital: "McAllister", "O'Dowd"."""
_CLOSING = frozenset({'"', "”", "’", "''"})
_GOES_ON = frozenset("during after before when while because".split())
"""Words behind a name with which its sentence goes on, besides the smallest ones."""
_WHOSE = frozenset("his her their 's ’s".split())
_QUALIFIES = frozenset({"a", "an", "the", "another", "co", "-", "and", *RANKS, *TIMES, *DOMAINS})
"""Words between the comma behind a name and the office: ", the former deputy prime minister of"."""
_OF_WHAT = frozenset({"of", "for", "at", "and", "in", "with", "from", "who", ",", "."})
"""What stands behind that office."""
MAX_OFFICE = 5
"""Tokens behind a name in which its office begins."""
MAX_INITIALS = 3
_BODIES = NO_SPEAKER - {"and"}
"""Words before a name of which what stands behind it is said."""


def introduced(view: View, at: int) -> bool:
    """Whether an honorific, an office or a kin word stands right before."""
    back = at - 1 - (view.norm(at - 1) in {".", ","})
    word, comma = view.plain(back), view.norm(at - 1) == ","
    if not comma and word in DOMAINS and portfolio(view, back):
        return True
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


def _related(view: View, first: int, end: int) -> bool:
    """Whether kin is told of a run: "her daughter, Ada Berg,", "Ada Berg, Ole's mother", "Ada Berg's aunt"."""
    if view.norm(end) in {"'s", "’s"} and view.plain(end + 1) in KIN:
        return True
    closed = view.norm(end) in _CLOSES or view.norm(end) in LOWERED or view.norm(end) in _GOES_ON
    before = view.norm(first - 1) == "," and view.plain(first - 2) in KIN and closed
    behind = next((at for at in range(end + 1, end + 4) if view.plain(at) in KIN), 0) if view.norm(end) == "," else 0
    return before or (behind > 0 and view.norm(behind - 1) in _WHOSE)


def _holds(view: View, end: int) -> bool:
    """Whether an office stands behind: ", spokesman for", ", the former mayor of", ", co-founder and"."""
    behind = range(end + 1, end + 1 + MAX_OFFICE)
    at = next((i for i in behind if view.norm(i) not in _QUALIFIES), end) if view.norm(end) == "," else end
    if view.norm(at) in _OF_WHAT and view.norm(at - 1) == "chief":
        at -= 1  # a rank that is an office of its own
    elif view.norm(end + 1) in ARTICLES and view.norm(at) not in DESCRIBES and view.shape(at) == "w":
        at += 1  # "a community leader"
    return view.norm(at) in DESCRIBES and view.norm(at + 1) in _OF_WHAT


def _of_country(view: View, parts: Parts, end: int) -> bool:
    """Whether a country is told where somebody is from: "Ada Berg of Norway"."""
    plain = len(parts) == 2 and all(view.shape(first) == "C" for first, _ in parts) and not view.shouting
    found = entries_at(view, end + 1) if plain and view.norm(end) == "of" and end + 1 < len(view.tokens) else None
    of_body = view.norm(parts[0][0] - 1) in _BODIES
    return found is not None and found[1][0].sort == "country" and not of_body


def _initial(view: View, parts: Parts) -> bool:
    """Whether a run begins with initials: "J. R. Whitlock", "W. Mark Felt", "JC"."""
    (at, end), (second, _) = parts[:2]
    word = view.plain(at)
    if len(word) > MAX_INITIALS or not any(
        last - first == 1 and len(view.norm(first)) > 2 for first, last in parts[1:]
    ):
        return False
    if len(word) == 1 and word + view.plain(second) not in PLACES:
        return end - at == 2 and (word not in NO_INITIALS or view.norm(second) in GIVEN)
    dotted = view.norm(at).count(".") > 1 and word not in PLACES
    return dotted or (len(word) == 2 and view.shape(at) == "A" and ("j" in word or word[0] == word[1]))


def _speaks(view: View, parts: Parts, end: int) -> bool:
    before = view.norm(parts[0][0] - 1)
    return view.norm(end) in SPEECH and parts[0][0] > 0 and len(parts) == 2 and before not in NO_SPEAKER


def _quoted(view: View, parts: Parts, end: int) -> bool:
    """Whether a quotation, or a comma, and a verb of speech stand right before, and no noun behind: "“No,” said Ada
    Berg", "the roof fell, said Ada Berg."."""
    first = parts[0][0]
    alone = view.norm(end) in _CLOSES or view.norm(end) in LOWERED or end >= len(view.tokens)
    plain = all(view.shape(at) == "C" for at, _ in parts)
    before = view.norm(first - 2) in _CLOSING or (plain and view.norm(first - 2) == ",")
    return view.norm(first - 1) in SPEECH and before and first > 2 and alone


def _acts(view: View, parts: Parts, end: int) -> bool:
    """Whether what stands behind is said of people alone: ", who was inside", "was arrested", "told police"."""
    behind = view.norm(end), view.norm(end + 1)
    most = 3 if behind == (",", "who") else 2
    first = parts[0][0]
    of_body = view.norm(first - 1) in NO_SPEAKER and (view.norm(first - 1) == "and" or view.shape(first - 2) in "CA")
    if not 1 < len(parts) <= most or of_body or view.plain(first) in PARTICLES:
        return False
    suffered = behind[0] in {"was", "is"} and behind[1] in UNDERGONE
    return suffered or behind == (",", "who") or (behind[0] == "told" and behind[1] in TOLD)


def _of_family(view: View, parts: Parts) -> bool:
    """Whether the run is a word and a common family name, or, of two or three words, one of those that stand first."""
    words = [view.plain(first) for first, _ in parts]
    plain = len(words) == 2 and all(view.shape(first) == "C" for first, _ in parts) and not view.shouting
    if not plain or words[0] in PLACES or words[0].endswith(("ing", "ed", "ly")):
        return False
    if view.words(*parts[1])[2:3].isupper() and words[1].startswith(_CLANS) and words[0] not in STARTERS:
        return True
    return words[1] in COMMON_FAMILIES or (words[0] in FAMILY_FIRST and words[0] not in STARTERS)


def _alone(view: View, parts: Parts) -> bool:
    """Whether a lone word behind an office is a name and no acronym."""
    (first, end), *more = parts
    return bool(more) or end - first > 1 or view.shape(first) == "C"


def cue_of(view: View, parts: Parts, end: int) -> str:
    """What speaks for a name, "" if nothing does."""
    first = view.plain(parts[0][0])
    if introduced(view, parts[0][0]):
        return "office" if _alone(view, parts) else ""
    if len(parts) < 2 or view.norm(parts[0][0] - 1) == "the":
        return ""  # "the Marie Celeste" is a ship, a film, a hotel
    if _initial(view, parts):
        return "initial"
    if first.split("-")[0] in GIVEN and not (view.shouting and first in GIVEN_WORDS):
        return "given name"
    if view.plain(end - 1 - (view.norm(end - 1) == ".")) in {"jr", "sr"}:
        return "suffix"
    if _described(view, end) or (_presented(view, parts[0][0]) and not view.shouting):
        return "age"
    if _speaks(view, parts, end) or (len(parts) < 4 and _quoted(view, parts, end)):
        return "speech"
    if not view.shouting and _acts(view, parts, end):
        return "deed"
    if not view.shouting and _related(view, parts[0][0], end):
        return "kin"
    if len(parts) < 4 and _holds(view, end) and not view.shouting:
        return "office"
    if _of_country(view, parts, end):
        return "country"
    return "family" if _of_family(view, parts) else ""

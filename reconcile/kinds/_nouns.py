"""The counted noun: the words from a number to the head of what is counted, by closed-class words and marks alone."""

from functools import lru_cache
from typing import NamedTuple

from reconcile.kinds._units import hyphen, touches
from reconcile.lexicon.en.numerals import CLOSED, HAVING, IRREGULAR, LIKE, MODIFIERS, NOT_PLURAL, UNJOINED, VERBS_BEHIND
from reconcile.lexicon.en.words import NUMBERS
from reconcile.text.tokens import KNOWN_WORDS, View

MAX_WORDS = 6
"""Words of a noun phrase behind a number."""
LEAST_PAST = 4
"""Letters above which a word that ends in "ed" is a verb: "one person jumped"."""
_NEVER_JOINED = CLOSED | UNJOINED
_SKIPPED = frozenset("more other others".split())
"""Words that stand before a counted noun and say nothing of it."""


class Noun(NamedTuple):
    """A counted noun: its words, the last in the singular, the index of its first token and the one behind it."""

    name: str
    first: int
    end: int


@lru_cache(maxsize=KNOWN_WORDS)
def plural(word: str) -> bool:
    """Whether a folded word looks like a plural."""
    if word in IRREGULAR:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in NOT_PLURAL


def singular(word: str) -> str:
    """The singular of a plural, the word itself where it is none."""
    if word in IRREGULAR:
        return "people" if word == "people" else IRREGULAR[word]
    if not plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def like(name: str) -> str:
    """The words of a counted noun, its head in the word that stands for all of like meaning."""
    words, _, head = name.rpartition(" ")
    return f"{words} {LIKE.get(head, head)}".lstrip()


def _coordinates(view: View, at: int) -> bool:
    """Whether "and" at `at` joins two words that qualify one noun: "digital and printed copies"."""
    before, after = view.norm(at - 1), view.norm(at + 1)
    alike = view.shape(at - 1) == view.shape(at + 1) in "wC"
    return alike and after not in NUMBERS and not plural(before) and not plural(after) and not {before, after} & CLOSED


def _inside(view: View, at: int, first: int) -> bool:
    """Whether the token at `at` may belong to the phrase that begins at `first`."""
    word, shape = view.norm(at), view.shape(at)
    if shape == "p":
        return word == "-" and hyphen(view, at) > at
    if word in {"and", "or"}:
        return at > first and _coordinates(view, at)
    if shape == "n":
        return at > first and view.shape(at + 1) in "CA" and word.isdigit()
    return bool(word) and word not in CLOSED and not word.startswith("'") and not (at > first and word in VERBS_BEHIND)


def _stretch(view: View, at: int) -> int:
    """The index behind the longest stretch of words that may be a noun phrase."""
    end, words = at, 0
    while end < len(view.tokens) and words < MAX_WORDS and _inside(view, end, at):
        words += view.shape(end) != "p"
        end += 1
    return end


def _named(view: View, first: int, end: int) -> Noun:
    words = [view.norm(i) for i in range(first, end)]
    words[-1] = singular(words[-1])
    return Noun(" ".join(words).replace(" - ", "-"), first, end)


def _compound(view: View, at: int) -> bool:
    """Whether the word at `at` is joined to the next one: "two-thirds majority"."""
    return hyphen(view, at + 1) > at + 1


def many_at(view: View, at: int) -> Noun | None:
    """What a number other than one counts at token `at`: up to the last plural of a run of them; of "two story houses"
    it does not count the houses."""
    if view.norm(at) in HAVING:
        return None
    last = _stretch(view, at + (view.norm(at) == "more"))  # "three more times"
    head = next((i for i in range(at, last) if plural(view.norm(i)) and not _compound(view, i)), None)
    if head is None:
        return None
    if view.norm(head) in MODIFIERS:
        head = next((i for i in range(head + 1, last) if plural(view.norm(i))), head)
    first = at + (view.norm(at) in _SKIPPED and head > at)
    return _named(view, first, head + 1)


def _goes_on(view: View, at: int, first: int) -> bool:
    word, behind = view.norm(at), at > first
    turned = view.shape(at) in "CA" and behind and view.shape(at - 1) == "w"
    past = behind and word.endswith("ed") and len(word) > LEAST_PAST
    ended = plural(word) or word.endswith("ly") or past
    return not turned and not ended and word not in {"last", "next", "ago", "and", "or"}


def single_at(view: View, at: int) -> Noun | None:
    """What "one" counts at token `at`: all words up to a closed-class word or a mark, none of them a plural."""
    last = min(_stretch(view, at), at + 4)
    head = at
    while (
        head < last and not plural(view.norm(head)) and not view.norm(head).endswith("ly") and _goes_on(view, head, at)
    ):
        head += 1
    if head == at or view.shape(at) not in "w" or (view.norm(head - 1) == "-"):
        return None
    return _named(view, at, head)


def acronym_at(view: View, at: int) -> Noun | None:
    """A noun in capitals behind a number that nothing follows: "2.1 ERA"."""
    short = view.shape(at) == "A" and view.norm(at).isalpha() and len(view.norm(at)) <= 4
    alone = view.shape(at + 1) == "p" or view.norm(at + 1) in CLOSED
    return Noun(view.norm(at), at, at + 1) if short and alone and not touches(view, at) else None


def joined(view: View, at: int) -> Noun | None:
    """A noun that a hyphen joins to its number: "a 12-nation pact", "six-cylinder engines"."""
    first = hyphen(view, at)
    if first == at or view.shape(first) != "w" or view.norm(first) in _NEVER_JOINED or touches(view, first + 1):
        return None
    return _named(view, first, first + 1)

"""Ages that are said of a person: "Ada Berg, 42,", "42-year-old Ada Berg", "Ada Berg died at 42", "She was 42." """

from collections.abc import Iterator

from reconcile.discourse.sentences import Sentence
from reconcile.lexicon.en.offices import KIN
from reconcile.model import Mention

_LINKS = frozenset(", ( aged age who is was now then just a an the".split())
"""What may stand between a name and the age behind it."""
_DEATH = frozenset("died dies dead dying".split())
_OTHERS = KIN | {"who", "'s", "’s"}
OPENERS = {"he": "m", "she": "f"}
"""Words with which a sentence goes on about somebody, to the gender that they say."""
MAX_BEFORE, MAX_RELATIVE, MAX_BEHIND = 3, 10, 24
"""Tokens between an age and the name behind it, without and with a relative clause, and between a name and the age at
which that person died."""


def _plain(mention: Mention) -> bool:
    """Whether an age is one number, as that of a person is."""
    return bool(mention.value.low == mention.value.high and mention.value.mark == "=")


def _between(sentence: Sentence, first: int, last: int) -> list[str]:
    return [sentence.view.norm(i) for i in range(first, last)]


def _named(sentence: Sentence, first: int, last: int) -> bool:
    """Whether anybody is named between two tokens."""
    return any(first <= sentence.inside(m)[0] < last for m in sentence.of_kind("name"))


def _behind(sentence: Sentence, last: int, at: int) -> bool:
    """Whether an age that begins at `at` is said of the person whose name ends before `last`."""
    words = _between(sentence, last, at)
    if not words or len(words) > MAX_BEHIND:
        return False
    if words[0] in {",", "(", "is", "was"} and set(words) <= _LINKS:
        return True
    died = not _DEATH.isdisjoint(words) and words[-1] in {"at", "of", "aged"} and _OTHERS.isdisjoint(words)
    return died and not _named(sentence, last, at)


def _set_apart(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a full name stands between commas: "the 45-year-old suspect, Adam Berg, was"."""
    view = sentence.view
    return last - first > 1 and view.norm(first - 1) == "," and view.norm(last) == ","


def _before(sentence: Sentence, end: int, first: int, last: int) -> bool:
    """Whether an age that ends before `end` is said of the person whose name stands at `first` to `last`: "her
    10-year-old grandson Adam Berg", "the 55-year-old woman who drove the other car, Ada Berg,"."""
    apart = _set_apart(sentence, first, last)
    words = range(end, first - apart)
    most = MAX_RELATIVE if apart and "who" in _between(sentence, end, first) else MAX_BEFORE
    if len(words) > most or sentence.view.norm(end - 1) != "old":
        return False
    return all(
        sentence.view.shape(i) == "w" and sentence.view.norm(i) not in {"and", "of", "by", "with"} for i in words
    )


def ages_beside(sentence: Sentence, first: int, last: int) -> Iterator[Mention]:
    """The ages said of the person whose name stands at tokens `first` to `last` (the index behind it)."""
    for age in filter(_plain, sentence.of_kind("age")):
        start, end = sentence.inside(age)
        if sentence.view.norm(end) in {"'s", "’s"}:
            continue  # "Ada Berg, the 5-year-old's mother"
        if (start >= last and _behind(sentence, last, start)) or (end <= first and _before(sentence, end, first, last)):
            yield age


def age_opening(sentence: Sentence) -> tuple[str, Mention] | None:
    """The gender and the age that a sentence tells of somebody named before it: "She was 42." """
    gender = OPENERS.get(sentence.view.norm(0), "")
    if not gender or sentence.view.norm(1) not in {"was", "is", "turned"}:
        return None
    return next(
        ((gender, age) for age in sentence.of_kind("age") if sentence.inside(age)[0] == 2 and _plain(age)), None
    )

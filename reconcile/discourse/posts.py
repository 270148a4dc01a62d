"""Offices that a verb says of a person: "she served as associate dean", "named Ada Berg, 52, as surgeon general"."""

from collections.abc import Iterator

from attrs import evolve

from reconcile.discourse.ages import OPENERS
from reconcile.discourse.sentences import Sentence
from reconcile.lexicon.en.events import PASSIVE
from reconcile.lexicon.en.offices import POSTED, POSTING, POSTING_WORDS
from reconcile.model import Mention

MOST = 10
"""Tokens between a name and an office that a verb says of it."""


def _timed(office: Mention, time: str) -> Mention:
    """An office with the time at which the verb says that it is held, where nothing else says when."""
    return evolve(office, value=office.value._replace(time=office.value.time or time))


def _said(words: list[str]) -> str | None:
    """The verb among the words before an office where there is nothing else of weight; in the passive where it is one
    by which others give the office."""
    verbs = [word for word in words if word in POSTED]
    plain = verbs and all(word in POSTED or word in POSTING_WORDS for word in words)
    return verbs[-1] if plain and (verbs[-1] not in POSTING or not PASSIVE.isdisjoint(words)) else None


def _before(sentence: Sentence, at: int, verb_before: str) -> Iterator[Mention]:
    """Offices behind the token `at` that a verb before it, or between, says of who is named there."""
    view = sentence.view
    for office in sentence.of_kind("office"):
        first = sentence.inside(office)[0]
        if not at <= first <= at + MOST:
            continue
        words = [view.norm(i) for i in range(at, first)]
        verb = _said(words)
        if verb is not None:
            yield _timed(office, POSTED[verb])
        elif verb_before in POSTING and {"as", "for", "be"} & set(words) and _plain(words):
            yield _timed(office, POSTED[verb_before])


def _plain(words: list[str]) -> bool:
    """Whether nothing but an age in commas stands among the words before an office."""
    return all(word in POSTING_WORDS or word == "," or word.isdigit() for word in words)


def posts_of(sentence: Sentence, first: int, last: int) -> Iterator[Mention]:
    """The offices that a verb says of the person whose name stands at tokens `first` to `last`."""
    yield from _before(sentence, last, sentence.view.norm(first - 1))


def post_opening(sentence: Sentence) -> tuple[str, Mention] | None:
    """The gender and the office that a sentence tells of somebody named before it: "She served as dean." """
    gender = OPENERS.get(sentence.view.norm(0), "")
    found = _before(sentence, 1, "") if gender else iter(())
    return next(((gender, office) for office in found), None)

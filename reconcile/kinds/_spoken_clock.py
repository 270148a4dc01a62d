"""Times of day in words: "four o'clock", "half past nine", "a quarter to eight", "five in the morning"."""

from reconcile.kinds._date_calendar import number
from reconcile.lexicon.en.dates import CLOCK_STEPS, HALVES, HOUR_AFTER, HOUR_WORDS, LOOSE_CLOCKS
from reconcile.text.tokens import View

Spoken = tuple[int, int, int]
"""An hour and minute of either half of the day, and the index behind them."""
_PAST, _TO = frozenset({"past", "after"}), frozenset({"to", "before", "of"})
_BEFORE = HOUR_AFTER | LOOSE_CLOCKS.keys()
_SURE = frozenset({"quarter", "half"})
"""Steps that are told of nothing else; of "ten to nine" a word must say that it is a time."""
STARTS = frozenset(HOUR_WORDS.keys() | CLOCK_STEPS.keys())
"""The words with which a time in words begins, an article apart."""


def by_words(view: View, at: int, hour: int) -> tuple[int, int, bool] | None:
    """An hour by the words behind it, at token `at`: the hour, the index behind them, and whether they say of which
    half of the day it is: "o'clock", "in the morning"."""
    clock = view.norm(at) == "o'clock"
    end = at + clock
    part = view.norm(end + 2) if (view.norm(end), view.norm(end + 1)) == ("in", "the") else ""
    if part in HALVES:
        later = 12 if HALVES[part] == "p" and hour < 12 else 0
        return hour + later, end + 3, True
    return (hour, end, False) if clock else None


def _hour(view: View, at: int) -> int | None:
    """The hour of half a day at a token, in words or figures."""
    word = view.norm(at)
    return HOUR_WORDS.get(word) or (number(view, at, 1, 12) if view.shape(at) == "n" else None)


def _stepped(view: View, at: int) -> Spoken | None:
    """ "a quarter past eight", "ten minutes to 9"."""
    minutes, word = CLOCK_STEPS[view.norm(at)], view.norm(at)
    told = view.norm(at + 1) == "minutes"
    link, hour = view.norm(at + 1 + told), _hour(view, at + 2 + told)
    before = view.norm(at - 1) in _BEFORE
    plain = link == "past" or told or word in _SURE or (before and link == "to" and view.shape(at + 3) != "w")
    if hour is None or not plain or (word == "half" and link != "past"):
        return None
    if link in _PAST:
        return hour, minutes, at + 3 + told
    return ((hour + 10) % 12 + 1, 60 - minutes, at + 3 + told) if link in _TO else None


def spoken_at(view: View, at: int) -> Spoken | None:
    """The time in words that begins at a token, None where none does; "five" alone is none."""
    stepped = _stepped(view, at) if view.norm(at) in CLOCK_STEPS else None
    if stepped is not None:
        return stepped
    hour = HOUR_WORDS.get(view.norm(at))
    return (hour, 0, at + 1) if hour is not None and by_words(view, at + 1, hour) is not None else None

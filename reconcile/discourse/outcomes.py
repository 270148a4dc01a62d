"""What was done to those whom a number counts: "12 were killed", "killing 12", "the toll rose to 23"."""

import datetime
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from reconcile.discourse.sentences import Sentence
from reconcile.kinds._days import grain
from reconcile.kinds._tolls import toll_at
from reconcile.kinds.count import PART_OF
from reconcile.lexicon.en.counts import (
    BARE_VERBS,
    BEFORE,
    DIES,
    DOERS,
    FURTHER,
    HOLDERS,
    INFINITIVE,
    KILLED,
    KIN_OF,
    LINKS,
    OTHERS,
    OUTCOME,
    OWN_HAND,
    REACHED,
    REPLACED,
    SEVERAL,
    THEMSELVES,
)
from reconcile.lexicon.en.dates import OWNERS
from reconcile.lexicon.en.words import NUMBERS
from reconcile.model import Mention
from reconcile.text.tokens import View

REACH_RIGHT, REACH_LEFT = 10, 6
"""Tokens to the right and left of a number in which the word is looked for that says what was done."""
MAX_INSERTED = 14
"""Tokens of an insertion between a number and that word."""
WOUNDS = frozenset("injuries wounds".split())
"""Words that behind "their" tell of what somebody died, not how many were hurt."""
ENDS = frozenset({";", ":", "(", ",", "but", "while", "and"})
"""Words and marks behind which another thing is told."""
_STOPS = ENDS - {"and"}
_DOERS = DOERS | THEMSELVES
_TOWNS = frozenset({"city", "capital", "region", ""})
"""Sorts of place that are a town, or may be."""
DYING = 10
"""Tokens to either side of who did it in which the word for dying stands."""
_BEING = frozenset({"was", "were", "been", "being"})
_AUXILIARY = _BEING | {"are", "have", "had", "died"}
_HELD = frozenset({"in", "into"})
_OF_ONE_EVENT = frozenset({"day", "weekend", "week"})
"""How precise the dates are that news gives of one event; "in May" and "this year" count what happened in them."""
_INSERTED = frozenset("including among most some many".split())
"""Words that open an insertion between those counted and what was done: "six, including a child, were hurt"."""
WHERE = frozenset("in at on outside inside near".split())
"""Words behind one more of whom it is told only where: what was done is said before."""
ADDING = frozenset({"and", ","})
"""Words behind which one more is told of."""
BACKGROUND = datetime.timedelta(days=45)
"""How much older than the article a date makes its sentence one of another, earlier event."""


def _said(view: View, at: int) -> str:
    """What the word at `at` says; where one shot is dead, that."""
    if (view.norm(at + 1), view.norm(at + 2)) == ("to", "death"):
        return "killed"
    behind = (OUTCOME.get(view.norm(i), "") for i in (at + 1, at + 2))
    return next(filter(None, behind), "shot") if OUTCOME[view.norm(at)] == "shot" else OUTCOME[view.norm(at)]


def _number(view: View, at: int) -> bool:
    return view.shape(at) == "n" or view.norm(at) in NUMBERS


def _behind_insertion(view: View, at: int) -> int:
    """The token behind an insertion that begins at `at` and ends with a comma; `at` where there is none."""
    if view.norm(at) == "including":  # the commas are lost
        behind = takewhile(lambda i: view.norm(i) not in _STOPS, range(at + 1, at + MAX_INSERTED))
        return next((i for i in behind if view.norm(i) in _AUXILIARY and not _number(view, i - 1)), at)
    numbered = view.norm(at + 2) == "of" and view.norm(at + 3) in {"them", "whom"}  # ", five of them boys,"
    if view.norm(at) != "," or not (numbered or view.norm(at + 1) in _INSERTED):
        return at
    return next((i + 1 for i in range(at + 2, at + 2 + MAX_INSERTED) if view.norm(i) == ","), at)


def _over(view: View, at: int) -> bool:
    """Whether a word tells what is no more, or is something else: "had been missing", "released from custody",
    "into protective custody"."""
    before, further = view.norm(at - 1), view.norm(at - 2)
    if view.norm(at) == "custody":
        return before not in _HELD and not (before in HOLDERS and further in _HELD)
    return OUTCOME.get(view.norm(at)) == "missing" and (further, before) == ("had", "been")


def _right(sentence: Sentence, last: int, numbers: set[int]) -> str:
    view = sentence.view
    last = _behind_insertion(view, last)
    for at in range(last, min(last + REACH_RIGHT, len(view.tokens))):
        word = view.norm(at)
        if word.endswith("ing") and any(_number(view, i) for i in range(at + 1, at + 4)):
            return ""  # "shot four, killing at least two"
        if word in OUTCOME and not _over(view, at) and not (word in WOUNDS and view.norm(at - 1) in OWNERS):
            return _said(view, at)
        if at in numbers or (word in ENDS and not _of_names(view, at)):
            return ""
    return ""


def _of_names(view: View, at: int) -> bool:
    """Whether "and" stands between two names: "ten villagers of Kesto and Tabra were killed"."""
    return view.norm(at) == "and" and view.shape(at - 1) == view.shape(at + 1) == "C"


def _left(sentence: Sentence, first: int) -> str:
    view = sentence.view
    for at in range(first - 1, max(-1, first - 1 - REACH_LEFT), -1):
        if view.norm(at) in BEFORE:
            ahead = view.norm(at) in BARE_VERBS and view.norm(at - 1) in INFINITIVE
            return "" if ahead else BEFORE[view.norm(at)]
        if view.norm(at) not in LINKS:
            return ""
    return ""


def _toll(view: View, first: int) -> str:
    """What a toll that is spoken of before counts: "the toll of the blast in Lima has risen to 23"."""
    if view.norm(first - 1) not in REACHED and view.norm(first - 2) not in REACHED:
        return ""
    return next(filter(None, (toll_at(view, at) for at in range(first))), "")


def _of_nobody(sentence: Sentence, first: int) -> Iterator[str]:
    """What was done to nobody: "no one was killed or injured", "no casualties"."""
    view = sentence.view
    for at in range(first, min(first + REACH_RIGHT, len(view.tokens))):
        word = view.norm(at)
        if word in _STOPS:
            return
        yield from SEVERAL.get(word, ()) or filter(None, (OUTCOME.get(word),))


def outcomes(sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """What was done to those counted: what stands right before the number, else the next such word behind it; of
    nobody, several things may be said. Nothing where the number is a known one ("one of the two officers")."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    if mention.value.amount.high == 0:
        return tuple(dict.fromkeys(_of_nobody(sentence, first)))
    if (view.norm(first - 2), view.norm(first - 1)) == ("of", "the"):
        return ()
    numbers = {sentence.inside(m)[0] for m in sentence.of_kind("count")}
    inside = next((OUTCOME[t.norm] for t in view.tokens[first:last] if t.norm in OUTCOME), "")
    found = _left(sentence, first) or _toll(view, first) or inside or _right(sentence, last, numbers)
    return (found,) if found else ()


def replaced(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word before a number says that it was given up since: "the previous toll was 20"."""
    view, first = sentence.view, sentence.inside(mention)[0]
    start = max((i for i in range(first) if view.norm(i) == "but"), default=0)
    return any(view.norm(i) in REPLACED for i in range(start, first))


def _added(sentence: Sentence, first: int) -> bool:
    """Whether a number goes on from others of the same outcome: "one Swede and one Dane", "Ada Berg and six others"."""
    view = sentence.view
    if view.norm(first - 1) != "and":
        return False
    sites = (*sentence.of_kind("place"), *sentence.of_kind("date"))
    elsewhere = any(sentence.inside(m)[1] == first - 1 for m in sites)
    named = view.shape(first - 2) == "C" and not elsewhere and not view.shouting
    before = [view.norm(at) for at in range(max(0, first - REACH_LEFT), first - 1)]
    numbers = [at for at, word in enumerate(before) if word in NUMBERS or word.isdigit()]
    return named or (bool(numbers) and not any(word in OUTCOME or word == "," for word in before[numbers[-1] :]))


def _one_more(sentence: Sentence, mention: Mention) -> bool:
    """Whether another one is added behind a number: "four were shot and a fifth was hurt by glass", "four died in bed,
    a fifth in the hall"; one hurt is none of the dead."""
    view, last = sentence.view, sentence.inside(mention)[1]
    killed = outcomes(sentence, mention) == ("killed",)
    behind = range(last, len(view.tokens))
    added = (
        _right(sentence, at + 1, set())
        for at in behind
        if view.norm(at) in FURTHER and ADDING & {view.norm(at - 1), view.norm(at - 2)}
    )
    elsewhere = any(
        (view.norm(at - 2), view.norm(at - 1)) == (",", "a") and view.norm(at) in FURTHER and view.norm(at + 1) in WHERE
        for at in behind
    )
    return elsewhere or any(told and not (killed and told != "killed") for told in added)


def _besides(sentence: Sentence, mention: Mention) -> bool:
    """Whether others than those counted died: "three others died soon after", "two of them died", "the three in
    the car were killed, and so was the other driver"."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    told = OTHERS & {view.norm(at) for at in range(first - 1, last + 1)}
    of_some = "of" in {view.norm(at) for at in range(first + 1, last + 1)}
    there = view.norm(first - 1) == "the" and view.norm(last) in WHERE
    so_too = any(view.norm(at) == "so" and view.norm(at + 1) in {"was", "were"} for at in range(last, len(view.tokens)))
    return (bool(told) or of_some or there or so_too) and "killed" in outcomes(sentence, mention)


def _with_doer(view: View) -> bool:
    """Whether who did it is named among those to whom it was done: "including the gunman", "and then himself"."""
    for at in range(len(view.tokens)):
        told = view.norm(at) in DOERS and "including" in {view.norm(at - i) for i in (1, 2, 3)}
        if told or view.norm(at) in THEMSELVES or (view.norm(at), view.norm(at + 1)) == ("own", "life"):
            return True
    return False


def doer_dead(sentences: Iterable[Sentence]) -> bool:
    """Whether an article says that who did it is among the dead: "the gunman was killed", "then shot himself"."""
    return any(_doer_dies(s) for s in sentences if s.view.where(_DOERS))


def _doer_dies(sentence: Sentence) -> bool:
    """Whether a sentence says that who did it died, by own hand or not: "was" stands before what was done to one, and
    behind a number others die ("the gunman left three dead")."""
    view, counts = sentence.view, {sentence.inside(m)[0] for m in sentence.of_kind("count")}
    for at in view.where(_DOERS):
        behind = {view.norm(i) for i in takewhile(lambda i: i not in counts, range(at + 1, at + DYING))}
        before = {view.norm(i) for i in range(max(0, at - DYING), at)}
        alone = view.norm(at) in THEMSELVES and before & OWN_HAND
        dies = behind & DIES or (behind & KILLED and behind & _BEING) or (before & KILLED and "by" not in before)
        if alone or (view.norm(at) in DOERS and dies):
            return True
    return False


def _and_one(sentence: Sentence, mention: Mention) -> bool:
    """Whether one more of the same part stands beside a number: "four girls and a boy"."""
    view, (_first, last) = sentence.view, sentence.inside(mention)
    if (view.norm(last), view.norm(last + 1)) not in {("and", "a"), ("and", "one")}:
        return False
    part = PART_OF.get(view.norm(last + 2))
    return bool(part) and mention.value.part == part


def in_two_towns(sentence: Sentence) -> bool:
    """Whether what a sentence tells of happened in two towns: "attacks in Porto and Lisbon" are two."""
    view = sentence.view
    towns = [(sentence.inside(m), m) for m in sentence.of_kind("place") if m.value.sort in _TOWNS]
    return any(
        m.cue == "in" and view.norm(end) == "and" and other[0] == end + 1
        for ((_, end), m), (other, _) in pairwise(towns)
    )


def partial(sentence: Sentence, mention: Mention) -> bool:
    """Whether those counted are not all, or not only those to whom it was done: the number of somebody's children,
    those caught in a crossfire, some to whom others are to be added, a toll that names who did it among the dead."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    joined = _and_one(sentence, mention) or _added(sentence, first) or _one_more(sentence, mention)
    kin = view.norm(first - 1) == "of" and view.norm(first - 2) in KIN_OF
    bystanders = view.norm(last) == "caught"
    return kin or bystanders or joined or _with_doer(view) or _besides(sentence, mention)


def earlier(sentence: Sentence, published: datetime.date | None) -> bool:
    """Whether the sentence tells of another, earlier event or of a whole period: it holds a date well before the
    article's, or one without a day."""
    if any(grain(m.value.last) not in _OF_ONE_EVENT for m in sentence.of_kind("date")):
        return True
    if published is None:
        return False
    days = [m.value.last for m in sentence.of_kind("date") if m.value.last.year is not None]
    ends = [datetime.date(d.year, d.month or 12, d.day or 28) for d in days]
    return any(end < published - BACKGROUND for end in ends)

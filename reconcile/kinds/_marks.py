"""Where quotations begin and end: marks of any sort, straight ones and unbalanced ones among them."""

from collections.abc import Iterator

from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.quotations import MIXED, PAIRS, SINGLE
from reconcile.text.fold import fold
from reconcile.text.patterns import BLANK_LINE
from reconcile.text.tokens import View

_OPENERS = frozenset(PAIRS)
_FOLDED = frozenset(map(fold, _OPENERS))
_MARKS = _OPENERS | frozenset(PAIRS.values()) | frozenset("".join(MIXED.values()))
_DOUBLE = (frozenset(PAIRS.values()) | _OPENERS) - SINGLE
_ELIDING = ("s", "in")
"""Endings of words behind which an apostrophe before a blank is a possessive or stands for a letter: "drivers'"."""
_STOPS = frozenset(".!?")
REOPENED = 80
"""Tokens of a quotation that is left open where the next one begins: each paragraph of a long one opens anew."""
AHEAD = 400
"""Characters of the next paragraph in which a closing mark is looked for."""


def _space_before(view: View, at: int) -> bool:
    return at == 0 or view.tokens[at - 1].end < view.tokens[at].start or view.tokens[at - 1].norm in "([—–-"


def _space_behind(view: View, at: int) -> bool:
    return at + 1 >= len(view.tokens) or view.tokens[at].end < view.tokens[at + 1].start


def _announced(view: View, at: int) -> bool:
    """Whether a mark stands right behind a comma or colon and before a capital: blanks around it are misplaced."""
    said = view.norm(at - 1) in {",", ":"} and view.norm(at - 2) in SPEECH
    return said and view.shape(at + 1) in "CA" and _space_behind(view, at)


def _opens(view: View, at: int) -> bool:
    mark = view.text[view.tokens[at].start]
    if mark == '"' and _announced(view, at):
        return True
    if mark not in PAIRS or (mark in SINGLE and (_space_behind(view, at) or not _space_before(view, at))):
        return False
    return PAIRS[mark] != mark or _space_before(view, at)


def _stopped(view: View, at: int) -> bool:
    """Whether a sentence or a part of one ends right before token `at`."""
    return view.norm(at - 1) in {".", ",", "!", "?", "…"}


def _mixed(view: View, at: int, mark: str) -> bool:
    """Whether a mark of another shape closes what `mark` opened, none of its own being left in the line to do it."""
    if view.text[view.tokens[at].start] not in MIXED.get(mark, "") or _space_before(view, at):
        return False
    if mark in SINGLE and not (_stopped(view, at) and _space_behind(view, at)):
        return False
    end = view.text.find("\n", view.tokens[at].end)
    return PAIRS[mark] not in view.text[view.tokens[at].end : end if end >= 0 else len(view.text)]


def _closes(view: View, at: int, mark: str) -> bool:
    """Whether the mark at `at` closes the quotation that `mark` opened."""
    if view.text[view.tokens[at].start] != PAIRS[mark]:
        return _mixed(view, at, mark)
    if mark in SINGLE:
        before = view.norm(at - 1)
        stopped = _stopped(view, at) or view.shape(at + 1) == "p"
        return not _space_before(view, at) and (stopped or (_space_behind(view, at) and not before.endswith(_ELIDING)))
    return PAIRS[mark] != mark or not _space_before(view, at) or _space_behind(view, at) or _misplaced(view, at)


def _misplaced(view: View, at: int) -> bool:
    """Whether a blank stands on the wrong side of a closing mark: '"It is ours, "Berg said'."""
    said = any(view.norm(i) in SPEECH for i in range(at + 2, at + 4))
    return said and _stopped(view, at) and view.shape(at + 1) in "wC"


def _breaks(view: View, at: int) -> bool:
    """Whether a paragraph ends before token `at`."""
    end, start = view.tokens[at - 1].end, view.tokens[at].start
    return at > 0 and start - end > 1 and view.text.count("\n", end, start) > 1


def _opens_with_mark(text: str, start: int) -> bool:
    return text[start : start + AHEAD].lstrip()[:1] in _OPENERS


def _closes_ahead(text: str, start: int) -> bool:
    """Whether the first mark behind `start` closes, or opens another line of the paragraph anew."""
    ahead = text[start : start + AHEAD]
    place = next((i for i, c in enumerate(ahead) if c in _DOUBLE), 0)
    if place == 0:
        return False
    anew = ahead[place - 1] == "\n" and "\n\n" not in ahead[:place] and ahead[place] in PAIRS
    return anew or not ahead[place - 1].isspace()


def _open_behind(text: str, start: int) -> str:
    """The last mark before `start` if it opens, else ""."""
    behind = text[max(0, start - AHEAD) : start]
    place = max(map(behind.rfind, _DOUBLE))
    if place < 0 or behind[place] not in PAIRS or behind[place + 1 : place + 2].isspace():
        return ""
    return behind[place] if place == 0 or behind[place - 1].isspace() else ""


def _carried(view: View) -> tuple[int, str]:
    """The mark of a quotation that the paragraph before left open and this one closes."""
    mark = _open_behind(view.text, view.start)
    if not mark or _opens_with_mark(view.text, view.start) or not _closes_ahead(view.text, view.start):
        return -1, ""
    return 0, mark


def _marks(view: View) -> frozenset[int]:
    """The tokens that may be opening marks."""
    text, tokens = view.text, view.tokens
    return frozenset(at for at in view.where(_FOLDED) if text[tokens[at].start] in _OPENERS)


def _turns(view: View) -> list[int]:
    """The tokens at which a quotation may begin or end: marks, what stands behind the end of a paragraph, the end."""
    text, tokens = view.text, view.tokens
    found = [at for at, token in enumerate(tokens) if text[token.start] in _MARKS]
    if BLANK_LINE.search(text, view.start, view.end):
        found += [at for at in range(1, len(tokens)) if _breaks(view, at)]
    return sorted({*found, len(tokens)})


def quoted(view: View) -> Iterator[tuple[int, int]]:
    """The stretches of tokens in quotation marks: (first, index behind the last).

    A quotation that is open at the end of a paragraph goes on in the next where that opens with a mark, or where the
    first mark in it closes, or opens another of its lines anew; else the mark was none.
    """
    (opened, mark), marks = _carried(view), _marks(view)
    for at in _turns(view) if marks or opened >= 0 else ():
        if opened < 0 and at not in marks:
            continue  # no mark opens here, and there is none to close
        if opened >= 0 and (at == len(view.tokens) or _breaks(view, at)):
            start = view.tokens[at].start if at < len(view.tokens) else view.end
            anew, on = _opens_with_mark(view.text, start), _closes_ahead(view.text, start)
            if anew or on:
                yield opened, at
            opened = at if on and not anew else -1
        if at == len(view.tokens):
            return
        if opened >= 0 and _closes(view, at, mark):
            yield opened, at
            opened = -1
        elif _opens(view, at) and (opened < 0 or view.text[view.tokens[at].start] == mark):
            if 0 <= opened > at - REOPENED and view.norm(at - 1) in _STOPS:
                yield opened, at
            opened, mark = at + 1, view.text[view.tokens[at].start]


WRAP, WIDEST = 50, 100
"""Characters from which, and up to which, a line may be one of a wrapped paragraph."""


def broken(view: View, at: int) -> bool:
    """Whether a line ends before `at` that is too short, or too long, to be one of a wrapped paragraph."""
    end = view.tokens[at - 1].end
    ends = "\n" in view.text[end : view.tokens[at].start]
    return ends and not WRAP <= end - view.text.rfind("\n", 0, end) <= WIDEST

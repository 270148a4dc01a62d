"""Lines of an article and what each is taken for, by rules; the first rule that answers decides."""

from functools import lru_cache
from typing import NamedTuple

from reconcile.anatomy.stamps import Stamp, stamp_of
from reconcile.lexicon.en.press import AGENCIES, CAPTIONS, CREDIT_BEFORE, FURNITURE, WHOLE_LINE_ONLY
from reconcile.lexicon.en.words import TITLE_SMALL
from reconcile.text.fold import fold
from reconcile.text.patterns import LINE
from reconcile.text.tokens import Token, tokenize

SHORT = 120
"""Characters below which a line may be a title, a heading or furniture."""
_OPENERS = "#*>•·-–—_|▪◦● \t\ufeff\u00a0\u200b"
_BLANKS = " \t\ufeff\u00a0\u200b"
_TERMINALS = frozenset(".!?…:;,")
_CLOSERS = "\"'”’)]*_ \t\u00a0"


class Line(NamedTuple):
    """A line without the marks around it; `gap` says that an empty line stands before it, `marked` that a mark does."""

    start: int
    end: int
    words: str
    gap: bool
    mark: str
    stamp: Stamp | None = None

    @property
    def short(self) -> bool:
        """Short enough for a title, a heading or furniture."""
        return self.end - self.start <= SHORT

    @property
    def closed(self) -> bool:
        """It ends as a sentence does."""
        return self.words.rstrip(_CLOSERS)[-1:] in _TERMINALS


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold anything, in order."""
    found: list[Line] = []
    last = 0
    for match in LINE.finditer(text):
        raw = match.group()
        body = raw.lstrip(_OPENERS)
        if not body.strip():
            continue
        start = match.start() + len(raw) - len(body)
        body = body.rstrip()
        between = text[last : match.start()]
        gap = between.count("\n") > 1 or between.count("\r") > 1 or not found
        mark = raw[: start - match.start()].strip(_BLANKS)
        found.append(Line(start, start + len(body), body, gap, mark[:1], stamp_of(body, not found)))
        last = match.end()
    return found


@lru_cache(maxsize=1)
def _folded(words: str) -> str:
    """The words of a line folded, kept while all rules look at them: a paragraph may be one long line."""
    return fold(words)


def is_caption(line: Line) -> bool:
    """ "Image 3 of 12", "Photo: …", "(Photo by …)"."""
    words = _folded(line.words).lstrip("([")
    for opener in CAPTIONS if words.startswith(CAPTIONS) else ():
        rest = words[len(opener) :].lstrip()
        if words.startswith(opener) and (rest[:1] in {":", "/", "("} or rest[:1].isdigit() or rest.startswith("by ")):
            return True
    return False


def is_furniture(line: Line) -> bool:
    """A short line that belongs to the page and not to the article."""
    if not line.short:
        return False
    words = _folded(line.words)
    for opener in FURNITURE if words.startswith(FURNITURE) else ():
        if words.startswith(opener):
            rest = words[len(opener) :]
            if rest[:1].isalnum():
                continue
            if opener not in WHOLE_LINE_ONLY or rest[:1] == ":" or not any(c.isalpha() for c in rest):
                return True
    return False


def credit_of(line: Line) -> str | None:
    """The agency that a line credits, "" for a byline without one, None for another line."""
    words = _folded(line.words).strip(" ()[].*_")
    if words in AGENCIES:
        return AGENCIES[words]
    opener = next((o for o in CREDIT_BEFORE if words.startswith(o)), None)
    if opener is None or not line.short or (line.closed and opener != "based on"):
        return None
    names = tokenize(line.words)
    found = next((AGENCIES[t.norm] for t in names if t.norm in AGENCIES and t.capital), "")
    if opener == "based on" and "report" not in words:
        return None
    if opener == "by " and not all(t.capital or t.norm in {"by", "and", ",", ".", "-", "|"} for t in names):
        return None
    return found or _named(line.words, opener)


def _named(words: str, opener: str) -> str:
    """What "Based on … Report" names."""
    if opener != "based on":
        return ""
    inner = words[len(opener) :].strip()
    return inner[: fold(inner).rfind("report")].strip() if "report" in fold(inner) else ""


def title_case(tokens: tuple[Token, ...]) -> bool:
    """Whether capitals mean nothing: every word but the small ones has one."""
    words = [t for t in tokens if t.shape in "wCA" and t.norm != "'s"]
    large = [t for t in words if t.norm not in TITLE_SMALL]
    return len(large) >= 3 and sum(t.capital for t in large) >= 0.85 * len(large)


def is_heading(line: Line) -> bool:
    """A line that stands above a part of the article."""
    return line.short and not line.closed and line.mark in {"", "#", "*", "_"} and len(line.words.split()) <= 14

"""The tokens of a view as quantities need them: letters of a currency apart from the digits that they touch, and a
height apart from the weight behind it."""

from collections.abc import Iterator

from reconcile.kinds._units import GLUED, SIGNED, touches
from reconcile.lexicon.en.currencies import PLAIN_ASCII
from reconcile.lexicon.en.numerals import BIG, LETTER_SCALES, SHORT_SCALES
from reconcile.text.tokens import Token, View, tokenize

FEET = frozenset({"foot", "feet", "ft"})
_SCALES = SHORT_SCALES.keys() | LETTER_SCALES.keys()
_POUNDS = frozenset({"pound", "pounds", "lb", "lbs"})


def _glued(view: View, at: int) -> int:
    """How many letters of a token are a currency before its digits ("RM23"), 0 if none."""
    token = view.tokens[at]
    if token.shape not in "CAw" or token.norm.isalpha():
        return 0
    word = view.text[token.start : token.end]
    size = next((i for i, char in enumerate(word) if char.isdigit()), 0)
    letters, rest = word[:size], word[size:].lstrip("0123456789")
    signed = view.norm(at - 1) in {"$", "¥"} and touches(view, at)
    if letters not in GLUED or (letters in SIGNED and not signed) or (touches(view, at) and view.norm(at - 1) == "-"):
        return 0
    more = view.norm(at + 1) in {".", ","} and view.shape(at + 2) == "n" and touches(view, at + 2)
    scaled = rest in _SCALES if rest else view.norm(at + 1) in BIG
    plain = len(letters) > 1 and (letters not in PLAIN_ASCII or letters == "euro")
    return size if scaled or (not rest and (more or plain)) else 0


def _run_together(view: View, at: int) -> int:
    """How many characters of a token are the inches before a weight that lost its blank ("6-foot-2,190-pound")."""
    inches, comma, _ = view.norm(at).partition(",")
    feet = comma and view.norm(at - 1) == "-" and view.norm(at - 2) in FEET
    pounds = feet and view.norm(at + 1 + (view.norm(at + 1) == "-")) in _POUNDS
    return len(inches) if pounds else 0


def _split(view: View, at: int, size: int) -> tuple[list[Token], int]:
    """The tokens of the stretch without blanks that begins with a glued token, and the index behind them."""
    token, last = view.tokens[at], at
    while last + 1 < len(view.tokens) and view.tokens[last + 1].start == view.tokens[last].end:
        last += 1
    cut = token.start + size
    parts = [*tokenize(view.text, token.start, cut), *tokenize(view.text, cut, view.tokens[last].end)]
    return parts, last + 1


def _pieces(view: View) -> Iterator[Token]:
    at = 0
    while at < len(view.tokens):
        size = _glued(view, at) or _run_together(view, at)
        if size:
            parts, at = _split(view, at, size)
            yield from parts
        else:
            yield view.tokens[at]
            at += 1


def pieces(view: View) -> View:
    """The same stretch of text, with "RM23.50" as "RM" and "23.50"; the view itself where there is nothing to part."""
    kept = view.kept
    if pieces not in kept:
        kept[pieces] = _parted(view)
    fine: View | None = kept[pieces]
    return fine or view


def _parted(view: View) -> View | None:
    """The view with finer tokens, None where there is nothing to part: no view is to keep itself from being freed."""
    mixed = [word for word in view.odd if word[:1].isalpha()]
    glued = any(_glued(view, at) for at in view.where(mixed)) if mixed else False
    heights = not FEET.isdisjoint(view.vocabulary) and any(_run_together(view, at) for at in view.by_shape["n"])
    if not glued and not heights:
        return None
    return View(view.text, tuple(_pieces(view)), view.published, view.shouting)

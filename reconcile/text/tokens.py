"""Tokens: words, numbers and marks with their offsets; a `View` is a stretch of them that kinds read."""

import datetime
from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain, filterfalse
from typing import Any, NamedTuple

from attrs import field, frozen

from reconcile.text.fold import fold
from reconcile.text.patterns import TOKEN

KNOWN_WORDS = 1 << 14
"""Words whose folded form is kept."""


class Token(NamedTuple):
    """`text[start:end]`, its folded form, and its shape. A named tuple: they are made by the thousand.

    Shapes: "n" number, "w" word, "C" capitalised word, "A" word in capitals, "p" mark.
    """

    start: int
    end: int
    norm: str
    shape: str

    @property
    def capital(self) -> bool:
        """It begins with a capital letter."""
        return self.shape in "CA"


_token: Callable[[type[Token], tuple[int, int, str, str]], Token] = tuple.__new__
"""As `Token._make`, which spends as long again on checks."""


def _shape(word: str) -> str:
    first = word[0]
    if first.isdigit():
        return "n"
    if not first.isalpha():
        return "p"
    if not first.isupper():
        return "w"
    return "A" if len(word) > 1 and word.isupper() else "C"


def _read(word: str) -> tuple[str, str]:
    """The folded form and the shape of a word."""
    shape = _shape(word)
    return word.rstrip("stndrh") if shape == "n" else fold(word), shape


class _Words(dict[str, tuple[str, str]]):
    """The folded form and the shape of words: those met lately, for most are met again."""

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) >= KNOWN_WORDS:
            self.clear()
        plain = word.islower() and word.isascii() and word.isalpha()  # as most are
        known = self[word] = (word, "w") if plain else _read(word)
        return known


_word = _Words().__getitem__


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; offsets count from the beginning of `text`."""
    parts = TOKEN.split(text[start:end])
    cuts = accumulate(map(len, parts), initial=start)
    next(cuts)  # behind it the cuts are by turns the beginning and the end of a token
    found = zip(cuts, cuts, map(_word, parts[1::2]), strict=False)
    return tuple([_token(Token, (first, last, norm, shape)) for first, last, (norm, shape) in found])


class _Norms(dict[int, str]):
    """Folded words by their indices."""

    def __missing__(self, index: int) -> str:
        return ""


class _Shapes(dict[int, str]):
    """Shapes of tokens by their indices."""

    def __missing__(self, index: int) -> str:
        return "p"


_set = object.__setattr__


@frozen
class View:
    """A stretch of an article that is read as one: a sentence, a heading.

    `published` is the article's date, against which "yesterday" or a bare "December" are read. `shouting` says that
    capitals mean nothing here (a headline in title case).

    The rest is made of the tokens at once, for nearly every kind asks for it. `norms` are the folded words by their
    indices, `vocabulary` is the set of them, `odd` those that are not all letters, `dotted` those that hold a full stop
    and more, `by_shape` the indices of each shape, under "CA" of all capitals. `norm(index)` and `shape(index)` say the
    folded word and the shape of a token, "" and "p" outside, `plain(index)` the word without its full stops: readers
    ask for little else, so that no function of ours stands in between. `kept` is what readers keep here because several
    kinds ask for it, each under its own function.
    """

    text: str
    tokens: tuple[Token, ...]
    published: datetime.date | None = None
    shouting: bool = False
    norms: Mapping[int, str] = field(init=False, eq=False, repr=False)
    vocabulary: frozenset[str] = field(init=False, eq=False, repr=False)
    odd: list[str] = field(init=False, eq=False, repr=False)
    dotted: list[str] = field(init=False, eq=False, repr=False)
    by_shape: Mapping[str, list[int]] = field(init=False, eq=False, repr=False)
    norm: Callable[[int], str] = field(init=False, eq=False, repr=False)
    plain: Callable[[int], str] = field(init=False, eq=False, repr=False)
    shape: Callable[[int], str] = field(init=False, eq=False, repr=False)
    kept: dict[object, Any] = field(init=False, eq=False, repr=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        norms, shapes = _Norms(), _Shapes()
        places: dict[str, list[int]] = {"C": [], "A": [], "n": [], "p": [], "w": []}
        for at, (_, _, norm, shape) in enumerate(self.tokens):
            norms[at], shapes[at] = norm, shape
            places[shape].append(at)
        places["CA"] = sorted(places["C"] + places["A"]) if places["A"] else places["C"]
        vocabulary = frozenset(norms.values())
        _set(self, "norms", norms)
        _set(self, "vocabulary", vocabulary)
        odd = list(filterfalse(str.isalpha, vocabulary))
        _set(self, "odd", odd)
        dotted = [word for word in odd if "." in word and len(word) > 1]
        plain = norms if not dotted else _Norms((at, word.replace(".", "")) for at, word in norms.items())
        _set(self, "dotted", dotted)
        _set(self, "by_shape", places)
        _set(self, "norm", norms.__getitem__)
        _set(self, "plain", plain.__getitem__)
        _set(self, "shape", shapes.__getitem__)

    @property
    def start(self) -> int:
        """Offset of the first token."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset behind the last token."""
        return self.tokens[-1].end

    def words(self, first: int, last: int) -> str:
        """The text from token `first` up to, without, token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def where(self, words: Collection[str], shapes: str = "") -> Sequence[int]:
        """The indices of the tokens whose folded word is one of `words` or whose shape is one of `shapes`.

        What a kind asks first, so that it looks closely only where a value may begin.
        """
        found = [] if self.vocabulary.isdisjoint(words) else [at for at, word in self.norms.items() if word in words]
        if not shapes:
            return found
        sole = shapes in self.by_shape
        shaped = self.by_shape[shapes] if sole else sorted(chain.from_iterable(map(self.by_shape.__getitem__, shapes)))
        return sorted({*found, *shaped}) if found else shaped

    def index_at(self, offset: int) -> int:
        """The index of the first token that ends behind `offset`."""
        before = bisect_right(self.tokens, (offset + 1,)) - 1  # the last that begins at the offset or before it
        return before if before >= 0 and self.tokens[before].end > offset else before + 1

    def starts(self, table: "PhraseTable") -> Sequence[int]:
        """The indices of the tokens at which an entry of `table` may begin."""
        firsts = table.firsts
        if self.dotted:
            dotted = [word for word in self.dotted if word.replace(".", "") in firsts]
            firsts = (self.vocabulary & firsts).union(dotted)
        return self.where(firsts)

    def phrases(self, table: "PhraseTable", at: int) -> Sequence[tuple[int, object]]:
        """Entries of `table` that begin at token `at`, longest first, as (index behind it, entry)."""
        return table.at(self, at)


class PhraseTable:
    """A table of phrases of one or more words, looked up at a token in time that does not grow with the table.

    `begins(word)` says whether an entry may begin with a folded word, full stops left out.
    """

    def __init__(self, entries: dict[str, object]) -> None:
        """`entries` maps a folded phrase, words separated by a blank, to what it stands for."""
        self._entries = entries
        self._longest = dict.fromkeys(entries, 1)
        for phrase in [phrase for phrase in entries if " " in phrase]:
            first = phrase.partition(" ")[0]
            self._longest[first] = max(self._longest.get(first, 0), phrase.count(" ") + 1)
        self.begins: Callable[[object], bool] = self._longest.__contains__

    @property
    def phrases(self) -> tuple[str, ...]:
        """The folded phrases."""
        return tuple(self._entries)

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The first words of the phrases."""
        return frozenset([word for word in self._longest if " " not in word])

    def at(self, view: View, index: int) -> Sequence[tuple[int, object]]:
        """As `View.phrases`."""
        plain = view.plain
        phrase = plain(index)
        longest = self._longest.get(phrase, 0)
        if longest < 2:
            return ((index + 1, self._entries[phrase]),) if longest else ()
        found = [(index + 1, self._entries.get(phrase))]
        for end in range(index + 1, min(index + longest, len(view.tokens))):
            phrase = f"{phrase} {plain(end)}"
            found.append((end + 1, self._entries.get(phrase)))
        return [(end, entry) for end, entry in reversed(found) if entry is not None]


def view_of(text: str, published: datetime.date | None = None) -> View:
    """A view of a whole text, for reading one value from a string."""
    return View(text, tokenize(text), published)

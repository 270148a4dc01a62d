"""Tokens: words, numbers and marks with their offsets; a `View` is a stretch of them that kinds read."""

import datetime
from collections.abc import Callable, Container, Iterator
from functools import lru_cache, partial
from itertools import accumulate, chain
from typing import NamedTuple

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


_token: Callable[[tuple[int, int, str, str]], Token] = partial(tuple.__new__, Token)
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


def _norm(word: str, shape: str) -> str:
    if shape == "n":
        return word.rstrip("stndrh")
    return fold(word)


@lru_cache(maxsize=KNOWN_WORDS)
def _word(word: str) -> tuple[str, str]:
    """The folded form and the shape of a word."""
    shape = _shape(word)
    return _norm(word, shape), shape


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; offsets count from the beginning of `text`."""
    parts = TOKEN.split(text[start:end])
    words = list(map(_word, parts[1::2]))
    cuts = accumulate(map(len, parts), initial=start)
    next(cuts)  # behind it the cuts are by turns the beginning and the end of a token
    return tuple(map(_token, zip(cuts, cuts, [norm for norm, _ in words], [shape for _, shape in words], strict=False)))


def _listed(keys: list[str], places: dict[str, list[int]]) -> None:
    """Each of the keys with the indices at which it stands, put into `places`."""
    for index, key in enumerate(keys):
        if key in places:
            places[key].append(index)
        else:
            places[key] = [index]


@frozen
class View:
    """A stretch of an article that is read as one: a sentence, a heading.

    `published` is the article's date, against which "yesterday" or a bare "December" are read. `shouting` says that
    capitals mean nothing here (a headline in title case).
    """

    text: str
    tokens: tuple[Token, ...]
    published: datetime.date | None = None
    shouting: bool = False
    _words: dict[str, list[int]] = field(factory=dict, init=False, eq=False, repr=False)
    _shapes: dict[str, list[int]] = field(factory=dict, init=False, eq=False, repr=False)

    @property
    def by_word(self) -> dict[str, list[int]]:
        """The folded words of the tokens, each with the indices at which it stands."""
        if not self._words:
            _listed([token.norm for token in self.tokens], self._words)
        return self._words

    @property
    def by_shape(self) -> dict[str, list[int]]:
        """The shapes of the tokens, each with the indices at which it stands."""
        if not self._shapes:
            _listed([token.shape for token in self.tokens], self._shapes)
        return self._shapes

    @property
    def start(self) -> int:
        """Offset of the first token."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset behind the last token."""
        return self.tokens[-1].end

    def norm(self, index: int) -> str:
        """The folded word at `index`, "" outside."""
        tokens = self.tokens
        return tokens[index].norm if 0 <= index < len(tokens) else ""

    def shape(self, index: int) -> str:
        """The shape at `index`, "p" outside."""
        tokens = self.tokens
        return tokens[index].shape if 0 <= index < len(tokens) else "p"

    def words(self, first: int, last: int) -> str:
        """The text from token `first` up to, without, token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def where(self, words: Container[str], shapes: str = "") -> list[int]:
        """The indices of the tokens whose folded word is one of `words` or whose shape is one of `shapes`.

        What a kind asks first, so that it looks closely only where a value may begin.
        """
        by_word = self.by_word
        found = [by_word[word] for word in by_word if word in words]
        if shapes:
            found += [places for shape, places in self.by_shape.items() if shape in shapes]
        return sorted({*chain.from_iterable(found)}) if len(found) > 1 else list(*found)

    def index_at(self, offset: int) -> int:
        """The index of the first token that ends behind `offset`."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def starts(self, table: "PhraseTable") -> list[int]:
        """The indices of the tokens at which an entry of `table` may begin."""
        return self.where({word for word in self.by_word if table.opens(word)})

    def phrases(self, table: "PhraseTable", at: int) -> Iterator[tuple[int, object]]:
        """Entries of `table` that begin at token `at`, longest first, as (index behind it, entry)."""
        yield from table.at(self.tokens, at)


class PhraseTable:
    """A table of phrases of one or more words, looked up at a token in time that does not grow with the table."""

    def __init__(self, entries: dict[str, object]) -> None:
        """`entries` maps a folded phrase, words separated by a blank, to what it stands for."""
        self._entries = entries
        self._longest: dict[str, int] = {}
        for phrase in entries:
            first = phrase.split(" ", 1)[0]
            self._longest[first] = max(self._longest.get(first, 0), phrase.count(" ") + 1)

    @property
    def phrases(self) -> tuple[str, ...]:
        """The folded phrases."""
        return tuple(self._entries)

    def opens(self, word: str) -> bool:
        """Whether an entry may begin with a folded word, full stops in it or not."""
        return word in self._longest or ("." in word and word.replace(".", "") in self._longest)

    def starts(self, tokens: tuple[Token, ...]) -> list[int]:
        """The indices of the tokens at which an entry may begin."""
        firsts = self._longest
        dotted = (i for i, t in enumerate(tokens) if "." in t.norm and t.norm.replace(".", "") in firsts)
        return sorted({*(i for i, t in enumerate(tokens) if t.norm in firsts), *dotted})

    def at(self, tokens: tuple[Token, ...], index: int) -> Iterator[tuple[int, object]]:
        """As `View.phrases`."""
        longest = self._longest.get(tokens[index].norm.replace(".", ""), 0)
        for size in range(min(longest, len(tokens) - index), 0, -1):
            entry = self._entries.get(" ".join(t.norm.replace(".", "") for t in tokens[index : index + size]))
            if entry is not None:
                yield index + size, entry


def view_of(text: str, published: datetime.date | None = None) -> View:
    """A view of a whole text, for reading one value from a string."""
    return View(text, tokenize(text), published)

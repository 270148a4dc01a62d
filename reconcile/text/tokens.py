"""Tokens: words, numbers and marks with their offsets; a `View` is a stretch of them that kinds read."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property, lru_cache, partial
from itertools import accumulate, chain
from typing import Any, NamedTuple

from attrs import frozen

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


class _Norms(dict[int, str]):
    """Folded words by their indices."""

    def __missing__(self, index: int) -> str:
        return ""


def _listed(keys: list[str]) -> dict[str, list[int]]:
    """Each of the keys with the indices at which it stands."""
    places: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        if key in places:
            places[key].append(index)
        else:
            places[key] = [index]
    return places


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

    @cached_property
    def norms(self) -> dict[int, str]:
        """The folded words of the tokens by their indices, "" at any other."""
        return _Norms(enumerate([token.norm for token in self.tokens]))

    @cached_property
    def by_shape(self) -> dict[str, list[int]]:
        """The shapes of the tokens, each with the indices at which it stands."""
        return _listed([token.shape for token in self.tokens])

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What readers keep here because several kinds ask for it, each under its own function."""
        return {}

    @cached_property
    def norm(self) -> Callable[[int], str]:
        """The folded word at an index, "" outside. Readers ask for little else: no function stands in between."""
        return self.norms.__getitem__

    @property
    def start(self) -> int:
        """Offset of the first token."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset behind the last token."""
        return self.tokens[-1].end

    def shape(self, index: int) -> str:
        """The shape at `index`, "p" outside."""
        tokens = self.tokens
        return tokens[index].shape if 0 <= index < len(tokens) else "p"

    def words(self, first: int, last: int) -> str:
        """The text from token `first` up to, without, token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def where(self, words: Collection[str], shapes: str = "") -> list[int]:
        """The indices of the tokens whose folded word is one of `words` or whose shape is one of `shapes`.

        What a kind asks first, so that it looks closely only where a value may begin.
        """
        found = [index for index, word in self.norms.items() if word in words] if words else []
        if not shapes:
            return found
        shaped = chain.from_iterable(places for shape, places in self.by_shape.items() if shape in shapes)
        return sorted({*found, *shaped})

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
        return self.where(table.openers(self.norms.values()))

    def phrases(self, table: "PhraseTable", at: int) -> Iterator[tuple[int, object]]:
        """Entries of `table` that begin at token `at`, longest first, as (index behind it, entry)."""
        yield from table.at(self.tokens, at)


class PhraseTable:
    """A table of phrases of one or more words, looked up at a token in time that does not grow with the table."""

    def __init__(self, entries: dict[str, object]) -> None:
        """`entries` maps a folded phrase, words separated by a blank, to what it stands for."""
        self._entries = entries
        self._longest = dict.fromkeys(entries, 1)
        for phrase in [phrase for phrase in entries if " " in phrase]:
            first = phrase.partition(" ")[0]
            self._longest[first] = max(self._longest.get(first, 0), phrase.count(" ") + 1)

    @property
    def phrases(self) -> tuple[str, ...]:
        """The folded phrases."""
        return tuple(self._entries)

    def openers(self, words: Iterable[str]) -> set[str]:
        """Those of folded words with which an entry may begin, full stops in them or not."""
        firsts = self._longest
        return {word for word in words if word in firsts or ("." in word and word.replace(".", "") in firsts)}

    def starts(self, tokens: tuple[Token, ...]) -> list[int]:
        """The indices of the tokens at which an entry may begin."""
        firsts = self._longest
        dotted = (i for i, t in enumerate(tokens) if "." in t.norm and t.norm.replace(".", "") in firsts)
        return sorted({*(i for i, t in enumerate(tokens) if t.norm in firsts), *dotted})

    def at(self, tokens: tuple[Token, ...], index: int) -> Iterator[tuple[int, object]]:
        """As `View.phrases`."""
        longest = self._longest.get(tokens[index].norm.replace(".", ""), 0)
        words = [token.norm.replace(".", "") for token in tokens[index : index + longest]] if longest else ()
        for size in range(len(words), 0, -1):
            entry = self._entries.get(" ".join(words[:size]))
            if entry is not None:
                yield index + size, entry


def view_of(text: str, published: datetime.date | None = None) -> View:
    """A view of a whole text, for reading one value from a string."""
    return View(text, tokenize(text), published)

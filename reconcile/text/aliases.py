"""Names that an analyst says are one: where an alias stands its name is read, and every offset is led back.

The article is read as though it used the name, so that all that is known of the name holds of the alias. Spans, words
and quotations are those of the article.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from reconcile.errors import BadInput
from reconcile.model import Assertion, Diagnostic, Source
from reconcile.text.patterns import whole_words


class Reworded(NamedTuple):
    """A source in which names stand for aliases, and the source as it is.

    For each alias in the text: where its name begins in the reworded text and where it ends, and its own span.
    """

    source: Source
    given: Source
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()

    def _back(self, offset: int, behind: bool) -> int:
        """The offset in the text as it is; inside of a name its alias begins, or (`behind`) ends there."""
        place = bisect_right(self.starts, offset - behind) - 1
        if place < 0:
            return offset
        (start, end), past = self.spans[place], offset - self.ends[place]
        return end + past if past >= 0 else end if behind else start

    def restored(self, assertion: Assertion) -> Assertion:
        """An assertion of the reworded source as one of the source as it is."""
        if not self.starts:
            return assertion
        start, end = self._back(assertion.start, False), self._back(assertion.end, True)
        quote = self._back(assertion.quote[0], False), self._back(assertion.quote[1], True)
        return evolve(assertion, start=start, end=end, text=self.given.text[start:end], quote=quote)


def _plain(name: object, alias: object) -> str:
    """A name with straight apostrophes and single blanks."""
    if not isinstance(name, str) or not name.strip():
        raise BadInput(f"aliases: {alias!r}: expected the name that an alias stands for, both text")
    return " ".join(name.replace("’", "'").split())


def resolved(aliases: Mapping[str, str]) -> dict[str, str]:
    """Each alias with the name that it stands for in the end. Raises `BadInput` where one is no text, or they run in
    a circle."""
    if not isinstance(aliases, Mapping):
        raise BadInput(f"aliases: expected a mapping of names to names, not {type(aliases).__name__}")
    names = {_plain(alias, alias): _plain(name, alias) for alias, name in aliases.items()}
    found = {}
    for alias, name in names.items():
        seen = {alias}
        while name in names and name not in seen:
            seen.add(name)
            name = names[name]
        if name in seen:
            raise BadInput(f"aliases: {alias!r} stands for itself in the end; expected a name that is no alias")
        found[alias] = name
    return found


_whole_words = lru_cache(maxsize=8)(whole_words)
"""The pattern of names, which are the same for all sources and rows of a report."""


def named_in(text: str, names: Mapping[str, str]) -> list[re.Match[str]]:
    """Where aliases stand in `text` as whole words; not inside of a name that they stand for."""
    found = _whole_words((*names, *names.values())).finditer(text)
    return [match for match in found if alias_of(match) in names]


def alias_of(match: re.Match[str]) -> str:
    """The alias that stands in a text, as it was given."""
    return _plain(match.group(), None)


def reworded(source: Source, names: Mapping[str, str]) -> Reworded:
    """`source` with the names that its aliases stand for; itself where it has none."""
    matches = named_in(source.text, names) if names else []
    if not matches:
        return Reworded(source, source)
    parts, starts, ends, spans, size, behind = [], [], [], [], 0, 0
    for match in matches:
        name = names[alias_of(match)]
        parts += [source.text[behind : match.start()], name]
        size += match.start() - behind
        starts.append(size)
        size += len(name)
        ends.append(size)
        spans.append(match.span())
        behind = match.end()
    text = "".join((*parts, source.text[behind:]))
    return Reworded(evolve(source, text=text), source, tuple(starts), tuple(ends), tuple(spans))


def renamed(text: str, names: Mapping[str, str]) -> str:
    """`text` with the names that its aliases stand for."""
    return reworded(Source(text), names).source.text


def aliases_told(names: Mapping[str, str], sources: Sequence[Source]) -> Iterator[Diagnostic]:
    """In how many sources each alias was read as the name that it stands for; which names none has."""
    found = {
        name: sum(bool(named_in(source.text, {name: names.get(name, name)})) for source in sources)
        for name in dict.fromkeys(name for both in names.items() for name in both)
    }
    for name, count in found.items():
        if not count:
            yield Diagnostic("alias-unused", None, f"“{name}” stands in aliases, but in no source")
        elif name in names:
            told = f"“{name}” is read as “{names[name]}” by your alias; sources that have it: {count}"
            yield Diagnostic("alias-read", None, told)

"""Where a span stands, for people: line and column, and the sentence around it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from reconcile.limits import MAX_QUOTE
from reconcile.model import Assertion, Source


class Places:
    """Lines and columns of the sources of a report, counted once for each."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._texts: Mapping[str, str] = {s.id: s.text for s in sources}
        self._starts: dict[str, list[int]] = {}
        self._taken_out = {s.id: s.line for s in sources if s.line is not None}

    def _lines(self, source: str) -> list[int]:
        if source not in self._starts:
            text, starts = self._texts[source], [0]
            at = 0
            for line in text.splitlines(keepends=True):
                at += len(line)
                if line.endswith(("\n", "\r")):
                    starts.append(at)
            self._starts[source] = starts
        return self._starts[source]

    def at(self, source: str, offset: int) -> tuple[int, int]:
        """Line and column of an offset in the text, both from 1; lines end at \\n, \\r\\n or \\r."""
        starts = self._lines(source)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def in_file(self, source: str, offset: int) -> tuple[int, int]:
        """Line and column of an offset in the file of a source, 0 for what is not known: the text was taken out."""
        return (self._taken_out[source], 0) if source in self._taken_out else self.at(source, offset)

    def around(self, assertion: Assertion) -> tuple[str, str, str]:
        """The sentence of an assertion: what stands before its words, the words, what stands behind.

        At most `MAX_QUOTE` characters, the words always among them.
        """
        text = self._texts[assertion.source]
        start, end = assertion.quote
        room = max(0, MAX_QUOTE - (assertion.end - assertion.start))
        start = _word_start(text, start, max(start, assertion.start - room // 2))
        end = min(end, max(assertion.end, start + MAX_QUOTE))
        return text[start : assertion.start], text[assertion.start : assertion.end], text[assertion.end : end]


def _word_start(text: str, first: int, at: int) -> int:
    """The beginning of the word that `at` stands in, not before `first`."""
    while at > first and not text[at - 1].isspace():
        at -= 1
    return at


_COMMANDS = ("##[", "##vso[", "##teamcity[")
"""What the logs of CI systems take for a command wherever it stands in a line. Where one begins, "::" is another."""


def quiet(line: str) -> str:
    """`line` with a blank in everything that the log of a CI system takes for a command."""
    for command in _COMMANDS:
        line = line.replace(command, f"{command[:-1]} [")
    return line.replace("::", ": :").replace("::", ": :")


def one_line(text: str) -> str:
    """`text` on one line, without control characters and commands: it comes from an article and is untrusted."""
    return quiet(" ".join("".join(c if c.isprintable() else " " for c in text).split()))


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 source", "2 sources"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"

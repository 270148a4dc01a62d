"""What the command line draws by: the width of the terminal, whether to use colours, and a bar for long work."""

import os
import sys
from contextlib import suppress
from typing import TextIO

from reconcile.contracts import Progress

COLORS = ("auto", "always", "never")
WIDEST = 120
"""Columns beyond which lines are hard to read."""
NARROWEST = 40
LONG = 50
"""Articles above which a bar is drawn: fewer are read in about a second."""
BAR = 30


def columns() -> int:
    """The width of the terminal, 80 if there is none. `shutil` says the same, but loads every sort of archive."""
    with suppress(KeyError, ValueError):
        if (given := int(os.environ["COLUMNS"])) > 0:
            return given
    with suppress(AttributeError, ValueError, OSError):
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]
    return 80


def _draws(stream: TextIO) -> bool:
    """Whether a stream is a terminal that understands escape codes."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def colored(choice: str, stream: TextIO) -> bool:
    """Whether to print colours on a stream: by the user's choice, then NO_COLOR, FORCE_COLOR, then if it is a
    terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or _draws(stream)


def width(stream: TextIO) -> int | None:
    """The columns to which text on a stream is wrapped; None where it is no terminal: then lines stay whole."""
    return max(NARROWEST, min(columns(), WIDEST)) if stream.isatty() else None


def bar(stream: TextIO) -> Progress | None:
    """What draws the progress of long work on a terminal; None where there is none, and in CI."""
    if os.environ.get("CI") or not _draws(stream):
        return None
    drawn, long = "", False

    def _draw(step: str, done: int, total: int) -> None:
        nonlocal drawn, long
        long = total > LONG if step == "reading" else long
        filled = BAR * done // max(total, 1)
        told = f"{step} [{'#' * filled}{'.' * (BAR - filled)}] {100 * done // max(total, 1):3}%"
        if long and told != drawn:
            drawn = told
            stream.write(f"\r\x1b[K{told if done < total else ''}")
            stream.flush()

    return _draw

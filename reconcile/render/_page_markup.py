"""Markup of the page. Words of articles enter it by `said` and `passage` alone: escaped, and without characters that
act. `Html` is what is markup already, so that the type checker finds words that were not escaped."""

from collections.abc import Iterable
from html import escape
from typing import NewType

from reconcile.render._places import one_line

Html = NewType("Html", str)
NONE = Html("")
SPACE = Html(" ")
_VOID = frozenset({"meta", "input"})
_ACTING = (
    range(0x00, 0x09), range(0x0B, 0x20), range(0x7F, 0xA0), range(0x202A, 0x202F), range(0x2066, 0x206A),
    range(0x2028, 0x202A), range(0xD800, 0xE000), range(0xFDD0, 0xFDF0), range(0xFFF9, 0xFFFC), range(0xE0000, 0xE0080),
    *(range(plane + 0xFFFE, plane + 0x10000) for plane in range(0, 0x110000, 0x10000)),
)  # fmt: skip
"""Controls, overrides of the direction of writing, halves of pairs, characters that are none, invisible tags."""
_PICTURES = 0x2400
"""Where the pictures of the 32 controls stand: ␀ is U+2400."""
_HARMLESS = {c: chr(_PICTURES + c) if c < 0x20 else "\ufffd" for codes in _ACTING for c in codes}


def said(text: str) -> Html:
    """Words of an article or a user, on one line."""
    return Html(escape(one_line(text)))


def passage(text: str) -> Html:
    """A stretch of an article as it stands; characters that act are shown by a picture or U+FFFD."""
    return Html(escape(text.replace("\r\n", "\n").replace("\r", "\n").translate(_HARMLESS)))


def joined(parts: Iterable[Html], by: Html = NONE) -> Html:
    """Parts one behind the other."""
    return Html(by.join(parts))


def _attribute(name: str, value: str | int | float | None) -> str:
    return "" if value is None else f' {name.rstrip("_").replace("_", "-")}="{said(str(value))}"'


def tag(name: str, /, *children: Html, **attributes: str | int | float | None) -> Html:
    """An element. Attributes that are None are left out; `class_` is `class`, `data_f` is `data-f`."""
    opened = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    return Html(opened if name in _VOID else f"{opened}{''.join(children)}</{name}>")

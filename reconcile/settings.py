"""Settings of the command line: the table `[tool.reconcile]` of the caller's own `pyproject.toml`.

It is looked for in the current folder and its parents, up to the root of the repository; never beside an article.
`reconcile.report` in Python reads no settings.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from reconcile.errors import BadInput

FILE = "pyproject.toml"


class Setting(NamedTuple):
    """What a setting must be, in words and as a check."""

    expected: str
    holds: Callable[[Any], bool]


def _texts(value: Any, count: int | None = None) -> bool:
    whole = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return whole and count in {None, len(value)}


SETTINGS = {
    "against": Setting('a list of paths, such as ["articles/"]', _texts),
    "aliases": Setting(
        'a table of names, such as {EAM = "External Affairs Minister"}',
        lambda value: isinstance(value, dict) and _texts(list(value.values())),
    ),
    "allow-unreadable": Setting("true or false", lambda value: isinstance(value, bool)),
    "baseline": Setting("the path of a file", lambda value: isinstance(value, str)),
    "distinct": Setting(
        'a list of pairs, such as [["Ann Lee", "May Lee"]]',
        lambda value: isinstance(value, list) and all(_texts(pair, 2) for pair in value),
    ),
    "min-compared": Setting("a whole number, 0 or more", lambda value: type(value) is int and value >= 0),
}
"""The settings beside those that are one of a few words."""


def _folders() -> list[str]:
    """The current folder and its parents up to the root of the repository; outside of one the current folder alone."""
    folders = [os.getcwd()]
    while not os.path.exists(os.path.join(folders[-1], ".git")):
        parent = os.path.dirname(folders[-1])
        if parent == folders[-1]:
            return folders[:1]
        folders.append(parent)
    return folders


def _table(path: str) -> Mapping[str, Any] | None:
    """The table of a file, None where it has none; the reader of TOML is loaded only where the file names it."""
    with open(path, "rb") as file:
        raw = file.read()
    if b"tool.reconcile" not in raw.translate(None, b" \t\"'"):
        return None
    toml = import_module("tomllib")
    try:
        tool = toml.loads(raw.decode("utf-8")).get("tool", {})
    except ValueError as error:  # not UTF-8, or not TOML
        raise BadInput(f"{path}: not valid TOML: {error}") from None
    table: Mapping[str, Any] | None = tool.get("reconcile") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise BadInput(f"{path}: tool.reconcile: expected a table [tool.reconcile]")
    return table


def _checked(table: Mapping[str, Any], path: str, known: Mapping[str, Setting]) -> None:
    for key, value in table.items():
        if key not in known:
            raise BadInput(f"{path}: [tool.reconcile]: unknown key {key!r}; expected {', '.join(sorted(known))}")
        if not known[key].holds(value):
            raise BadInput(f"{path}: [tool.reconcile]: {key} = {value!r}: expected {known[key].expected}")


def _from(folder: str, path: str) -> str:
    """A path of the settings, which count from their file, as it is from the current folder."""
    joined = os.path.join(folder, path)
    return path if os.path.isabs(path) or not folder else os.path.relpath(joined)


def _located(table: Mapping[str, Any], folder: str) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if key == "against":
            yield key, [_from(folder, path) for path in value]
        else:
            yield key.replace("-", "_"), _from(folder, value) if key == "baseline" else value


def read_settings(config: str | None, choices: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The settings of the file `config`, or of the caller's own; {} where there are none. Paths count from here.

    `choices` are the settings that are one of a few words. Raises `BadInput` for a file without the table, a key that
    is none, and a value that is not what is expected.
    """
    known = SETTINGS | {
        key: Setting(f"one of {', '.join(words)}", lambda value, words=words: value in words)  # type: ignore[misc]
        for key, words in choices.items()
    }
    own = (os.path.relpath(os.path.join(folder, FILE)) for folder in (_folders() if config is None else ()))
    for path in [p for p in own if os.path.isfile(p)] if config is None else [config]:
        table = _table(path)
        if table is not None:
            _checked(table, path, known)
            return dict(_located(table, os.path.dirname(path)))
    if config is not None:
        raise BadInput(f"{config}: no settings; expected a table [tool.reconcile]")
    return {}

"""Kinds and extractors of other packages, by the entry points `reconcile.kinds` and `reconcile.extractors`."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TypeVar

from reconcile.errors import BrokenPlugin

T = TypeVar("T")


def _mentions(file: str) -> bool:
    try:
        with open(file, "rb") as opened:
            return b"[reconcile." in opened.read()
    except OSError:
        return False


@cache
def _any() -> bool:
    """Whether any installed package declares an entry point of ours.

    Asked first, because loading `importlib.metadata` takes longer than reading a story.
    """
    folders = [f for f in sys.path if os.path.isdir(f)]
    infos = (
        os.path.join(f, name) for f in folders for name in os.listdir(f) if name.endswith((".dist-info", ".egg-info"))
    )
    return any(_mentions(os.path.join(info, "entry_points.txt")) for info in infos)


def declared(group: str, contract: type[T]) -> Iterator[T]:
    """What installed packages declare in `group`. Raises `BrokenPlugin` where one is not of the type `contract`."""
    if not _any():
        return
    points = import_module("importlib.metadata").entry_points(group=group)
    for point in sorted(points, key=lambda p: p.name):
        found = point.load()
        if not isinstance(found, contract):
            raise BrokenPlugin(
                f"entry point {point.name} of {group}: expected a {contract.__name__}, got {type(found).__name__}"
            )
        yield found

"""What the frozen values have in common: they are equal, hashed and shown by their fields."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

import attrs


@cache
def _compared(cls: Any) -> Callable[[object], object]:
    return attrgetter(*(a.name for a in attrs.fields(cls) if a.eq))


@cache
def _hashed(cls: Any) -> Callable[[object], object]:
    return attrgetter(*(a.name for a in attrs.fields(cls) if (a.eq if a.hash is None else a.hash)))


class Value:
    """Base of the classes of attrs, which are told `eq=False, repr=False`.

    attrs would write and compile these methods for each class anew, which took half of the time of making one.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Whether all fields that count are equal, of two values of one class."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        cls: Any = self.__class__
        fields = _compared(cls)
        return fields(self) == fields(other)

    def __hash__(self) -> int:
        cls: Any = self.__class__
        return hash(_hashed(cls)(self))

    def __repr__(self) -> str:
        cls: Any = self.__class__
        shown = (f"{a.name}={getattr(self, a.name)!r}" for a in attrs.fields(cls) if a.repr)
        return f"{cls.__name__}({', '.join(shown)})"

"""Fields of records and rows that come from outside: which are missing, and what is text in them."""

import datetime
import math
from numbers import Integral, Real
from typing import Any

from reconcile.errors import BadInput

_MISSING = {"NAType", "NaTType"}
"""Names of the types by which pandas says that a value is missing."""


def missing(value: Any) -> bool:
    """Whether a value is none: None, NaN, NaT, NA, or blank text."""
    if value is None or type(value).__name__ in _MISSING:
        return True
    if isinstance(value, str):
        return not value.strip("\ufeff \t\r\n")
    return isinstance(value, Real) and math.isnan(value)


def shown(value: Any, field: str) -> str | None:
    """A value of a field as text, None where it is missing: text as it is, whole numbers without a point, days in ISO
    form. Raises `BadInput` for anything else."""
    if missing(value):
        return None
    if isinstance(value, str):
        return value.strip("\ufeff")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Integral):
        return str(int(value))
    if isinstance(value, Real):
        return str(float(value)).removesuffix(".0")
    if isinstance(value, datetime.date):
        whole = not isinstance(value, datetime.datetime) or value.time() == datetime.time()
        return value.isoformat()[:10] if whole else value.isoformat()
    raise BadInput(f"the field {field} is of type {type(value).__name__}; expected text")


def words(value: Any, field: str) -> str | None:
    """The words of a field, None where it is missing. Raises `BadInput` where it is no text."""
    if missing(value) or isinstance(value, str):
        return None if missing(value) else value.lstrip("\ufeff")
    raise BadInput(f"the field {field} is of type {type(value).__name__}; expected text")


def headed(title: str | None, text: str) -> str:
    """A text with its title before it, unless it begins with it."""
    if not title or text.lstrip().startswith(title.strip()):
        return text
    return f"{' '.join(title.split())}\n\n{text}"

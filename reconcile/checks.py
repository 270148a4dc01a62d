"""Checks of what users give as the fields of a value, with messages that say what was expected."""

import datetime

from reconcile.errors import BadInput


def to_date(value: object) -> datetime.date | None:
    """A date from a date or ISO text; None stays None. Raises `BadInput`."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if value is None or isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value)[:10])
    except ValueError:
        raise BadInput(f"published={value!r}: expected a date or an ISO date such as '2025-11-15'") from None


def to_text(value: object) -> str:
    """`value`, where it is text. Raises `BadInput`."""
    if not isinstance(value, str):
        raise BadInput(f"text must be a str of the article's words, not {type(value).__name__}; decode bytes first")
    return value

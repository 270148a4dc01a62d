"""Renaming a story consistently: people, places, bodies by others, all dates moved by one offset."""

import datetime
import re
from collections.abc import Mapping
from typing import Any

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_DAY = r"(?P<day>\d{1,2})(?P<suffix>st|nd|rd|th)?"
_TO = r"(?:(?P<dash>\s?[-–]\s?| to | and )(?P<until>\d{1,2}))?"
_YEAR = r"(?:(?P<comma>,? )(?P<year>\d{4}))?"
_FORMS = [
    re.compile(r"\b(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})\b"),
    re.compile(rf"\b{_MONTH} {_DAY}\b{_TO}{_YEAR}(?!\d)"),
    re.compile(rf"\b{_DAY}{_TO} {_MONTH}\b{_YEAR}(?!\d)"),
    re.compile(rf"\b{_MONTH}\b{_YEAR}(?!\d)"),
]
MIDDLE = 15
"""The day of a month by which a month named without a day is moved."""


def _ordinal(day: int) -> str:
    return "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _moved(match: re.Match[str], offset: datetime.timedelta, year: int) -> str:
    parts = match.groupdict()
    month = int(parts["number"]) if parts.get("number") else _MONTHS.index(parts["month"]) + 1
    day = int(parts["day"]) if parts.get("day") else None
    new = datetime.date(int(parts.get("year") or year), month, day or MIDDLE) + offset
    if parts.get("number"):
        return new.isoformat()
    text = match.group().replace(parts["month"], _MONTHS[new.month - 1])
    if parts.get("year"):
        text = text.replace(parts["year"], str(new.year))
    if day is None:
        return text
    until = parts.get("until")
    if until:
        last = datetime.date(int(parts.get("year") or year), month, int(until)) + offset
        return re.sub(
            rf"{day}(st|nd|rd|th)?({re.escape(parts['dash'])}){until}\b", rf"{new.day}\g<2>{last.day}", text, count=1
        )
    suffix = _ordinal(new.day) if parts.get("suffix") else ""
    return re.sub(rf"\b{day}(st|nd|rd|th)?\b", f"{new.day}{suffix}", text, count=1)


def move_dates(text: str, days: int, year: int) -> str:
    """`text` with every date moved by `days`; a date without a year is taken to be of `year`."""
    offset, done, at = datetime.timedelta(days=days), [], 0
    while at < len(text):
        found = [m for m in (form.search(text, at) for form in _FORMS) if m]
        if not found:
            break
        match = min(found, key=lambda m: (m.start(), -m.end()))
        done.append(text[at : match.start()] + _moved(match, offset, year))
        at = match.end()
    return "".join(done) + text[at:]


def rename(text: str, renaming: Mapping[str, Any], year: int) -> str:
    """`text` with its names and dates changed by a renaming of `fixtures/renamings.json`."""
    table = {**renaming["people"], **renaming["places"], **renaming["bodies"]}
    names = sorted(table, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    return pattern.sub(lambda m: str(table[m.group()]), move_dates(text, renaming["days"], year))

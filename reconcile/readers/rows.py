"""Rows of given assertions: of a frame, a list of dictionaries, or a file of JSON lines or CSV."""

import csv
import datetime
import io
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from reconcile.checks import to_date
from reconcile.errors import BadInput, UnreadableSource
from reconcile.model import Diagnostic, Rejected
from reconcile.readers.fields import missing, shown
from reconcile.readers.formats import ending
from reconcile.readers.frames import missed, table_of, unread
from reconcile.readers.jsonl import records
from reconcile.readers.paths import is_frame
from reconcile.readers.text import decode, load

NEEDED = ("source", "subject", "attribute", "value")
COLUMNS = (*NEEDED, "kind", "published", "origin")
IN_MEMORY = "assertions"
"""What rows that come from no file are called."""


class Row(NamedTuple):
    """A given assertion, its words on one line each; `place` says where it stands, for people."""

    place: str
    source: str
    subject: str
    attribute: str
    value: str
    kind: str = ""
    published: datetime.date | None = None
    origin: str = ""


class Rows(NamedTuple):
    """Rows in the order in which they stand, those that are none, and what else should be known."""

    rows: tuple[Row, ...]
    rejected: tuple[Rejected, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


_Raw = tuple[str, Any]
"""Where a row stands, and its fields by their names; or a `Rejected` that tells why it is none."""


def _line(fields: Mapping[str, Any], name: str) -> str:
    """A field as one line of text, "" where it is missing. Raises `BadInput`."""
    return " ".join((shown(fields.get(name), name) or "").split())


def _row(place: str, fields: Any) -> Row | Rejected:
    if isinstance(fields, Rejected):
        return Rejected(place, fields.reason)
    try:
        if not isinstance(fields, Mapping):
            raise BadInput(f"a {type(fields).__name__}; expected the fields {', '.join(NEEDED)}")
        told: dict[str, Any] = {name: _line(fields, name) for name in COLUMNS if name != "published"}
        lacking = [name for name in NEEDED if not told[name]]
        if lacking:
            raise BadInput(f"no {', '.join(lacking)}; a row needs {', '.join(NEEDED)}")
        published = None if missing(fields.get("published")) else to_date(fields["published"])
        return Row(place, **told, published=published)
    except BadInput as error:
        return Rejected(place, str(error))


def _of_csv(text: str, name: str) -> Iterator[_Raw]:
    """The rows of CSV with a line of columns. Raises `UnreadableSource` where a column is missing."""
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="")
    try:
        if wrong := missed(reader.fieldnames or (), NEEDED):
            raise UnreadableSource(
                name, f"{wrong}; expected {', '.join(NEEDED)}, and may have {', '.join(COLUMNS[4:])}"
            )
        for fields in reader:
            place = f"{name}:{reader.line_num}"
            more = Rejected(place, f"more fields than the {len(reader.fieldnames or ())} columns; quote commas in it")
            yield place, more if "" in fields else fields
    except csv.Error as error:
        raise UnreadableSource(name, f"not valid CSV at line {reader.line_num}: {error}") from None


def _of_file(path: str, name: str) -> Iterator[_Raw]:
    text = decode(load(path, name), name).lstrip("\ufeff")
    if ending(path) == ".csv":
        yield from _of_csv(text, name)
    elif ending(path) in {".jsonl", ".ndjson"}:
        yield from ((f"{name}:{number}", record) for number, record in records(text, name))
    else:
        raise UnreadableSource(name, "expected assertions as JSON lines (.jsonl, .ndjson) or CSV (.csv)")


def _of_frame(frame: Any) -> Iterator[_Raw]:
    columns, rows = table_of(frame)
    if wrong := missed(columns, NEEDED):
        raise BadInput(f"a frame of assertions: {wrong}; expected {', '.join(NEEDED)}")
    yield from ((f"{IN_MEMORY}, row {number}", row) for number, row in enumerate(rows, 1))


def _gathered(raw: Iterable[_Raw], name: str) -> Rows:
    found = list(raw)
    columns = dict.fromkeys(str(key) for _, fields in found if isinstance(fields, Mapping) for key in fields)
    read = [_row(place, fields) for place, fields in found]
    rows, rejected = (tuple(r for r in read if isinstance(r, sort)) for sort in (Row, Rejected))
    return Rows(rows, rejected, tuple(unread(list(columns), COLUMNS, name)))  # type: ignore[arg-type]


def rows_of(given: Any) -> Rows:
    """The rows of a frame, a list of dictionaries, or the path of a file, with the columns of `COLUMNS`.

    A file that cannot be read is rejected as a whole, a row that is none by itself. Raises `BadInput` where `given`
    is something else, or a frame lacks a column.
    """
    if isinstance(given, str | os.PathLike):
        path = os.fspath(given)
        name = path.replace(os.sep, "/")
        try:
            return _gathered(_of_file(path, name), name)
        except UnreadableSource as error:
            return Rows((), (Rejected(error.path, error.reason),))
    if is_frame(given):
        return _gathered(_of_frame(given), IN_MEMORY)
    if isinstance(given, Iterable) and not isinstance(given, bytes | Mapping):
        return _gathered(((f"{IN_MEMORY}, row {number}", row) for number, row in enumerate(given, 1)), IN_MEMORY)
    raise BadInput(f"assertions: expected a frame, a list of dictionaries or a path, not {type(given).__name__}")

"""Articles from records: objects of JSON, and of IPTC ninjs, with one of the fields of each row of a table."""

from collections.abc import Mapping
from typing import Any

from reconcile.errors import BadInput
from reconcile.model import Rejected, Source
from reconcile.readers.fields import headed, missing, shown, words
from reconcile.readers.formats import TEXT_KEYS, Article
from reconcile.readers.markup import plain

IDS = ("id", "uri")
TITLES = ("title", "headline", "headlines")
DATES = ("published", "date", "versioncreated", "firstcreated")
PUBLISHERS = ("publisher", "source", "infosources", "copyrightholder")
URLS = ("url",)
"""Fields in capitals or small letters; of each row the first that is there is taken. Those of ninjs are among them."""


def _found(record: Mapping[str, Any], fields: tuple[str, ...]) -> tuple[str, Any]:
    """The first of the fields that is not missing, and what it holds."""
    return next(((f, record[f]) for f in fields if not missing(record.get(f))), (fields[0], None))


def _part(value: Any, field: str) -> Any:
    """Of a list of ninjs (`bodies`, `headlines`) the main part; of several the first that is plain text."""
    if not isinstance(value, list):
        return value
    parts = [{str(k).lower(): v for k, v in p.items()} for p in value if isinstance(p, dict)]
    if not parts or len(parts) < len(value):
        raise BadInput(f"the field {field} is a list; expected objects with a value")
    main = [p for p in parts if p.get("role") == "main"] or parts
    chosen = next((p for p in main if not _is_markup(p)), main[0])
    return plain(words(chosen.get("value"), field) or "") if _is_markup(chosen) else chosen.get("value")


def _is_markup(part: Mapping[str, Any]) -> bool:
    return "html" in str(part.get("contenttype"))


def _text(record: Mapping[str, Any]) -> str:
    field, value = _found(record, TEXT_KEYS)
    text = words(_part(value, field) if field == "bodies" else value, field)
    if field == "body_xhtml":
        text = plain(text or "")
    if missing(text) or text is None:
        raise BadInput(f"no text; expected one of the fields {', '.join(TEXT_KEYS)}")
    field, title = _found(record, TITLES)
    return headed(words(_part(title, field), field), text)


def _publisher(record: Mapping[str, Any]) -> str | None:
    field, value = _found(record, PUBLISHERS)
    value = value[0] if isinstance(value, list) and value else value
    return words(value.get("name") if isinstance(value, dict) else value, field)


def _date(record: Mapping[str, Any]) -> str | None:
    field, value = _found(record, DATES)
    return shown(value, field)


def is_article(record: Any) -> bool:
    """Whether a record has a text: a field for it that holds text, or the list of ninjs."""
    if not isinstance(record, dict):
        return False
    fields = {str(key).lower(): value for key, value in record.items()}
    return any(isinstance(fields.get(f), str) for f in TEXT_KEYS) or isinstance(fields.get("bodies"), list)


def article(record: Any, path: str, number: int = 0, line: int = 0) -> Article | Rejected:
    """The article of a record, the `number`th of the file `path` (0: its only one), on its line `line` (0: on several);
    or why it is none."""
    try:
        if not isinstance(record, dict):
            raise BadInput(f"a {type(record).__name__}; expected an object with the fields of an article")
        fields = {str(key).lower(): value for key, value in record.items()}
        name, url = _found(fields, IDS), _found(fields, URLS)
        return Article(
            Source(
                _text(fields),
                id=shown(name[1], name[0]) or "",
                published=_date(fields),
                publisher=_publisher(fields),
                url=words(url[1], url[0]),
                path=path,
                line=line,
            ),
            number,
        )
    except BadInput as error:
        return Rejected(f"{path}#{number}" if number else path, str(error))

"""Adapter for scoring expressions of time: JSON lines {"name", "dct", "text"} in, {"name", "spans"} out."""

import datetime
import json
import sys

from reconcile.kinds.timex import timexes
from reconcile.text.tokens import view_of


def main() -> None:
    """Read articles from standard input, print the spans and TIMEX3 values of each."""
    for line in sys.stdin:
        row = json.loads(line)
        published = datetime.date.fromisoformat(row["dct"]) if row["dct"] else None
        spans = [[t.start, t.end, t.value] for t in timexes(view_of(row["text"], published))]
        print(json.dumps({"name": row["name"], "spans": spans}))


if __name__ == "__main__":
    main()

"""Reads sentences as JSON lines {"text"} and writes the quantities of each as a JSON line."""

import json
import sys

from reconcile.kinds._quantity import quantities
from reconcile.text.tokens import view_of


def answer(text: str) -> dict[str, object]:
    """The quantities of a sentence: the numbers, the unit, bounds or change."""
    reads = quantities(view_of(text))
    said = [read.value for read in reads]
    return {"quantities": [{"low": q.low, "high": q.high, "unit": q.unit.name, "change": q.mark} for q in said]}


def main() -> None:
    """One line in, one line out."""
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)["text"])))


if __name__ == "__main__":
    main()

"""Answers whether two names may be one person's: JSON lines {"name1", "name2"} in, {"same": true or false} out.

For measuring against labelled pairs in which a misspelling counts as the same person. No rules of its own: the
relation that the kind gives decides.
"""

import json
import sys

from reconcile.kinds.name import compare, read
from reconcile.model import COMPATIBLE, ValueRelation

SAME = COMPATIBLE | {ValueRelation.VARIANT}


def main() -> None:
    """One answer a line, in the order of the questions."""
    for line in sys.stdin:
        pair = json.loads(line)
        relation = compare(read(pair["name1"]), read(pair["name2"])).relation
        print(json.dumps({"same": relation in SAME, "relation": relation}))


if __name__ == "__main__":
    main()

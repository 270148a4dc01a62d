"""Articles printed with blanks around their hyphens, as tokenised corpora are: "a 36 - year - old", "re - elected"."""

import re
from functools import lru_cache

from reconcile.text.tokens import View

_SPACED = re.compile(r"[^\W_] - [^\W\d_]")
_TIGHT = re.compile(r"[^\W\d_]-[^\W\d_]")
_DASHED = frozenset("a an the and but or who which he she they it we that in on at of to for by with as".split())
"""Words before which such a hyphen is a dash, but between two of them: "the bill - the first", "a son - in - law"."""
_PREFIXES = frozenset("mid pre post non anti ex pro un al el".split())
"""Words in small letters that a hyphen joins to a capital or a number: "mid - 20s"; behind others it is a dash."""


@lru_cache(maxsize=8)
def tokenised(text: str) -> bool:
    """Whether no hyphen of a text touches the words beside it and some stand between blanks."""
    return _SPACED.search(text) is not None and _TIGHT.search(text) is None


def joins(view: View, at: int) -> bool:
    """Whether the hyphen with blanks around it at token `at` of a tokenised text joins two words."""
    if not 0 < at < len(view.tokens) - 1 or view.norm(at) != "-" or not tokenised(view.text):
        return False
    if view.text[view.tokens[at].start] != "-":
        return False  # a longer dash
    before, after = view.shape(at - 1), view.shape(at + 1)
    led = view.norm(at - 1) in _PREFIXES or before != "w"
    if "p" in before + after or (after != "w" and not led):
        return False
    return view.norm(at + 1) not in _DASHED or view.norm(at + 2) == "-"

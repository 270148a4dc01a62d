"""The one place where patterns are compiled. No unbounded repeat stands next to another that can match the same."""

import re
from collections.abc import Iterable

MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0f"
"""Characters that belong to the word they stand in: combining marks, soft hyphen, joiners, variation selector."""

TOKEN = re.compile(
    rf"([A-Za-z]{{2,}}+(?![\w'’{MARKS}])"  # a word of plain letters: what most are, hence first
    rf"|(?!\s)(?:"  # what follows is seldom tried, and never at a blank
    rf"[A-Za-z]\.(?:[A-Za-z]\.){{1,7}}"  # U.S., a.m.
    rf"|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![^\W\d_]))?"  # 17, 1,200, 17th
    rf"|[^\W\d_][\w{MARKS}]*+(?:['’](?!s\b)[^\W\d_][\w{MARKS}]*+)*+"  # O’Neill, café
    rf"|['’]s\b"  # the possessive, apart from its word
    rf"|\S[{MARKS}]*))"
)
"""One group, so that a text can be split into what stands between tokens and the tokens, in turn."""
LINE = re.compile(r"[^\r\n\u2028\u2029]+")
BLANK_LINE = re.compile(r"\n[^\S\n]*+\n")
ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
WORDS = re.compile(r"[^\W_]+")


def whole_words(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern of names as whole words, the longest first; any blanks may stand between their words."""
    longest = sorted(set(names), key=lambda name: (-len(name), name))
    told = "|".join(r"\s++".join(re.escape(w).replace("'", "['’]") for w in name.split()) for name in longest)
    return re.compile(rf"(?<![\w{MARKS}])(?:{told})(?![\w{MARKS}])")

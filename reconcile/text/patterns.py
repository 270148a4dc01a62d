"""The one place where patterns are compiled. No unbounded repeat stands next to another that can match the same."""

import re

MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0f"
"""Characters that belong to the word they stand in: combining marks, soft hyphen, joiners, variation selector."""

TOKEN = re.compile(
    rf"(?:[A-Za-z]\.){{2,8}}"  # U.S., a.m.
    rf"|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![^\W\d_]))?"  # 17, 1,200, 17th
    rf"|[^\W\d_][\w{MARKS}]*(?:['’](?!s\b)[^\W\d_][\w{MARKS}]*)*"  # Putin, O’Neill, café
    rf"|['’]s\b"  # the possessive, apart from its word
    rf"|\S[{MARKS}]*"
)
LINE = re.compile(r"[^\r\n\u2028\u2029]+")
ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
WORDS = re.compile(r"[^\W_]+")

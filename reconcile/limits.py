"""Every cap, with the diagnostic that it leaves. A cap that is met is always told, never silent."""

MAX_CHARACTERS = 2_000_000
"""Characters of one article that are read; the rest leaves the diagnostic `article-cut`."""

MAX_BYTES = 16_000_000
"""Bytes of one file; a larger file is rejected, for no article is that long."""

MAX_ELEMENTS = 100_000
"""Elements of an HTML page; a page of more is rejected, for no article has so many, and reading it takes long."""

MAX_SENTENCE = 2_000
"""Characters of one sentence; a longer one is cut there into pieces that are read apart."""

MAX_QUOTE = 400
"""Characters of context shown with an assertion; a longer sentence is shown from its start."""

MAX_PAIRS = 200
"""Candidate pairs that one blocking key may give for each assertion in it (on average); a key that gives more is
compared only with its nearest assertions in reading order and leaves the diagnostic `pairs-cut`."""

MAX_ARTICLES = 20
"""Articles with which each is compared; where there are more, at most as many as share most with it, and the
diagnostic `articles-cut`."""

MAX_ASKED = 60_000
"""Characters of one article that a model is asked about; the rest leaves the diagnostic `model-article-cut`."""

MAX_REPLY = 4_000_000
"""Bytes of one reply of a model; a longer one is not read and leaves the diagnostic `model-reply`."""

MAX_CLAIMS = 1_000
"""Assertions that are taken from one reply of a model; the rest leaves the diagnostic `model-dropped`."""

MIN_WORDS = 5
"""Words below which an article counts as empty: it is reported with the diagnostic `too-short`."""

MAX_COMMENT = 65_536
"""Characters of a comment on GitHub, counted as UTF-16 does; Markdown is cut there and says what is left out."""

MAX_CELL = 32_767
"""Characters of a cell of a spreadsheet; longer words end in "…", and their start and end say how many they are."""

MAX_FINGERPRINTS = 1_000
"""Combinations of wordings under which a finding is looked for in the baseline; one that is met under none is not
accepted, and the entry is told by the diagnostic `baseline-stale`."""

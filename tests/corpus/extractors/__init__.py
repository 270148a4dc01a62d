"""One file per extractor: texts with what they assert, what they do not, and pairs of articles with a verdict."""

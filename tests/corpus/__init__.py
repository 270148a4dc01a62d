"""What a careful reader finds in short texts: data for `tests/test_corpus.py`, one file per kind and extractor."""

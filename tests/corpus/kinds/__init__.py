"""One file per kind: its values with their phrasings, near-misses, and pairs with their relation."""

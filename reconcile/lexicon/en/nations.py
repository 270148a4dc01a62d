"""Words by which the name of a people says of which nation somebody or a ship is."""

BORN = frozenset("born flagged registered".split())
"""Words behind a hyphen: "Kuwaiti-born", "Ethiopian-flagged"."""

VESSELS = frozenset(
    "vessel ship freighter tanker trawler boat warship destroyer frigate yacht ferry submarine airliner plane jet flag".split()
)
"""Nouns of what has a nation, beside people."""

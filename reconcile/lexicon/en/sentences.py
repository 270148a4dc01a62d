"""Sentences that the report is written in."""

SUMMARIES = {
    "contradiction": "The sources contradict each other on the {attribute} of {subject}: {values}",
    "refinement": "{n} sources are compatible on the {attribute} of {subject}, some more precise: {values}",
    "agreement": "{n} sources agree on the {attribute} of {subject}: {values}",
    "single-source": "One source alone gives the {attribute} of {subject}: {values}",
    "undecided": "It is not sure whether the sources speak of one {attribute} of {subject}: {values}",
}
"""A verdict to the summary of a finding."""

"""Words before a term in prison that tell whether a law allows it, somebody asks for it, or a court gave it."""

PRISON = frozenset("prison jail imprisonment incarceration bars".split())

STEPS = {
    "allowed": frozenset("maximum faces facing face faced carries carry carried punishable".split()),
    "asked for": frozenset(
        "recommend recommends recommended recommending seek seeks seeking sought ask asks asked asking request requests "
        "requested guidelines".split()
    ),
    "given": frozenset("sentenced received receives gets got served serves serving".split()),
}
"""What was done with a term to the words that say so; the first that fits."""

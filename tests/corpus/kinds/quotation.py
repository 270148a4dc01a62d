"""Direct speech in quotation marks, sentence by sentence. The caption is the words as printed."""

QUOTED = False
"""In quotation marks any text is a quotation."""

VALUES: dict[str, list[str]] = {
    "We will rebuild the bridge": [
        "“⟦We will rebuild the bridge⟧,” she said",
        '"⟦We will rebuild the bridge⟧," she said',
        "‘⟦We will rebuild the bridge⟧,’ she said",
        "'⟦We will rebuild the bridge⟧,' she said",
        "« ⟦We will rebuild the bridge⟧ », she said",
        "„⟦We will rebuild the bridge⟧“, she said",
        "The mayor said, “⟦We will rebuild the bridge⟧” and left",
        'The mayor said: "⟦We will rebuild the bridge⟧"',
        'The mayor said," ⟦We will rebuild the bridge⟧ " and left',
        "He called it a “disaster.” “⟦We will rebuild the bridge⟧,” she said",
    ],
    "We will rebuild the bridge.": [
        "“⟦We will rebuild the bridge.⟧ It will take two years,” she said",
        "“It will take two years. ⟦We will rebuild the bridge.⟧”",
        '"It will take two years.\n\n⟦We will rebuild the bridge.⟧ That is a promise," she said',
        "“It will take two years.\n\n“⟦We will rebuild the bridge.⟧\n\n“That is a promise to you all.”",
        "“It will take two years.\n\n“⟦We will rebuild the bridge.⟧”",
        "The mayor had no doubt. “⟦We will rebuild the bridge.⟧”",
    ],
    "What now? Who pays?": ["“⟦What now? Who pays?⟧” he asked", '"⟦What now? Who pays?⟧" he asked'],
    "the men who don’t pay": ["those were “⟦the men who don’t pay⟧,” she said", "‘⟦the men who don’t pay⟧’, she said"],
    "It is 5' wide and 6' long": ["“⟦It is 5' wide and 6' long⟧,” he said"],
    "He said “never” to all of us": ['"⟦He said “never” to all of us⟧," she recalled'],
    "We lost the roof ... and the barn": ["“⟦We lost the roof ... and the barn⟧,” he said"],
}

NEAR_MISSES = [
    "the so-called “expert” left",
    "He is a “close friend” of hers",
    "She read “The Long Road to Oslo” aloud",
    'the film "Night of the Long Boats" opened',
    "the ship was 5' 6\" long and 3' 2\" wide in all",
    "It wasn't his and it wasn't the Whitlocks' boat either",
    "“Yes, sir,” he said",
    "rock 'n' roll was here to stay, and so were we",
    "Nobody said that the bridge would be rebuilt",
    "“We will rebuild\n\nThe mayor left the hall and did not speak again.",
]

PAIRS = [
    ("“We will rebuild the bridge,” she said", "“We will rebuild the bridge” is what she said", "equal"),
    ("“We will rebuild the bridge,” she said", "“we will rebuild; the bridge!” she said", "equivalent"),
    ("“We lost five boats at sea,” he said", "“We lost 5 boats at sea,” he said", "equivalent"),
    ("“We have lost our boats,” he said", "“We've lost our boats,” he said", "equivalent"),
    ("“It’ s the storm we’ ll remember,” he said", "“It's the storm we'll remember,” he said", "equivalent"),
    ("“This is the eleventh lost boat,” he said", "“This is the 11th lost boat,” he said", "equivalent"),
    ("“We lost 40% of our boats,” he said", "“We lost 40 percent of our boats,” he said", "equivalent"),
    (
        "“We asked the NHA for new boats,” he said",
        "“We asked the National Harbour Agency for new boats,” he said",
        "equivalent",
    ),
    ("“There is good will in town,” he said", "“There is goodwill in town,” he said", "equivalent"),
    ("“The harbour is our life,” he said", "“The harbor is our life,” he said", "equivalent"),
    ("“The mayor lost the harbour vote,” he said", "“[He] lost the harbour vote,” he said", "refines"),
    ("“We will rebuild the bridge in spring,” she said", "“We will rebuild the bridge,” she said", "refines"),
    ("“We will rebuild the bridge,” she said", "“Friends, we will rebuild the bridge,” she said", "generalises"),
    (
        "“The old harbour wall ... fell on the boats,” he said",
        "“The old harbour wall, which nobody liked, fell on the boats,” he said",
        "generalises",
    ),
    (
        "“The old harbour wall fell on the boats,” he said",
        "“The old harbour wall, which nobody here ever liked, fell on the boats,” he said",
        "generalises",
    ),
    ("“The harbour wall fell on the boats,” he said", "“The harbor wall fell on these boats,” he said", "variant"),
    ("“The harbour wall fell on the boats,” he said", "“The harbour wall fell on the baots,” he said", "variant"),
    ("“It destroyed our harbour market,” he said", "“It detroyed our harbour market,” he said", "variant"),
    ("“I share the nation's anger at this,” she said", "“I share the nations' anger at this,” she said", "variant"),
    ("“This is a dangerous thing to do,” she said", "“This is a harmless thing to do,” she said", "disjoint"),
    (
        "“The ferry is a dangerous thing for children,” she said",
        "“The ferry is a deadly dangerous thing for children,” she said",
        "disjoint",
    ),
    (
        "“We should have closed the old bridge,” he said",
        "“We shouldn't have closed the old bridge,” he said",
        "disjoint",
    ),
    ("“We lost five boats in the storm,” he said", "“We lost six boats in the storm,” he said", "disjoint"),
    ("“We will rebuild the bridge,” she said", "“Nobody pays for the harbour wall,” he said", "incomparable"),
    ("“I think that it is what it is,” she said", "“I think that it was all of us,” he said", "incomparable"),
]

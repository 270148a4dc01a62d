"""English: words, offices, places, given names, events. Data, no logic beyond reading the tables."""

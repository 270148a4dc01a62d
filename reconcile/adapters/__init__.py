"""Extractors made from other programs: any spaCy pipeline, any model behind an OpenAI-compatible address.

Nothing here is loaded, and nothing is asked of the network, unless a caller makes such an extractor and passes it.
"""

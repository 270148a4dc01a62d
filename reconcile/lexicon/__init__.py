"""Tables as data, one folder a language."""

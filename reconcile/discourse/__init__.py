"""Who did what to whom: sentences, people and references to them, events with their arguments."""

from reconcile.discourse.events import Event
from reconcile.discourse.people import Person
from reconcile.discourse.reading import Reading, read_article
from reconcile.discourse.sentences import Sentence

__all__ = ["Event", "Person", "Reading", "Sentence", "read_article"]

"""Who said what is quoted: who is named, or meant by an office or a pronoun, beside it with a verb of speech."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reconcile.discourse.participants import HE, cast_of, holders
from reconcile.discourse.people import Person
from reconcile.discourse.sentences import Sentence
from reconcile.discourse.spots import Spot
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.quotations import GOES_ON, HEARING, PAIRS
from reconcile.model import Mention
from reconcile.text.patterns import WORDS

MARKS = (frozenset(PAIRS) | frozenset(PAIRS.values())) - {"'", "’"}
NEAR = 66
"""Characters around a quotation in which its speaker is named."""
_SPEECH = SPEECH | GOES_ON


class Speaker(NamedTuple):
    """Who spoke, and where they are named or meant; of "she said" the gender alone ("f", "m", "" unknown)."""

    person: Person | None = None
    spot: Spot | None = None
    gender: str = ""


NOBODY = Speaker()


class Speakers:
    """Who speaks beside the quotations of an article: "said X", "X said", "the minister added:", "she said"."""

    def __init__(self, text: str, sentences: Sequence[Sentence], people: Sequence[Person]) -> None:
        self.text = text
        told = [(person.number, spot) for person in people for spot in person.spots]
        spots = [
            (spot.mention.start, n, spot)
            for n, spot in told
            if sentences[spot.sentence].view.norm(spot.first - 1) not in HEARING
        ]
        spots += [(spot.mention.start, number, spot) for number, spot in _meant(sentences, people)]
        named = sorted(spots, key=lambda told: told[:2])
        self.starts = [start for start, _, _ in named]
        self.people = [(people[number], spot) for _, number, spot in named]

    def beside(self, mention: Mention) -> Speaker:
        """The speaker of a quotation, `NOBODY` where nobody is named or meant beside it."""
        for first, last in (_behind(self.text, mention.end), _before(self.text, mention.start)):
            place = bisect_left(self.starts, first)
            words = WORDS.findall(self.text[first:last].lower())
            if _SPEECH.isdisjoint(words):
                continue
            gender = next((HE[one] for one, other in pairwise(words) if one in HE and other in _SPEECH), "")
            if place < len(self.starts) and self.starts[place] < last:
                person, spot = self.people[place]
                if not gender or person.gender == gender:
                    return Speaker(person, spot, person.gender)
            if gender:
                return Speaker(gender=gender)
        return NOBODY


def _meant(sentences: Sequence[Sentence], people: Sequence[Person]) -> Iterator[tuple[int, Spot]]:
    """Where one person is meant by an office alone: "the minister"."""
    cast = cast_of(people)
    for sentence in sentences:
        for first, last, number in holders(sentence, cast):
            start, end = sentence.view.tokens[first].start, sentence.view.tokens[last - 1].end
            yield number, Spot(sentence.index, first, last, Mention("name", people[number].name, start, end))


def _behind(text: str, end: int) -> tuple[int, int]:
    """The stretch behind a quotation that ends here, up to the next mark or line; empty inside of one."""
    at = end
    while text[at : at + 1] in {",", ".", " "}:
        at += 1
    if text[at : at + 1] not in MARKS:
        return end, end
    at += 1
    stop = next((i for i, c in enumerate(text[at : at + NEAR]) if c in MARKS or c == "\n"), NEAR)
    return at, at + stop


def _before(text: str, start: int) -> tuple[int, int]:
    """The stretch before a quotation that begins here, back to the last mark or line; empty inside of one."""
    words = text[max(0, start - NEAR) : start].rstrip()
    if words[-1:] not in MARKS:
        return start, start
    end = max(0, start - NEAR) + len(words) - 1
    stop = next((i for i, c in enumerate(reversed(words[:-1])) if c in MARKS or c == "\n"), len(words) - 1)
    return end - stop, end

"""What was said, word by word, and how two renderings of it stand."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.contracts import Comparison
from reconcile.kinds._spelling import consonants, distances, one_slip
from reconcile.lexicon.en.quotations import CONTRACTIONS, EMPTY, MINOR, NEGATIONS, UNMARKED
from reconcile.model import INVERSE, ValueRelation

_R = ValueRelation
GAP = "…"
"""Stands among the words for what a source left out or put in brackets."""
MIN_EQUAL, SHARE = 4, 0.6
"""Words that must be equal, and their share of the shorter rendering, for two to be of one utterance."""
MIN_CONTENT, NEARLY = 2, 0.8
"""Equal words that must be no everyday ones; of a greater share of equal words one is enough."""
FEW, LONG_GAP = 7, 5
"""Differing words up to which two renderings differ in words; words from which a gap is an abridgement."""
SEVERAL, _TWICE_RENDERED = 3, "they may be two translations, or what two people heard"
"""Places in which two renderings differ that hardly come of one slip, and what they then may be."""
PER_DIFFERENCE = 2
"""Equal words that each differing one must have beside it."""
CHANCE = 2
"""How many times longer than an equal stretch at an end the gap beside it is, for the stretch to be chance."""
STEM = 4
"""Letters that two forms of one word share."""
_LETTERS = frozenset("aio")
"""Words of one letter; another is an initial."""


class Quotation(NamedTuple):
    """A quotation as it was printed, and its words folded, numerals as digits, `GAP` where something is left out."""

    text: str
    words: tuple[str, ...]


class Difference(NamedTuple):
    """Words of one rendering that stand where the other has others, or none."""

    one: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def size(self) -> int:
        """Words that differ."""
        return max(len(self.one), len(self.other))

    def __str__(self) -> str:
        if self.one and self.other:
            return f"“{' '.join(self.one)}” / “{' '.join(self.other)}”"
        return f"“{' '.join(self.one or self.other)}” in one alone"


class Alignment(NamedTuple):
    """The equal words, the differences between them, and what stands around on either side."""

    equal: tuple[str, ...]
    differences: tuple[Difference, ...]
    extra_one: bool
    extra_other: bool


def expanded(word: str) -> list[str]:
    """A contraction written out, with its apostrophe or without: "we", "have"."""
    word = UNMARKED.get(word, word)
    ending = next((e for e in CONTRACTIONS if word.endswith(e)), "") if "'" in word else ""
    return (word[: len(word) - len(ending)] + CONTRACTIONS.get(ending, "")).split()


def _full(words: Sequence[str]) -> list[str]:
    return [part for word in words for part in expanded(word)]


def _one_word(one: str, other: str) -> bool:
    """Whether two words are one, misspelt or in another form: "memoranda", "memorandums"."""
    if one[:1].isdigit() or other[:1].isdigit():
        return False
    stem = min(len(one), len(other)) - 2
    return one_slip(one, other) or (stem >= STEM and one[:stem] == other[:stem] and abs(len(one) - len(other)) < STEM)


def _negations(words: Sequence[str]) -> int:
    return sum(word in NEGATIONS for word in words)


def _minor(d: Difference) -> bool:
    """Whether a difference hardly changes what was said."""
    if _negations(d.one) != _negations(d.other):
        return False
    if set(d.one) | set(d.other) <= MINOR or _one_word("".join(d.one), "".join(d.other)):
        return True
    return len(d.one) == len(d.other) and all(
        a == b or _one_word(a, b) or {a, b} <= MINOR for a, b in zip(d.one, d.other, strict=True)
    )


def _romanised(d: Difference, one: Quotation, other: Quotation) -> bool:
    """Whether a difference is one name in two romanisations, which differ in vowels: "Tarbaya", "Terbaya"."""
    if len(d.one) != 1 or len(d.other) != 1 or consonants(d.one[0]) != consonants(d.other[0]):
        return False
    return d.one[0].capitalize() in one.text and d.other[0].capitalize() in other.text


def _same(d: Difference) -> bool:
    """Whether a difference is none: one word written as two, "it is" and "it's", initials, an initial that one has."""
    if d.size and all(len(word) == 1 and word.isalpha() and word not in _LETTERS for word in (*d.one, *d.other)):
        return True
    return "".join(d.one) == "".join(d.other) or _full(d.one) == _full(d.other) or _acronym(d.one, d.other)


def _acronym(one: Sequence[str], other: Sequence[str]) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)


_Op = tuple[str, tuple[str, ...], tuple[str, ...]]


def _operations(one: tuple[str, ...], other: tuple[str, ...]) -> list[_Op]:
    """Equal and differing stretches in turn; neighbours that both differ are one, and so is a lone small word between
    two that are longer."""
    found: list[_Op] = []
    for op in distances().Indel.opcodes(one, other):
        a, b = one[op.src_start : op.src_end], other[op.dest_start : op.dest_end]
        tag = "equal" if op.tag == "equal" else "other"
        if tag == "other" and found and found[-1][0] == "other":
            _, before, beside = found.pop()
            a, b = before + a, beside + b
        if tag == "other" and len(found) > 1 and _lone(found[-2], found[-1], a, b):
            (_, before, beside), (_, word, _) = found[-2:]
            a, b = before + word + a, beside + word + b
            del found[-2:]
        found.append((tag, a, b))
    return found


def _lone(before: _Op, equal: _Op, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether an equal stretch is one small word between a gap that is left open and another difference."""
    return len(equal[1]) == 1 and equal[1][0] in MINOR and GAP in before[1] + before[2] + a + b


def _spoken(words: Sequence[str]) -> int:
    return sum(word != GAP for word in words)


def _core(ops: Sequence[_Op]) -> tuple[int, int]:
    """Where the equal stretches begin and end; one at an end that is shorter than the gap beside it is chance."""
    first, last = 0, len(ops)
    while first < last and (ops[first][0] != "equal" or _chance(ops[first:last], 0, 1)):
        first += 1
    while last > first and (ops[last - 1][0] != "equal" or _chance(ops[first:last], -1, -2)):
        last -= 1
    return first, last


def _chance(ops: Sequence[_Op], at: int, beside: int) -> bool:
    if len(ops) < 3:
        return False
    _, a, b = ops[beside]
    return GAP not in a + b and CHANCE * len(ops[at][1]) < max(len(a), len(b))


def align(one: Quotation, other: Quotation) -> Alignment:
    """How the words of two quotations lie beside each other; ends that only one has are no difference."""
    ops = _operations(one.words, other.words)
    first, last = _core(ops)
    core, outer = ops[first:last], ops[:first] + ops[last:]
    equal = tuple(word for tag, a, _ in core if tag == "equal" for word in a)
    differences = tuple(Difference(a, b) for tag, a, b in core if tag != "equal")
    sides = [_spoken(q.words) > sum(_spoken(op[i]) for op in core) for i, q in ((1, one), (2, other))]
    ends = tuple(Difference(a, b) for _, a, b in outer if a and b and _last_word(a, b, sides, one, other))
    return Alignment(equal, differences + ends, sides[0], sides[1])


OPENING = 2
"""Words in which a sentence may begin otherwise and be the same: "This morning I was", "Yesterday I was"."""


def _last_word(a: Sequence[str], b: Sequence[str], sides: list[bool], one: Quotation, other: Quotation) -> bool:
    """Whether two quotations both end, or both begin, in another single word; two sentences may begin in two."""
    if max(len(a), len(b)) > OPENING:
        return False
    begin = one.words[: len(a)] == tuple(a) and other.words[: len(b)] == tuple(b)
    if len(a) != 1 or len(b) != 1:
        return begin and one.text[:1].isupper() and other.text[:1].isupper()
    return begin or (one.words[-1:] == tuple(a) and other.words[-1:] == tuple(b))


def _one_utterance(alignment: Alignment, one: Quotation, other: Quotation) -> bool:
    equal = len(alignment.equal)
    shorter = min(_spoken(q.words) for q in (one, other))
    content = sum(word not in EMPTY for word in alignment.equal)
    nearly = equal >= NEARLY * shorter
    return content >= (1 if nearly else MIN_CONTENT) and equal >= MIN_EQUAL and equal >= SHARE * shorter


def _contained(alignment: Alignment, one: Quotation, other: Quotation, gaps: list[Difference]) -> ValueRelation:
    """The relation where no word differs: one may have more at its ends, or where the other leaves out."""
    more = alignment.extra_one or any(_spoken(d.one) > _spoken(d.other) for d in gaps)
    less = alignment.extra_other or any(_spoken(d.other) > _spoken(d.one) for d in gaps)
    if more or less:
        return _R.OVERLAPS if more and less else _R.REFINES if more else _R.GENERALISES
    return _R.EQUAL if one.text == other.text else _R.EQUIVALENT


def _left_out(d: Difference) -> bool:
    """Whether one leaves out words: openly, or a whole clause."""
    return GAP in d.one or GAP in d.other or ((not d.one or not d.other) and d.size >= LONG_GAP)


def _differing(real: Sequence[Difference], major: Sequence[Difference], equal: int) -> ValueRelation:
    """The relation of two renderings that differ in words: where too much differs, they are hardly one utterance."""
    if not major:
        return _R.VARIANT
    few = sum(d.size for d in major) <= FEW and sum(d.size for d in real) * PER_DIFFERENCE <= equal
    return _R.DISJOINT if few else _R.INCOMPARABLE


def _inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of a few stand side by side among others, and are no everyday ones."""
    told = sum(word not in EMPTY for word in short) >= MIN_CONTENT
    return told and any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _phrases(one: Quotation, other: Quotation) -> ValueRelation:
    """How a few quoted words stand to others: theirs are those words, or hold them as they stand."""
    if not _inside(*sorted((one.words, other.words), key=len)):
        return _R.INCOMPARABLE
    if len(one.words) == len(other.words):
        return _R.EQUAL if one.text == other.text else _R.EQUIVALENT
    return _R.REFINES if len(one.words) > len(other.words) else _R.GENERALISES


def _relation(one: Quotation, other: Quotation) -> tuple[ValueRelation, Sequence[Difference]]:
    """How two renderings stand, and the differences that decide it."""
    if min(len(one.words), len(other.words)) < MIN_EQUAL:
        return _phrases(one, other), ()
    alignment = align(one, other)
    if one.words != other.words and not _one_utterance(alignment, one, other):
        return _R.INCOMPARABLE, ()
    differences = [d for d in alignment.differences if not (_same(d) or _romanised(d, one, other))]
    left_out = [d for d in differences if _left_out(d)]
    real = [d for d in differences if d not in left_out]
    if not real:
        return _contained(alignment, one, other, left_out), ()
    major = [d for d in real if not _minor(d)]
    return _differing(real, major, len(alignment.equal)), major or real


def innocent(one: Quotation, other: Quotation) -> str:
    """What two renderings that differ in several places may be, but for a mistake; "" for nothing."""
    return _TWICE_RENDERED if len(_relation(one, other)[1]) >= SEVERAL else ""


_WHY = {
    _R.EQUAL: "both have the same words",
    _R.EQUIVALENT: "both have the same words, printed otherwise",
    _R.REFINES: "the first has more of the same words",
    _R.GENERALISES: "the second has more of the same words",
    _R.OVERLAPS: "each has words of one utterance that the other leaves out",
    _R.INCOMPARABLE: "the two are not renderings of one utterance",
}


def compare(one: Quotation, other: Quotation) -> Comparison:
    """How two renderings stand; the sentence names the words in which they differ."""
    turned = (other.words, other.text) < (one.words, one.text)  # of several alignments both sides see the same
    relation, differences = _relation(other, one) if turned else _relation(one, other)
    if turned:
        relation = INVERSE.get(relation, relation)
        differences = [Difference(d.other, d.one) for d in differences]
    if relation in _WHY:
        return Comparison(relation, _WHY[relation])
    return Comparison(relation, f"one utterance in other words: {', '.join(map(str, differences[:FEW]))}")

"""An analyst says that two names are one, or two: of people, bodies, offices, places and titles."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reconcile
from reconcile.text.aliases import resolved, reworded
from tests.stories import sources

Pair = tuple[str, str]
NONE: Mapping[str, str] = {}


def report(*texts: str, aliases: Mapping[str, str] = NONE, distinct: Sequence[Pair] = ()) -> reconcile.Report:
    given_ = [reconcile.Source(text, id=name) for text, name in zip(texts, "abcdef", strict=False)]
    return reconcile.report(given_, aliases=aliases, distinct=distinct)


def told(made: reconcile.Report, code: str) -> list[str]:
    return [d.message for d in made.diagnostics if d.code == code]


def verdicts(made: reconcile.Report, attribute: str) -> list[str]:
    return sorted(str(f.verdict) for f in made.findings if f.attribute == attribute)


ONE = [
    (
        "office",
        "EAM",
        "External Affairs Minister",
        "External Affairs Minister Anna Berg spoke in Oslo.",
        "The EAM, Anna Berg, spoke in Oslo.",
    ),
    (
        "given name",
        "Bongo Berg",
        "Anna Maria Berg",
        "Foreign Minister Anna Maria Berg spoke in Oslo.",
        "Foreign Minister Bongo Berg spoke in Oslo.",
    ),
    (
        "place",
        "the City of Tigers",
        "Oslo",
        "Foreign Minister Anna Berg met Prime Minister Olga Ruiz in Oslo on May 5, 2024.",
        "Foreign Minister Anna Berg met Prime Minister Olga Ruiz in the City of Tigers on May 5, 2024.",
    ),
    (
        "designation",
        "the Firm",
        "Acme Holdings Corporation",
        "The farmers sued Acme Holdings Corporation.",
        "The farmers sued the Firm.",
    ),
]


@pytest.mark.parametrize(("attribute", "alias", "name", "one", "other"), ONE)
def test_two_names_are_one(attribute: str, alias: str, name: str, one: str, other: str) -> None:
    before, after = report(one, other), report(one, other, aliases={alias: name})
    assert "agreement" not in verdicts(before, attribute)
    assert verdicts(after, attribute) == ["agreement"]
    (finding,) = [f for f in after.findings if f.attribute == attribute]
    assert {a.text for a in finding.alternatives[0].assertions} == {alias, name}
    assert f"b “{alias}” is “{name}” by your alias" in after.explain(finding)
    (message,) = told(after, "alias-read")
    assert message == f"“{alias}” is read as “{name}” by your alias; sources that have it: 1"
    assert not told(after, "alias-unused")


def test_an_alias_settles_a_contradiction() -> None:
    assert [f.subject for f in reconcile.report(sources("summit")).contradictions].count("Lomakin") == 2
    made = reconcile.report(sources("summit"), aliases={"Timur Lomakin": "Yuri Lomakin"})
    assert "Lomakin" not in {f.subject for f in made.contradictions}
    (finding,) = made.find("Lomakin", "given name")
    assert (finding.verdict, finding.sources) == ("agreement", ("01-wire.txt", "03-blog.md", "04-courier.txt"))


def test_people_of_two_family_names_meet_by_an_alias() -> None:
    texts = ("The singer Mimi, 34, spoke in Lima.", "Anna Berg, 35, spoke in Lima.")
    assert "age" not in {f.attribute for f in report(*texts).contradictions}
    assert [f.attribute for f in report(*texts, aliases={"Mimi": "Anna Berg"}).contradictions] == ["age"]


def test_spans_are_those_of_the_article() -> None:
    text = "EAM Anna Berg met the EAM’s deputy, Olga Ruiz, on 5 May.\r\n\r\nOn 6 May External\nAffairs Minister slept."
    made = report(text, "Anna Berg slept.", aliases={"EAM": "External Affairs Minister"})
    assert made.sources[0].text == text
    assert {a.text for a in made.assertions} >= {"EAM", "Anna Berg", "Olga Ruiz", "5 May"}
    for a in made.assertions:
        if a.source == "a":
            assert text[a.start : a.end] == a.text
            assert a.text in text[slice(*a.quote)]


WORDS = st.lists(st.sampled_from(["EAM", "Affairs Minister", "the", "EAMs", "a", "\n", "Affairs"]), max_size=12)


@given(WORDS)
def test_every_offset_is_led_back(words: list[str]) -> None:
    text = " ".join(words)
    made = reworded(reconcile.Source(text, id="a"), {"EAM": "External Affairs Minister", "Affairs": "Works"})
    kept = [(w.start, w.end) for w in _tokens(made.source.text)]
    back = [(made._back(start, False), made._back(end, True)) for start, end in kept]
    assert all(start < end for start, end in back)
    assert all(one <= other for one, other in pairwise(back))
    for (start, end), (first, last) in zip(kept, back, strict=True):
        same = made.source.text[start:end] == text[first:last]
        assert same or text[first:last] in {"EAM", "Affairs"}


class _Word:
    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end


def _tokens(text: str) -> list[_Word]:
    found, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        found.append(_Word(start, at))
    return found


def test_an_alias_is_a_whole_word_and_not_read_inside_of_its_name() -> None:
    made = reworded(
        reconcile.Source("Berg met Anna Berg, not Berger, berg or Anna\nBerg; O’Hara saw Berg’s dog.", id="a"),
        resolved({"Berg": "Anna Berg", "O'Hara": "Ann Hara"}),
    )
    assert made.source.text == (
        "Anna Berg met Anna Berg, not Berger, berg or Anna\nBerg; Ann Hara saw Anna Berg’s dog."
    )


def test_aliases_of_aliases() -> None:
    assert resolved({"a": "b", "b": "c  c", "x": "y"}) == {"a": "c c", "b": "c c", "x": "y"}
    for circle in ({"a": "a"}, {"a": "b", "b": "a"}, {"a": "b", "b": "c", "c": "b"}):
        with pytest.raises(reconcile.BadInput, match="expected a name that is no alias"):
            resolved(circle)
    with pytest.raises(reconcile.BadInput, match="expected a mapping"):
        resolved([("a", "b")])  # type: ignore[arg-type]
    for wrong in ({"a": ""}, {"": "a"}, {"a": 3}, {3: "a"}):
        with pytest.raises(reconcile.BadInput, match="expected the name that an alias stands for"):
            resolved(wrong)  # type: ignore[arg-type]


def test_names_that_no_article_has_are_told() -> None:
    made = report("Anna Berg met Olga Ruiz.", "Anna Berg slept.", aliases={"Nobody": "Anna Berg", "Ruiz": "No One"})
    assert told(made, "alias-unused") == [
        "“Nobody” stands in aliases, but in no source",
        "“No One” stands in aliases, but in no source",
    ]
    made = report("Anna Berg met Olga Ruiz.", "Anna Berg slept.", distinct=[("Anna Berg", "Hans Berg")])
    (message,) = told(made, "distinct-unused")
    assert message.startswith("“Hans Berg” is to be kept apart")


# Two names that are two


TWO = [
    ("Timur Lomakin", "Yuri Lomakin"),
    ("yuri  LOMAKIN", "Timur Lomakin"),
]


@pytest.mark.parametrize("pair", TWO)
def test_two_people_do_not_contradict_each_other(pair: Pair) -> None:
    before, after = reconcile.report(sources("summit")), reconcile.report(sources("summit"), distinct=[pair])
    assert {f.attribute for f in before.contradictions if f.subject == "Lomakin"} == {"given name", "office"}
    assert "Lomakin" not in {f.subject for f in after.contradictions}
    found = after.find("Lomakin", "given name")
    assert sorted((str(f.verdict), f.alternatives[0].value) for f in found) == [
        ("agreement", "Yuri Lomakin"),
        ("single-source", "Timur Lomakin"),
    ]
    assert not told(after, "distinct-unused")
    assert [m for m in told(after, "distinct-read") if all(f"“{name}”" in m for name in pair)]
    explained = after.explain(next(f for f in found if f.alternatives[0].value == "Timur Lomakin"))
    assert explained.count("Lomakin”: two, as you say") == 2
    linked = [{after.assertions[at].text for at in (link.one, link.other)} for link in after.links]
    assert {"Yuri Lomakin", "Yury Lomakin"} in linked
    assert not [texts for texts in linked if "Timur Lomakin" in texts and len(texts) > 1]
    others = {f.id for f in before.findings if "Lomakin" not in f.subject}
    assert others <= {f.id for f in after.findings}


def test_no_finding_holds_two_people_whoever_stands_between_them() -> None:
    """A bare family name may be either's; it joins one of them, and never both."""
    texts = (
        "Security Committee chairman Yuri Lomakin spoke in Oslo.",
        "Security Committee chairman Lomakin spoke in Oslo.",
        "Security Committee chairman Timur Lomakin spoke in Oslo.",
    )
    for given_ in (texts, texts[::-1]):
        made = report(*given_, distinct=[TWO[0]])
        for finding in made.findings:
            said = {made.sources["abc".index(s)].text for s in finding.sources}
            assert not {texts[0], texts[2]} <= said or finding.attribute not in {"given name", "office"}


def test_two_spellings_of_one_name_may_be_two_people() -> None:
    texts = ("The clerk Jon Smith, 40, spoke in Oslo.", "The clerk John Smith, 50, spoke in Oslo.")
    assert [f.attribute for f in report(*texts).contradictions] == ["age", "given name"]
    made = report(*texts, distinct=[("Jon Smith", "John Smith")])
    assert made.contradictions == ()
    assert verdicts(made, "given name") == ["single-source", "single-source"]


def test_two_meetings_and_two_bodies() -> None:
    titles = ("Heads of Government Meeting", "Heads of State summit")
    made = reconcile.report(sources("summit"), distinct=[titles])
    assert "title" not in {f.attribute for f in made.contradictions}
    texts = ("The farmers sued Acme Holdings Corporation.", "The farmers sued Acme Holding Corporation.")
    assert "single-source" not in verdicts(report(*texts), "designation")
    made = report(*texts, distinct=[("Acme Holdings Corporation", "Acme Holding Corporation")])
    assert verdicts(made, "designation") == ["single-source", "single-source"]


def test_two_people_of_whom_one_article_tells_do_not_part_others() -> None:
    """An encounter of the two is about both."""
    texts = ("Foreign Minister Anna Berg met Prime Minister Olga Ruiz in Oslo on May 5, 2024.",) * 2
    plain, made = report(*texts), report(*texts, distinct=[("Anna Berg", "Olga Ruiz")])
    assert [f.id for f in made.findings] == [f.id for f in plain.findings]


def test_places_that_exclude_each_other_still_do() -> None:
    """That Lima and Oslo are two is why one meeting cannot be in both."""
    texts = [
        f"Foreign Minister Anna Berg met Prime Minister Olga Ruiz in {place} on May 5, 2024. They spoke of fish."
        for place in ("Oslo", "Lima")
    ]
    plain, made = report(*texts), report(*texts, distinct=[("Oslo", "Lima")])
    assert [f.id for f in made.findings] == [f.id for f in plain.findings]


def test_distinct_names_may_be_aliases() -> None:
    texts = ("The clerk Jon Smith, 40, spoke in Oslo.", "The clerk Mimi, 50, spoke in Oslo.")
    aliases = {"Mimi": "John Smith"}
    made = report(*texts, aliases=aliases, distinct=[("Jon Smith", "Mimi")])
    assert made.contradictions == ()
    with pytest.raises(reconcile.BadInput, match="'Mimi' and 'John Smith' are one name; expected two"):
        report(*texts, aliases=aliases, distinct=[("Mimi", "John Smith")])


@pytest.mark.parametrize("wrong", ["ab", ("a", "b", "c"), ("a", ""), ("a", 3)])
def test_what_is_no_pair(wrong: object) -> None:
    with pytest.raises(reconcile.BadInput, match="expected pairs of names"):
        report("Anna Berg spoke.", distinct=[wrong])  # type: ignore[list-item]

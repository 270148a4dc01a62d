"""The benchmark that asks whether other thresholds do better: choosing, leaving out, and putting back."""

from collections import Counter

import pytest

import reconcile
from reconcile.clusters import components, similarity
from tests.benchmarks.weights import SETTINGS, Setting, again, best, left_out, main, use
from tests.stories import sources

OLD, NEW = Counter(contradictions=1), Counter(contradictions=2)


def test_of_equals_the_present_values_stand() -> None:
    assert SETTINGS[0] == Setting()
    assert best([[OLD, OLD], [NEW, NEW]]) == 0
    assert best([[OLD, NEW], [OLD, OLD]]) == 1


def test_a_story_does_not_choose_its_own_setting() -> None:
    assert left_out([[OLD, NEW], [OLD, OLD], [OLD, OLD]]) == [0, 1, 1]


def test_a_false_contradiction_weighs_more_than_one_that_is_met() -> None:
    assert best([[OLD, NEW + Counter(false=1)]]) == 0


def test_a_setting_changes_clustering_and_is_put_back() -> None:
    report = reconcile.report(sources("summit"))
    present = (similarity.SURE, dict(similarity.CONFIRMED), dict(similarity.ROLES))
    told = [f.id for f in again(report).findings]
    for setting in (Setting("SURE", 50.0), Setting("context", 0.0)):
        use(setting)
        assert [f.id for f in again(report).findings] != told
    use(Setting())
    assert (similarity.SURE, dict(similarity.CONFIRMED), dict(similarity.ROLES)) == present
    assert vars(components)["SURE"] == similarity.SURE
    assert sorted(told) == sorted(f.id for f in report.findings)


def test_one_story_cannot_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["only.json"]) == 2
    assert "two stories" in capsys.readouterr().err

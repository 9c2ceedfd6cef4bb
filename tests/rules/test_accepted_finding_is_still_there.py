"""GS160: a finding that was accepted is still there."""

from groundswell.manifests.resource import Location
from groundswell.order.acceptance import Acceptance
from groundswell.order.finding import Finding
from groundswell.order.verdict import Verdict
from tests.rules.world import World

SHARED = "{apiVersion: v1, kind: ConfigMap, metadata: {name: shared, namespace: default}}"
ENTRY = Acceptance("GS104", "ConfigMap/default/shared", "", "Being moved.", Location("bootstrap/accepted.yaml", 3))


def found(verdict: Verdict, *chosen: Acceptance) -> list[Finding]:
    return [each for each in verdict.accepting(chosen).findings if each.rule == "GS160"]


def entry_for(verdict: Verdict) -> Acceptance:
    return Acceptance(verdict.findings[0].rule, ENTRY.resource, "", ENTRY.reason, ENTRY.location)


def test_an_entry_whose_finding_is_there_is_kept() -> None:
    verdict = World().root().app("one", SHARED).app("two", SHARED).verdict()
    assert found(verdict, entry_for(verdict)) == []


def test_an_entry_whose_finding_is_gone_is_found_where_it_stands() -> None:
    broken = World().root().app("one", SHARED).app("two", SHARED).verdict()
    mended = World().root().app("one", SHARED).verdict()
    (idle,) = found(mended, entry_for(broken))
    assert str(idle.location) == "bootstrap/accepted.yaml:3"


def test_of_two_entries_for_one_finding_the_second_is_idle() -> None:
    verdict = World().root().app("one", SHARED).app("two", SHARED).verdict()
    assert len(found(verdict, entry_for(verdict), entry_for(verdict))) == 1

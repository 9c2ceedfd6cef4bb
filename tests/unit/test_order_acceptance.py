"""Findings that people accept: said with their reason, failing nothing, and never more than what is named."""

import json
from pathlib import Path

import pytest

from groundswell.errors import UnreadableError
from groundswell.order.acceptance import acceptances
from groundswell.order.formats import printed
from groundswell.order.verdict import Verdict
from tests.rules.world import World

TWICE = "{apiVersion: v1, kind: ConfigMap, metadata: {name: shared, namespace: default}}"
TIMES = {"read": 0.1, "judge": 0.1}


def owned_twice() -> Verdict:
    """Two Applications that deliver one ConfigMap: GS118 on it."""
    return World().root().app("one", TWICE).app("two", TWICE).verdict()


def accepting(tmp_path: Path, text: str) -> Verdict:
    file = tmp_path / "accepted.yaml"
    file.write_text(text, encoding="utf-8")
    return owned_twice().accepting(acceptances(file, tmp_path))


def rule_of(verdict: Verdict) -> str:
    (finding,) = verdict.findings
    return finding.rule


@pytest.fixture
def rule() -> str:
    return rule_of(owned_twice())


@pytest.mark.parametrize(
    "what", ["resource: ConfigMap/default/shared", "resource: ConfigMap/*", "file: '*.yaml'", "file: one/all.yaml"]
)
def test_what_is_accepted_fails_nothing_and_is_still_said(tmp_path: Path, rule: str, what: str) -> None:
    verdict = accepting(tmp_path, f"- {{rule: {rule}, {what}, reason: Being moved.}}")
    assert verdict.findings == () and verdict.clean(strict=True)
    text = printed(verdict, "text", TIMES)
    assert f"accepted: {rule} " in text and "Because: Being moved." in text and "1 accepted" in text
    (accepted,) = json.loads(printed(verdict, "json", TIMES))["accepted"]
    assert (accepted["rule"], accepted["reason"]) == (rule, "Being moved.")
    (result,) = json.loads(printed(verdict, "sarif", TIMES))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "Being moved."}]
    assert "::error" not in printed(verdict, "github", TIMES)


@pytest.mark.parametrize(
    "entry",
    [
        "rule: GS101, resource: ConfigMap/default/shared",
        "rule: RULE, resource: ConfigMap/other/shared",
        "rule: RULE, resource: ConfigMap/shared",
        "rule: RULE, file: three/*",
        "rule: RULE, resource: ConfigMap/default/shared, file: three/*",
    ],
)
def test_another_rule_object_or_file_accepts_nothing_and_is_found_idle(tmp_path: Path, rule: str, entry: str) -> None:
    verdict = accepting(tmp_path, f"# idle\n- {{{entry.replace('RULE', rule)}, reason: Being moved.}}")
    assert [each.rule for each in verdict.findings] == [rule, "GS160"]
    idle = verdict.findings[1]
    assert (idle.location.file, idle.location.line) == ("accepted.yaml", 2)
    assert "there is no such finding" in idle.message


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- {rule: RULE, resource: ConfigMap/*}", "accepted.yaml:1: RULE is accepted without a reason"),
        ("- {rule: RULE, reason: Known.}", "accepted.yaml:1: RULE is accepted for everything"),
        ("- {rule: GS999, resource: a, reason: b}", "there is no rule GS999"),
        ("- {resource: a, reason: b}", "there is no rule (none is named)"),
        ("- {rule: RULE, resources: a, reason: b}", "unknown resources; known are rule, resource, file, reason"),
        ("- {rule: RULE, resource: 1, reason: b}", "resource: expected a text"),
        ("rule: RULE", "expected a list"),
        ("- [", "is not one YAML document"),
        ("", "is not one YAML document: it is empty"),
    ],
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, rule: str, text: str, told: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        accepting(tmp_path, text.replace("RULE", rule))
    assert told.replace("RULE", rule) in str(refused.value)

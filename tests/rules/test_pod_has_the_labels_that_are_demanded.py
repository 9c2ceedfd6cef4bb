"""GS525: pods have the labels that an enforced policy demands."""

from typing import Any

from tests.rules.machines import workload

SHOP = "any: [{resources: {kinds: [Pod], namespaces: [shop]}}]"


def policy(action: str = "Enforce", match: str = SHOP, more: str = "", pattern: str = "prod") -> str:
    return f"""---
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {{name: stage}}
spec:
  validationFailureAction: {action}
  rules:
    - name: labelled
      match: {{{match}}}
      validate: {{message: x, pattern: {{metadata: {{labels: {{stage: "{pattern}"}}}}}}}}{more}
"""


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS525")
    return found


def test_pods_with_the_label(new_world: Any) -> None:
    assert told(new_world(), policy() + workload(labels="stage: prod")) == []
    assert told(new_world(), policy(pattern="?*") + workload(labels="stage: any")) == []


def test_pods_without_it(new_world: Any) -> None:
    (found,) = told(new_world(), policy() + workload("init", kind="Job"))
    assert found == "ClusterPolicy stage (labelled) demands label stage=prod, which the pods of Job shop/init lack."
    assert len(told(new_world(), policy() + workload(labels="stage: dev"))) == 1
    assert "demands label stage, which" in told(new_world(), policy(pattern="?*") + workload())[0]


def test_other_pods_and_policies_that_only_tell(new_world: Any) -> None:
    assert told(new_world(), policy() + workload(namespace="other")) == []
    assert told(new_world(), policy("Audit") + workload()) == []
    excluded = policy(more="\n      exclude: {any: [{resources: {selector: {matchLabels: {app: web}}}}]}")
    assert told(new_world(), excluded + workload()) == []
    assert len(told(new_world(), excluded + workload("two"))) == 1


def test_a_rule_that_asks_more_is_not_judged(new_world: Any) -> None:
    assert (
        told(new_world(), policy(match="any: [{resources: {kinds: [Pod]}, subjects: [{kind: User}]}]") + workload())
        == []
    )
    assert told(new_world(), policy(more="\n      preconditions: {all: []}\n      context: [1]") + workload()) == []

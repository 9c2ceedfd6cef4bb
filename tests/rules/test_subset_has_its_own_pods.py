"""GS208: each subset of a DestinationRule selects pods of its host, and none of another that it is weighed with."""

from typing import Any

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
"""
SPLIT = """
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: web, namespace: shop}
spec:
  hosts: [web]
  http: [{route: [{destination: {host: web, subset: stable}}, {destination: {host: web, subset: canary}}]}]
---
"""


def workload(name: str, labels: str, kind: str = "Deployment", strategy: str = "{}") -> str:
    return f"""
apiVersion: {"apps/v1" if kind == "Deployment" else "argoproj.io/v1alpha1"}
kind: {kind}
metadata: {{name: {name}, namespace: shop}}
spec:
  strategy: {strategy}
  template: {{metadata: {{labels: {{app: web, {labels}}}}}, spec: {{containers: []}}}}
---
"""


def subsets(stable: str, canary: str) -> str:
    return f"""
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: web, namespace: shop}}
spec: {{host: web, subsets: [{{name: stable, labels: {stable}}}, {{name: canary, labels: {canary}}}]}}
---
"""


PAIR = SERVICE + SPLIT + workload("web", "version: stable") + workload("web-canary", "version: canary")


def test_each_generation_has_its_subset(world: Any) -> None:
    text = PAIR + subsets("{version: stable}", "{version: canary}")
    assert world.root(text=text).messages("GS208") == []


def test_a_subset_that_no_pod_can_be_of(world: Any) -> None:
    text = SERVICE + workload("web", "version: stable") + subsets("{version: stable}", "{version: canary}")
    (told,) = world.root(text=text).messages("GS208")
    assert told == (
        "No pod can be of subset canary of DestinationRule shop/web: it asks for version=canary, which no pod of "
        "Deployment shop/web has."
    )


def test_a_subset_that_also_selects_the_other_generation(world: Any) -> None:
    (told,) = world.root(text=PAIR + subsets("{app: web}", "{version: canary}")).messages("GS208")
    assert told == (
        "The pods of Deployment shop/web-canary are of subset canary and of subset stable of DestinationRule shop/web."
    )


def test_a_subset_of_all_is_a_policy_and_no_generation(world: Any) -> None:
    assert world.root(text=PAIR + subsets("{}", "{version: canary}")).messages("GS208") == []


def test_a_rollout_tells_its_generations_apart_itself(new_world: Any) -> None:
    steered = "{canary: {trafficRouting: {istio: {destinationRule: {name: web}}}}}"
    text = SERVICE + SPLIT + workload("web", "a: b", "Rollout", steered) + subsets("{app: web}", "{app: web}")
    assert new_world().root(text=text).messages("GS208") == []
    labelled = "{canary: {canaryMetadata: {labels: {version: canary}}, stableMetadata: {labels: {version: stable}}}}"
    text = SERVICE + workload("web", "a: b", "Rollout", labelled)
    text += subsets("{version: stable}", "{version: canary}")
    assert new_world().root(text=text).messages("GS208") == []


def test_pods_that_nobody_read_are_not_held_against_it(world: Any) -> None:
    text = SERVICE + workload("web", "version: stable") + subsets("{version: stable}", "{version: canary}")
    source = {"repoURL": "https://charts.example", "chart": "shop", "targetRevision": "1.0.0"}
    assert world.root(text=text).app("chart", namespace="shop", sources=[source]).messages("GS208") == []


def test_an_operator_may_make_the_pods(world: Any) -> None:
    canary = "apiVersion: flagger.app/v1beta1\nkind: Canary\nmetadata: {name: web, namespace: shop}\n---\n"
    text = SERVICE + workload("web", "version: stable") + subsets("{version: stable}", "{version: canary}")
    assert world.root(text=text + canary).messages("GS208") == []


def test_a_subset_of_the_weight_0(world: Any) -> None:
    resting = SPLIT.replace("subset: stable}}", "subset: stable}, weight: 100}").replace(
        "canary}}", "canary}, weight: 0}"
    )
    text = SERVICE + resting + workload("web", "version: stable") + subsets("{version: stable}", "{version: canary}")
    (told,) = world.root(text=text).findings("GS208")
    assert told.severity == "info"

"""GS216: a disruption budget and a mesh policy with a selector select pods."""

from typing import Any

from tests.rules.manifests import chart, container, manifest, workload

PODS = workload(container("env: []"))


def budget(label: str) -> str:
    spec = f"spec: {{maxUnavailable: 1, selector: {{matchLabels: {{app: {label}}}}}}}"
    return manifest("PodDisruptionBudget", "web", spec, api="policy/v1")


def policy(label: str, namespace: str = "shop") -> str:
    spec = f"spec: {{selector: {{matchLabels: {{app: {label}}}}}}}"
    return manifest("AuthorizationPolicy", "web", spec, api="security.istio.io/v1", namespace=namespace)


def test_pods_of_the_namespace(world: Any) -> None:
    assert world.root(text=PODS + budget("web") + policy("web")).messages("GS216") == []


def test_no_pods(world: Any) -> None:
    assert world.root(text=PODS + budget("wep") + policy("wep")).messages("GS216") == [
        "PodDisruptionBudget shop/web selects app=wep, and no pod carries that.",
        "AuthorizationPolicy shop/web selects app=wep, and no pod carries that.",
    ]


def test_a_policy_of_the_root_namespace_is_for_pods_everywhere(new_world: Any) -> None:
    assert new_world().root(text=PODS + policy("web", "istio-system")).messages("GS216") == []
    (told,) = new_world().root(text=PODS + policy("wep", "istio-system")).messages("GS216")
    assert told == "AuthorizationPolicy istio-system/web selects app=wep, and no pod carries that."


def test_pods_that_nobody_read(world: Any) -> None:
    world.root(text=budget("wep") + policy("wep", "istio-system")).app("chart", **chart())
    assert world.messages("GS216") == []


def filtered(label: str) -> str:
    spec = f"spec: {{workloadSelector: {{labels: {{app: {label}}}}}}}"
    return manifest("EnvoyFilter", "web", spec, api="networking.istio.io/v1alpha3", namespace="istio-system")


def test_a_slip_of_a_filter_in_the_meshs_own_namespace(new_world: Any) -> None:
    """Pods may be anywhere, and some charts nobody read: only what is almost the label of known pods is a slip."""
    pods = workload(container("env: []"), labels="{app: frontend-web}")

    def told(label: str) -> list[str]:
        world = new_world().root(text=pods + filtered(label)).app("chart", **chart())
        return list(world.messages("GS216"))

    assert told("frontend-web") == []
    assert told("frontend-wep") == ["EnvoyFilter istio-system/web selects app=frontend-wep, and no pod carries that."]
    assert told("something-else") == []

"""GS407: a node can be drained: no disruption budget forbids every eviction."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.test_nodes_hold_their_pods import scaler


def budget(allowed: str) -> str:
    return f"""---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {{name: web, namespace: shop}}
spec: {{selector: {{matchLabels: {{app: web}}}}, {allowed}}}
"""


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS407")
    return found


def test_one_of_two_may_go(new_world: Any) -> None:
    for allowed in ("minAvailable: 1", "maxUnavailable: 1", "minAvailable: 50%", "maxUnavailable: 1%"):
        assert told(new_world(), workload(replicas=2) + budget(allowed)) == [], allowed


def test_none_of_two_may_go(new_world: Any) -> None:
    (found,) = told(new_world(), workload(replicas=2) + budget("minAvailable: 2"))
    assert found == "PodDisruptionBudget shop/web wants 2 available of Deployment shop/web, which has 2 pods."
    for allowed in ("maxUnavailable: 0", "maxUnavailable: 0%", "minAvailable: 100%", "minAvailable: 51%"):
        assert len(told(new_world(), workload(replicas=2) + budget(allowed))) == 1, allowed


def test_the_autoscalers_least_decides(new_world: Any) -> None:
    (found,) = told(new_world(), workload(replicas=3) + budget("minAvailable: 1") + scaler(5, 1))
    assert found.endswith("which has 1 pod at least (the least of HorizontalPodAutoscaler shop/web).")
    assert told(new_world(), workload(replicas=1) + budget("minAvailable: 1") + scaler(5, 2)) == []


def test_a_budget_for_pods_that_nobody_declared(world: Any) -> None:
    assert told(world, budget("maxUnavailable: 0")) == []

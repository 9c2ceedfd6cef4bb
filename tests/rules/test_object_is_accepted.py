"""GS297: an object is one that the API server accepts, also where no schema says so."""

from typing import Any

import pytest

from tests.rules.network_objects import custom


def budget(**spec: Any) -> str:
    return custom("policy/v1", "PodDisruptionBudget", "web", "shop", {"selector": {}, **spec})


def service(*ports: dict[str, Any]) -> str:
    return custom("v1", "Service", "web", "shop", {"ports": list(ports)})


def rollout(*steps: dict[str, Any]) -> str:
    return custom("argoproj.io/v1alpha1", "Rollout", "web", "shop", {"strategy": {"canary": {"steps": list(steps)}}})


@pytest.mark.parametrize(
    "text",
    [
        budget(minAvailable=1),
        service({"port": 80}),
        service({"port": 80, "name": "http"}, {"port": 81, "name": "admin"}),
        rollout({"setWeight": 10}, {"pause": {}}),
    ],
)
def test_what_is_accepted(world: Any, text: str) -> None:
    assert world.root(text=text).messages("GS297") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            budget(minAvailable=1, maxUnavailable=1),
            "PodDisruptionBudget shop/web gives minAvailable and maxUnavailable: only one of them may be given.",
        ),
        (
            service({"port": 80}, {"port": 81, "name": "a"}),
            "Service shop/web has 2 ports, and one of them has no name.",
        ),
        (
            service({"port": 80, "name": "a"}, {"port": 81, "name": "a"}),
            "Service shop/web has 2 ports with the name a.",
        ),
        (rollout({"setWeigth": 10}), "Step 1 of Rollout shop/web is setWeigth, which is none of Argo Rollouts'."),
    ],
)
def test_what_is_refused(world: Any, text: str, told: str) -> None:
    assert world.root(text=text).messages("GS297") == [told]

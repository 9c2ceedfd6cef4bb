"""GS292: the account of pods may ask the API server for what they are told to ask."""

from typing import Any

import pytest
import yaml

from tests.rules.network_objects import custom, deployment

WAIT = {"command": ["sh", "-c"], "args": ["until kubectl get secret db -n shop; do sleep 1; done"]}
WEB = deployment("web", "shop", container=WAIT, serviceAccountName="web")


def bound(*verbs: str, resource: str = "secrets", kind: str = "Role", account: str = "web", **more: Any) -> str:
    rules = [{"apiGroups": [""], "resources": [resource], "verbs": list(verbs), **more}]
    api, home = "rbac.authorization.k8s.io/v1", "" if kind == "ClusterRole" else "shop"
    reference = {"apiGroup": "rbac.authorization.k8s.io", "kind": kind, "name": "web"}
    subjects = [{"kind": "ServiceAccount", "name": account, "namespace": "shop"}]
    binding = custom(api, f"{kind}Binding", "web", home, {}, roleRef=reference, subjects=subjects)
    return custom(api, kind, "web", home, {}, rules=rules) + binding


@pytest.mark.parametrize("more", [{}, {"resourceNames": ["db"]}])
def test_what_it_may(world: Any, more: dict[str, Any]) -> None:
    assert world.root(text=WEB + bound("get", **more)).messages("GS292") == []


@pytest.mark.parametrize("roles", ["", bound("list"), bound("get", resourceNames=["other"]), bound("get", account="x")])
def test_what_it_may_not(world: Any, roles: str) -> None:
    assert world.root(text=WEB + roles).messages("GS292") == [
        "Deployment shop/web asks to get secrets db as ServiceAccount web, which no role lets do that."
    ]


def test_a_role_that_is_not_here(world: Any) -> None:
    binding = "---\n" + bound("get").split("---\n")[2]
    assert world.root(text=WEB + binding).messages("GS292") == []


def test_another_namespace_is_not_judged(world: Any) -> None:
    text = WEB.replace("-n shop", "-n other")
    assert world.root(text=text).messages("GS292") == []


def mounting(image: str, config: Any) -> str:
    held = custom("v1", "ConfigMap", "config", "shop", {}, data={"config.yaml": yaml.safe_dump(config)})
    container = {"volumeMounts": [{"name": "config", "mountPath": "/etc/x"}]}
    more = {"volumes": [{"name": "config", "configMap": {"name": "config"}}], "serviceAccountName": "web"}
    return held + deployment("web", "shop", image=image, container=container, **more)


def scraping(role: str) -> str:
    jobs = [{"job_name": "a", "kubernetes_sd_configs": [{"role": role}]}]
    return mounting("prom/prometheus:v3.0.0", {"scrape_configs": jobs})


def test_a_prometheus_that_looks_for_pods(new_world: Any) -> None:
    may = bound("list", "watch", resource="pods", kind="ClusterRole")
    assert new_world().root(text=scraping("pod") + may).messages("GS292") == []
    assert new_world().root(text=scraping("node") + may).messages("GS292") == [
        "Deployment shop/web asks to list nodes as ServiceAccount web, which no role lets do that."
    ]


def test_a_collector_that_looks_pods_up(world: Any) -> None:
    config = {
        "receivers": {"otlp": {}},
        "processors": {"k8sattributes": {}},
        "service": {"pipelines": {"traces": {"receivers": ["otlp"], "exporters": ["debug"]}}},
    }
    text = mounting("otel/opentelemetry-collector-contrib:0.114.0", config)
    (message,) = world.root(text=text).messages("GS292")
    assert "asks to watch pods (k8sattributes)" in message

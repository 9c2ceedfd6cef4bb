"""GS526: a namespace that injects sidecars admits what the injector adds."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.test_job_with_a_sidecar_ends import istiod


def told(world: Any, level: str, text: str = "") -> list[str]:
    labels = f"{{istio-injection: enabled, pod-security.kubernetes.io/enforce: {level}}}"
    world.objects(
        f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: shop, labels: {labels}}}\n" + (text or workload())
    )
    found: list[str] = world.messages("GS526")
    return found


def test_a_level_that_admits_it(world: Any) -> None:
    assert told(istiod(world, "1.27.0"), "privileged") == []


def test_a_level_that_does_not(world: Any) -> None:
    assert told(istiod(world, "1.27.0"), "baseline") == [
        "Namespace shop enforces baseline, and Deployment shop/web is injected without Istio's CNI plugin."
    ]


def test_the_plugin_does_it_on_the_node(new_world: Any) -> None:
    with_chart = istiod(new_world(), "1.27.0").app("cni", sources=[{"chart": "cni", "repoURL": "https://x.example"}])
    assert told(with_chart, "restricted") == []
    values = {
        "chart": "istiod",
        "repoURL": "https://x",
        "helm": {"valuesObject": {"pilot": {"cni": {"enabled": True}}}},
    }
    assert told(new_world().root().app("istiod", sources=[values]), "restricted") == []


def test_an_injector_from_elsewhere_is_not_judged(world: Any) -> None:
    assert told(world, "baseline") == []


def test_a_gateway_has_no_init_container(world: Any) -> None:
    gateway = workload().replace(
        "metadata: {labels", "metadata: {annotations: {inject.istio.io/templates: gateway}, labels"
    )
    assert told(istiod(world, "1.27.0"), "baseline", gateway) == []

"""GS106: the sidecar injector is ready before the pods that it injects."""

from typing import Any

import pytest

ISTIOD = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: istiod, namespace: istio-system}
spec: {template: {metadata: {labels: {app: istiod}}, spec: {containers: [{name: d, image: "istio/pilot:1.27"}]}}}
"""
NAMESPACE = "{apiVersion: v1, kind: Namespace, metadata: {name: auth, labels: {istio-injection: enabled}}}"


def pods(labels: str = "{app: api}", spec: str = "") -> str:
    return f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: api, namespace: auth}}
spec: {{template: {{metadata: {{labels: {labels}}}, spec: {{containers: [{{name: c, image: team/api:1}}]{spec}}}}}}}
"""


def platform(world: Any, istiod: int, api: int, **text: str) -> Any:
    world.root().app("namespaces", NAMESPACE, wave=0)
    return world.app("istiod", ISTIOD, wave=istiod).app("api", pods(**text), wave=api)


def test_a_healthy_injector_before_keeps_it(world: Any) -> None:
    assert platform(world.gated(), 4, 40).messages("GS106") == []


def test_a_later_injector_leaves_pods_without_a_sidecar(world: Any) -> None:
    (finding,) = platform(world.gated(), 5, 4).findings("GS106")
    assert finding.message == (
        "Deployment auth/api is applied in wave 4 (in argocd/api), but its Istio sidecar injector "
        "(of Deployment istio-system/istiod) is ready only in wave 5 (in argocd/istiod)."
    )
    assert finding.consequence.startswith("The pods start without a sidecar and stay so")


def test_the_same_wave_is_too_late_already(world: Any) -> None:
    (finding,) = platform(world.gated(), 4, 4).findings("GS106")
    assert finding.severity == "error"
    assert finding.message.startswith("Nothing makes Deployment auth/api (wave 4 (in argocd/api)) wait for its Istio")
    assert finding.fix == "Move Application argocd/api to wave 5 or later (apps/api.yaml:1)."


def test_waves_that_nobody_waits_for_are_an_error_of_their_own(world: Any) -> None:
    settings = "{apiVersion: v1, kind: ConfigMap, metadata: {name: argocd-cm, namespace: argocd}, data: {url: x}}"
    platform(world, 4, 40).objects(settings)
    assert world.messages("GS106") == []
    (finding,) = world.findings("GS126")
    assert finding.severity == "error"
    assert "Deployment auth/api (wave 40) needs Istio sidecar injector" in "\n".join(finding.lines)


@pytest.mark.parametrize(
    "text",
    [{"labels": "{sidecar.istio.io/inject: 'false'}"}, {"spec": ", hostNetwork: true"}],
    ids=["opted out", "on the host's network"],
)
def test_pods_that_get_no_sidecar_need_no_injector(world: Any, text: dict[str, str]) -> None:
    assert platform(world.gated(), 5, 4, **text).messages("GS106") == []


def test_nobody_injects(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    world.root().app("namespaces", NAMESPACE, wave=0).app("api", pods(), wave=1)
    assert world.messages("GS106") == ["Deployment auth/api needs Istio sidecar injector, and nothing provides it."]

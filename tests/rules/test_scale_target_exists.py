"""GS215: what an autoscaler scales exists, and so does the container that it measures."""

from typing import Any

import pytest

from tests.rules.manifests import ARGOCD, container, manifest, workload


def autoscaler(kind: str = "Deployment", metrics: str = "[]") -> str:
    target = f"scaleTargetRef: {{kind: {kind}, name: web}}"
    return manifest("HorizontalPodAutoscaler", "web", f"spec: {{{target}, metrics: {metrics}}}", api="autoscaling/v2")


SCALED = manifest("ScaledObject", "web", "spec: {scaleTargetRef: {name: web}}", api="keda.sh/v1alpha1")
PODS = workload(container("env: []"))


@pytest.mark.parametrize("text", [autoscaler(), SCALED])
def test_the_workload(world: Any, text: str) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=PODS + text).messages("GS215") == []


@pytest.mark.parametrize("text", [autoscaler(), SCALED])
def test_no_such_workload(world: Any, text: str) -> None:
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS215")
    assert told.endswith("shop/web needs Deployment shop/web, and nothing provides it.")


def test_a_workload_of_another_kind(world: Any) -> None:
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=PODS + autoscaler("Rollout")).messages("GS215")
    assert told == "HorizontalPodAutoscaler shop/web needs Rollout shop/web, and nothing provides it."


def test_a_container_that_the_pods_do_not_have(new_world: Any) -> None:
    measured = "[{type: ContainerResource, containerResource: {container: api, name: cpu}}]"
    (told,) = new_world().root(text=PODS + autoscaler(metrics=measured)).messages("GS215")
    assert told == "HorizontalPodAutoscaler shop/web measures container api of Deployment shop/web, which has web."
    sidecar = measured.replace("api", "istio-proxy")
    assert new_world().root(text=PODS + autoscaler(metrics=sidecar)).messages("GS215") == []


def test_an_autoscaler_before_its_workload(world: Any) -> None:
    early = autoscaler().replace("labels: {}", "annotations: {argocd.argoproj.io/sync-wave: '-1'}")
    (told,) = world.root(text=PODS + early).messages("GS215")
    assert told.startswith("HorizontalPodAutoscaler shop/web is applied in wave -1, but its Deployment shop/web")

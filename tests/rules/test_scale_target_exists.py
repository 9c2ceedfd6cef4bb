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


MADE = {
    ("gateway.networking.k8s.io/v1", "Gateway", "{gatewayClassName: istio}"): ("Deployment", "own-istio"),
    ("flagger.app/v1beta1", "Canary", "{targetRef: {kind: Deployment, name: api}}"): ("Deployment", "api-primary"),
    ("elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "{nodeSets: [{name: hot}]}"): ("StatefulSet", "own-es-hot"),
    ("beat.k8s.elastic.co/v1beta1", "Beat", "{type: filebeat}"): ("DaemonSet", "own-beat-filebeat"),
    ("minio.min.io/v2", "Tenant", "{pools: [{name: p0}]}"): ("StatefulSet", "own-p0"),
    ("monitoring.coreos.com/v1", "Prometheus", "{}"): ("StatefulSet", "prometheus-own"),
}


def scaling(kind: str, name: str) -> str:
    spec = f"spec: {{targetRef: {{kind: {kind}, name: {name}}}}}"
    return manifest("VerticalPodAutoscaler", "vpa", spec, api="autoscaling.k8s.io/v1")


@pytest.mark.parametrize(("maker", "made"), MADE.items())
def test_a_workload_that_an_operator_makes(new_world: Any, maker: tuple[str, str, str], made: tuple[str, str]) -> None:
    api, kind, spec = maker
    own = manifest(kind, "own", f"spec: {spec}", api=api)
    assert new_world().root(text=own + scaling(*made)).messages("GS215") == []
    (slip,) = new_world().root(text=own + scaling(made[0], f"{made[1]}x")).messages("GS215")
    assert f"needs {made[0]} shop/{made[1]}x" in slip or f"{made[0]} shop/{made[1]}x is not" in slip

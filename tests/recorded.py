"""A cluster in which everything went well: our own output as an API server would give it back, and what charts add."""

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from groundswell.manifests.resource import Reading, Resource
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.order.reading import read_platform
from groundswell.sync.hooks import is_hook
from tests.live_cluster import ClusterDouble

ROOT = Path(__file__).resolve().parents[1]
COMMIT = "4f0e9f3c0d5b4b0c8a9d3e0a5d2b7c1e6f8a9b0c"
Body = dict[str, Any]


def read_output(platform: KubeadmPlatform) -> Reading:
    folder = ROOT / platform.path("bootstrap")
    return read_platform(ROOT, roots=[folder / "root.k8s.yaml"], bootstrap=folder / "inventory.yaml")


def record(double: ClusterDouble, platform: KubeadmPlatform, reading: Reading) -> None:
    """Fills a double with the platform, through with its first sync."""
    applied = [each for step in reading.steps for each in step.resources]
    for resource in {each.key: each for each in (*reading.resources, *applied)}.values():
        if not is_hook(resource.body):
            double.add(_live(resource, reading))
    for node in platform.nodes:
        spec = {"providerID": f"aws:///{node.zone}/i-0123456789abcdef0"}
        double.add(_object("v1", "Node", node.name, spec=spec, status=_ready("Ready")))
    _waited(double)
    _ways_in(double, platform)
    _pods(double, platform)


def _live(resource: Resource, reading: Reading) -> Body:
    body: Body = json.loads(json.dumps(resource.body))
    body["metadata"] |= {
        "uid": "u",
        "resourceVersion": "7",
        "generation": 1,
        "creationTimestamp": "2026-11-25T10:00:00Z",
    }
    if resource.key.namespace:
        body["metadata"]["namespace"] = resource.key.namespace
    status = _STATUS.get(resource.key.kind)
    if status is not None:
        body["status"] = copy.deepcopy(status)
    if resource.key.kind in ("Deployment", "StatefulSet"):
        _rolled_out(body)
    if resource.key.kind == "Application":
        application = next(each for each in reading.applications if each.resource.key == resource.key)
        body["status"] = _synced([s.get("targetRevision") if s.get("chart") else COMMIT for s in application.sources])
    return body


def _rolled_out(body: Body) -> None:
    """With what the API server fills in, and quantities as it writes them."""
    count = body["spec"].setdefault("replicas", 1)
    body["spec"] |= {
        "progressDeadlineSeconds": 600,
        "revisionHistoryLimit": body["spec"].get("revisionHistoryLimit", 10),
    }
    body["status"] = {"observedGeneration": 1, "updatedReplicas": count, "availableReplicas": count}
    for container in body["spec"]["template"]["spec"]["containers"]:
        container |= {"terminationMessagePath": "/dev/termination-log", "terminationMessagePolicy": "File"}
        for amounts in container.get("resources", {}).values():
            amounts |= {name: _canonical(value) for name, value in amounts.items()}


def _canonical(value: str) -> str:
    for small, big, factor in (("m", "", 1000), ("Mi", "Gi", 1024)):
        number = value.removesuffix(small)
        if value.endswith(small) and number.isdigit() and int(number) % factor == 0:
            return f"{int(number) // factor}{big}"
    return value


def _synced(revisions: list[Any]) -> Body:
    revision = {"revision": revisions[0]} if len(revisions) == 1 else {"revisions": revisions}
    return {"sync": {"status": "Synced", **revision}, "health": {"status": "Healthy"}}


def _ready(kind: str, **more: str) -> Body:
    return {"conditions": [{"type": kind, "status": "True", **more}]}


_STATUS: Mapping[str, Body] = {
    "Namespace": {"phase": "Active"},
    "CustomResourceDefinition": _ready("Established"),
    "ExternalSecret": _ready("Ready", reason="SecretSynced"),
    "ClusterSecretStore": _ready("Ready", reason="Valid"),
}


def _object(version: str, kind: str, name: str, namespace: str = "", **more: Any) -> Body:
    metadata = {"name": name, "generation": 1, **({"namespace": namespace} if namespace else {})}
    return {"apiVersion": version, "kind": kind, "metadata": {**metadata, **more.pop("metadata", {})}, **more}


def _workload(kind: str, namespace: str, name: str) -> Body:
    if kind == "DaemonSet":
        status = {"desiredNumberScheduled": 14, "updatedNumberScheduled": 14, "numberAvailable": 14}
    else:
        status = {"updatedReplicas": 1, "availableReplicas": 1}
    return _object("apps/v1", kind, name, namespace, spec={}, status={"observedGeneration": 1, **status})


def _waited(double: ClusterDouble) -> None:
    """What charts bring and the steps wait for."""
    for kind, namespace, name in (
        ("Deployment", "tigera-operator", "tigera-operator"),
        ("DaemonSet", "calico-system", "calico-node"),
        ("Deployment", "kube-system", "coredns"),
        ("Deployment", "kube-system", "ebs-csi-controller"),
        ("DaemonSet", "kube-system", "ebs-csi-node"),
        ("Deployment", "argocd", "argocd-server"),
        ("Deployment", "argocd", "argocd-repo-server"),
        ("Deployment", "argocd", "argocd-applicationset-controller"),
        ("Deployment", "argocd", "argocd-redis"),
        ("StatefulSet", "argocd", "argocd-application-controller"),
    ):
        double.add(_workload(kind, namespace, name))
    double.add(_object("operator.tigera.io/v1", "TigeraStatus", "calico", status=_ready("Available")))
    double.add(_object("v1", "Secret", "argocd-secret", "argocd", data={"admin.password": "c2VjcmV0"}))
    for name in ("applications", "applicationsets", "appprojects"):
        definition = f"{name}.argoproj.io"
        double.add(
            _object("apiextensions.k8s.io/v1", "CustomResourceDefinition", definition, status=_ready("Established"))
        )


def _ways_in(double: ClusterDouble, platform: KubeadmPlatform) -> None:
    ingress = platform.ingress
    name, namespace = ingress.gateway_service, ingress.gateway_namespace
    ports = [{"port": 80, "nodePort": ingress.node_port_http}, {"port": 15021, "nodePort": ingress.node_port_status}]
    double.add(_object("v1", "Service", name, namespace, spec={"type": "NodePort", "ports": ports}))
    labels = {"labels": {"kubernetes.io/service-name": name}}
    ends = [{"addresses": ["192.168.1.5"], "conditions": {"ready": True}}]
    slices = _object("discovery.k8s.io/v1", "EndpointSlice", f"{name}-x", namespace, metadata=labels, endpoints=ends)
    double.add(slices)


def _pods(double: ClusterDouble, platform: KubeadmPlatform) -> None:
    """One pod a service, with its sidecar; and a Job's, which has ended."""
    for service in platform.services:
        containers = [{"name": service.name}, {"name": "istio-proxy"}]
        status = {"phase": "Running", **_ready("Ready")}
        spec = {"containers": containers}
        double.add(_object("v1", "Pod", f"{service.name}-api-0", service.namespace, spec=spec, status=status))
    done = {"phase": "Succeeded"}
    double.add(_object("v1", "Pod", "auth-job", "auth", spec={"containers": [{"name": "job"}]}, status=done))

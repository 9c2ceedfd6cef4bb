"""Pods: running, and with the sidecar where their namespace promises one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from groundswell.live.kubectl import Kubectl
from groundswell.live.row import Row, State, Symptom
from groundswell.model.platform import Platform
from groundswell.order.tree import at, mapping, mappings, text

SIDECAR = "istio-proxy"
INJECT = "sidecar.istio.io/inject"
DONE = "Succeeded"
MOST = 12


def pod_rows(cluster: Kubectl, platform: Platform) -> Iterator[Row]:
    """Two rows: pods that do not run, and pods that run without a sidecar for ever."""
    pods = [each for each in cluster.get("pods", "--all-namespaces") or [] if at(each, "status", "phase") != DONE]
    ill = [Symptom(State.UNHEALTHY, f"Pod {_name(pod)} {why}") for pod in pods if (why := _ailment(pod))]
    yield Row(
        "pods",
        _told(ill),
        seen=f"{len(pods)} pods, all ready",
        check="kubectl get pods -A",
        cure="kubectl describe pod of those named; kubectl logs --previous where it restarts",
    )
    injected = {namespace.name for namespace in platform.namespaces if namespace.injected}
    wanted = [pod for pod in pods if text(at(pod, "metadata", "namespace")) in injected and not _opted_out(pod)]
    bare = [pod for pod in wanted if SIDECAR not in _containers(pod)]
    said = "has no sidecar: it started before the injector and stays so until it is restarted"
    yield Row(
        "sidecars",
        _told([Symptom(State.DIFFERS, f"Pod {_name(pod)} {said}") for pod in bare]),
        seen=f"{len(wanted)} pods in namespaces with injection, each with its sidecar",
        check="kubectl get pods -A -o wide",
        cure="kubectl rollout restart of their workloads",
    )


def _told(symptoms: Sequence[Symptom]) -> tuple[Symptom, ...]:
    more = len(symptoms) - MOST
    rest = (Symptom(symptoms[0].state, f"and {more} more"),) if more > 0 else ()
    return (*symptoms[:MOST], *rest)


def _name(pod: Mapping[str, Any]) -> str:
    return f"{text(at(pod, 'metadata', 'namespace'))}/{text(at(pod, 'metadata', 'name'))}"


def _ailment(pod: Mapping[str, Any]) -> str:
    """Why a pod is not ready, "" when it is."""
    status = mapping(pod.get("status"))
    conditions = {text(each.get("type")): each for each in mappings(status.get("conditions"))}
    if mapping(conditions.get("Ready")).get("status") == "True":
        return ""
    for container in (*mappings(status.get("initContainerStatuses")), *mappings(status.get("containerStatuses"))):
        waiting = mapping(at(container, "state", "waiting"))
        if waiting.get("reason"):
            message = text(waiting.get("message"))
            return f"waits: {text(waiting['reason'])} in {text(container.get('name'))} {message}".rstrip()
    scheduled = mapping(conditions.get("PodScheduled"))
    if scheduled.get("status") == "False":
        return f"finds no node: {text(scheduled.get('message'))}"
    return f"is {text(status.get('phase')) or 'without a phase'} and not ready"


def _opted_out(pod: Mapping[str, Any]) -> bool:
    places = (at(pod, "metadata", "labels"), at(pod, "metadata", "annotations"))
    return any(mapping(place).get(INJECT) == "false" for place in places)


def _containers(pod: Mapping[str, Any]) -> set[str]:
    every = (*mappings(at(pod, "spec", "containers")), *mappings(at(pod, "spec", "initContainers")))
    return {text(each.get("name")) for each in every}

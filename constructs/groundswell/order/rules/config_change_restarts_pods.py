"""GS241: where workloads restart on a change of their ConfigMap, all do."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS241",
    severity=Severity.INFO,
    sentence="Where workloads restart on a change of their ConfigMap, all do.",
    consequence="After a change of the ConfigMap these pods keep the old values until somebody restarts them.",
    fix="Put a checksum of the ConfigMap into an annotation of the pods, as the others do.",
)

_CHECKSUM = re.compile(r"checksum|(^|[/-])(config|secret)s?([-.]?(hash|sum|version|sha\d*))?$", re.IGNORECASE)
_HASHED = re.compile(r"-[a-z0-9]{10}$")
_MESHES = ("proxy.istio.io/", "config.linkerd.io/", "config.alpha.linkerd.io/")
_RELOADER = ("reloader.stakater.com", "configmap.reloader", "wave.pusher.com")


@rule.check
def checksums(view: View) -> Iterator[Finding]:
    """Only where most do: then the others were forgotten."""
    reading = [each for each in view.pods if not each.owner.contract and not each.ends and _read(each, view)]
    missing = [each for each in reading if not _restarts(each)]
    if len(missing) * 2 < len(reading):
        for each in missing:
            names = ", ".join(sorted(_read(each, view)))
            message = f"{each.owner} reads ConfigMap {names}, and no annotation of its pods changes with that."
            yield rule.finding(each.owner, message)


def _restarts(pods: PodTemplate) -> bool:
    owner = [str(name) for name in pods.owner.annotations]
    return any(_CHECKSUM.search(str(name)) for name in pods.annotations if not str(name).startswith(_MESHES)) or any(
        name.startswith(_RELOADER) for name in owner
    )


def _read(pods: PodTemplate, view: View) -> set[str]:
    """The ConfigMaps of this platform that the pods read as variables, which never change while they run."""
    names = {text(name) for each in pods.all_containers for name in _named(each)}
    return {name for name in names if view.named("ConfigMap", pods.namespace, name, "") and not _HASHED.search(name)}


def _named(container: Mapping[str, Any]) -> Iterator[Any]:
    for source in mappings(container.get("envFrom")):
        yield at(source, "configMapRef", "name")
    for variable in mappings(container.get("env")):
        yield at(variable, "valueFrom", "configMapKeyRef", "name")

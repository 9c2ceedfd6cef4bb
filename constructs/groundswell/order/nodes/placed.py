"""Everything that says on which nodes pods may run: pod templates, chart values, custom resources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

_DEEPEST = 12
_OTHER_WORDS = frozenset({"apiextensions.k8s.io", "kyverno.io", "policies.kyverno.io", "karpenter.sh", "gatekeeper.sh"})
"""API groups whose objects hold a nodeSelector that is a schema or a pattern."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Pods that ask for nodes. `part` names where in the owner it stands, "" for a workload's own pods."""

    owner: Resource
    part: str
    selector: Mapping[str, Any]
    affinity: Any
    tolerations: Any
    pods: PodTemplate | None = None

    def __str__(self) -> str:
        return f"{self.owner} ({self.part})" if self.part else str(self.owner)


def placed(view: View) -> tuple[Placed, ...]:
    """All of them; pods that a contract tells of count through the values of their chart."""
    return view.once(_placed)


def _placed(view: View) -> tuple[Placed, ...]:
    found = [
        Placed(
            each.owner,
            "",
            mapping(each.spec.get("nodeSelector")),
            each.spec.get("affinity"),
            each.spec.get("tolerations"),
            each,
        )
        for each in view.pods
        if not each.owner.contract and not each.spec.get("nodeName")
    ]
    for application in view.reading.applications:
        for source, values in zip(application.chart_sources, application.chart_values, strict=True):
            if source.get("chart") and view.delivers_here(application):
                found += _inside(application.resource, values, "values")
    for step in view.steps:
        for release in step.releases:
            found += _inside(view.step_resource(step), release.values, f"values of {release.chart}")
    owners = {id(each.owner) for each in view.pods}
    for each in view.resources:
        outside = each.key.group not in _OTHER_WORDS and each.key.group and not each.contract
        if outside and id(each) not in owners and each.key.kind not in ("Application", "ApplicationSet"):
            found += _inside(each, each.body.get("spec"), "spec")
    return tuple(found)


def _inside(owner: Resource, value: Any, path: str, depth: int = 0) -> Iterator[Placed]:
    """Each mapping with a `nodeSelector` in it, and the tolerations beside; what is switched off places nobody."""
    if not isinstance(value, dict) or depth > _DEEPEST or value.get("enabled") is False:
        return
    selector = value.get("nodeSelector")
    if isinstance(selector, Mapping) and selector and all(isinstance(each, str) for each in selector.values()):
        yield Placed(owner, f"{path}.nodeSelector", selector, value.get("affinity"), value.get("tolerations"))
    elif value.get("nodeAffinity") and path == "spec":  # of Zalando's clusters, which have no `affinity` around it
        yield Placed(owner, f"{path}.nodeAffinity", {}, value, value.get("tolerations"))
    elif at(value, "affinity", "nodeAffinity"):
        yield Placed(owner, f"{path}.affinity", {}, value.get("affinity"), value.get("tolerations"))
    for name, inner in value.items():
        if isinstance(inner, dict) and name not in ("nodeSelector", "affinity", "nodeAffinity", "tolerations"):
            yield from _inside(owner, inner, f"{path}.{name}", depth + 1)
        elif isinstance(inner, list):
            for index, each in enumerate(inner):
                yield from _inside(owner, each, f"{path}.{name}[{index}]", depth + 1)

"""GS238: Secrets, ConfigMaps and classes that the values of a chart name exist."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Application, Resource
from groundswell.order.contracts.unrendered import of_application
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Strength
from groundswell.order.rule import Rule
from groundswell.order.secret.pod_references import named_objects
from groundswell.order.secret.value_references import value_references
from groundswell.order.tree import mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS238",
    severity=Severity.WARNING,
    sentence="Secrets, ConfigMaps and classes that the values of a chart name exist.",
    consequence="The chart's pods do not start (CreateContainerConfigError), or their claims stay Pending.",
    fix="Declare it in the release's namespace under that name, or name one that is there.",
)

_CLASSES = {
    "storageClass": "storage-class",
    "storageClassName": "storage-class",
    "priorityClassName": "priority-class",
    "ingressClassName": "ingress-class",
}
_TYPES = {"Secret": "secret", "ConfigMap": "configmap"}
_WAITED_FOR = frozenset(_TYPES.values())
"""What pods do not start without, so that an Application is not healthy before; classes may be for later."""
_NONE = frozenset({"", "-", "default"})


@rule.requires("argoproj.io/Application")
def named(resource: Resource, view: View) -> Iterator[Need]:
    """What the chart's pods name is left to them, where a contract tells of them."""
    application = view.delivering(resource)
    if application is None:
        return
    told = _told(application, view)
    for release in of_application(application):
        wanted = [(_TYPES[each.kind], release.namespace, each.name) for each in value_references(release.values)]
        for capability in dict.fromkeys((*wanted, *_classes(release.values))):
            if capability not in told:
                strength = Strength.READY if capability[0] in _WAITED_FOR else Strength.NAMED
                yield Need(capability, strength, foreign=True)


def _told(application: Application, view: View) -> frozenset[tuple[str, ...]]:
    """What the pods and claims need of which a contract tells; they say so themselves."""
    found: set[tuple[str, ...]] = set()
    for each in view.delivered.get(application.name, ()) if application.described else ():
        pods = view.pods_of(each)
        for kind, name, _ in named_objects(pods) if pods else ():
            found.add((kind, each.key.namespace, name))
    return frozenset(found)


def _classes(value: Any) -> Iterator[tuple[str, str]]:
    """Capabilities, but for parts that are switched off and names that are put together."""
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, Mapping):
            if one.get("enabled") is not False:
                left.extend(one.values())
                for field, kind in _CLASSES.items():
                    name = text(mapping(one).get(field))
                    if name not in _NONE and "{{" not in name:
                        yield kind, name
        elif isinstance(one, list | tuple):
            left.extend(one)

"""GS238: Secrets and classes that the values of a chart name exist."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.contracts.contract import is_opaque
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS238",
    severity=Severity.WARNING,
    sentence="Secrets and classes that the values of a chart name exist.",
    consequence="The chart's pods do not start (CreateContainerConfigError), or their claims stay Pending.",
    fix="Declare it in the release's namespace under that name, or name one that is there.",
)

_SECRETS = frozenset({"existingSecret", "existingSecretName"})
_CLASSES = {
    "storageClass": "storage-class",
    "storageClassName": "storage-class",
    "priorityClassName": "priority-class",
    "ingressClassName": "ingress-class",
}
_NONE = frozenset({"", "-", "default"})


@rule.requires("argoproj.io/Application")
def named(resource: Resource, view: View) -> Iterator[Need]:
    """Only of a chart that nobody could read: of the others the pods and claims tell."""
    application = view.delivering(resource)
    if application is None or not is_opaque(application):
        return
    for values in application.values:
        for field, value in _named(values):
            home = application.destination_namespace
            wanted = ("secret", home, value) if field in _SECRETS else (_CLASSES[field], value)
            yield Need(wanted, Strength.NAMED, foreign=True)


def _named(value: Any) -> Iterator[tuple[str, str]]:
    """(field, name), but for parts that are switched off and names that are put together."""
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, Mapping):
            if one.get("enabled") is not False:
                left.extend(one.values())
                for field in (*_SECRETS, *_CLASSES):
                    name = text(mapping(one).get(field))
                    if name not in _NONE and "{{" not in name:
                        yield field, name
        elif isinstance(one, list | tuple):
            left.extend(one)

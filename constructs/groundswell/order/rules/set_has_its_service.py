"""GS220: the Service that gives the pods of a StatefulSet their names exists."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need
from groundswell.order.network.services import service_need
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS220",
    severity=Severity.WARNING,
    sentence="The Service that gives the pods of a StatefulSet their names exists.",
    consequence="The pods run, but names such as web-0.web do not resolve, and members do not find each other.",
    fix="Declare a headless Service of that name in the StatefulSet's namespace.",
)


@rule.requires("apps/StatefulSet")
def governing(resource: Resource, view: View) -> Iterator[Need]:
    """Not of a published chart (Argo CD's names a Service that it never makes): its pods are known to do without."""
    name = text(at(resource.body, "spec", "serviceName"))
    if name and not resource.contract:
        yield service_need(resource.key.namespace, name, view)

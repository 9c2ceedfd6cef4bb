"""GS113: a claim that waits for its first consumer stands in the wave of that consumer."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.nodes.storage import is_default, waits_for_consumer
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS113",
    severity=Severity.ERROR,
    sentence="A claim that waits for its first consumer stands in the wave of that consumer.",
    consequence="The claim stays Pending until a pod uses it, and the pod comes only once the claim is bound.",
    fix="Put the claim and its pod into one wave.",
)


@rule.provides(*WORKLOADS)
def consumer(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for volume in pods.volumes if pods else ():
        name = text(at(volume, "persistentVolumeClaim", "claimName"))
        if name:
            yield Provision(("consumer", resource.key.namespace, name))


@rule.requires("core/PersistentVolumeClaim")
def first_consumer(resource: Resource, view: View) -> Iterator[Need]:
    name = at(resource.body, "spec", "storageClassName")
    classes = view.of_kind("StorageClass", "storage.k8s.io")
    chosen = next((each for each in classes if each.key.name == name or (name is None and is_default(each))), None)
    if chosen is not None and waits_for_consumer(chosen):
        capability = ("consumer", resource.key.namespace, resource.key.name)
        yield Need(capability, Strength.TOGETHER, words="first consumer", optional=True)

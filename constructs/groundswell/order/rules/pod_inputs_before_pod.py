"""GS109: what a pod mounts, reads and runs as is there before Argo CD waits for the pod."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.operators.catalogue import PRODUCT_KINDS
from groundswell.order.operators.catalogue import made as made_by_operators
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import ANY, Rule
from groundswell.order.secret.copies import COPIED_KINDS, copies
from groundswell.order.secret.pod_references import named_objects
from groundswell.order.secret.secret_makers import MAKER_KINDS, secrets_made
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS109",
    severity=Severity.ERROR,
    sentence="What a pod mounts, reads and runs as is there before Argo CD waits for the pod.",
    consequence="The pod does not start (CreateContainerConfigError, ContainerCreating or no pod at all).",
    fix="Declare the object in the pod's namespace, in no later a wave than the pod.",
)


@rule.provides("core/Secret", "core/ConfigMap", "core/PersistentVolumeClaim", "core/ServiceAccount")
def declared(resource: Resource, _: View) -> Iterator[Provision]:
    capability = _TYPES[resource.key.kind]
    yield Provision((capability, resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.provides("scheduling.k8s.io/PriorityClass", "node.k8s.io/RuntimeClass")
def classes(resource: Resource, _: View) -> Iterator[Provision]:
    kind = "priority-class" if resource.key.kind == "PriorityClass" else "runtime-class"
    yield Provision((kind, resource.key.name), Moment.APPLIED)


@rule.provides(*MAKER_KINDS)
def made(resource: Resource, _: View) -> Iterator[Provision]:
    for namespace, name in secrets_made(resource):
        yield Provision(("secret", namespace, name))


@rule.provides(*PRODUCT_KINDS)
def operated(resource: Resource, _: View) -> Iterator[Provision]:
    for each in made_by_operators(resource):
        yield Provision(each)


@rule.provides(*COPIED_KINDS)
def copied(resource: Resource, view: View) -> Iterator[Provision]:
    for each in copies(resource, view):
        yield Provision(each)


@rule.provides(ANY)
def connections(resource: Resource, _: View) -> Iterator[Provision]:
    """Crossplane writes how to connect where the object, of whatever kind, says it."""
    if "." in resource.key.group:
        reference = at(resource.body, "spec", "writeConnectionSecretToRef")
        if reference:
            home = text(at(reference, "namespace")) or resource.key.namespace
            yield Provision(("secret", home, text(at(reference, "name"))))


@rule.requires(*WORKLOADS)
def inputs(resource: Resource, view: View) -> Iterator[Need]:
    pods = view.pods_of(resource)
    if pods is None:
        return
    for kind, name, optional in named_objects(pods):
        if name:
            yield Need((kind, pods.namespace, name), Strength.READY, optional=optional)
    yield Need(("service-account", pods.namespace, pods.service_account), Strength.READY)
    for kind, field in _CLASSES.items():
        if text(pods.spec.get(field)):
            yield Need((kind, text(pods.spec.get(field))), Strength.READY)


_TYPES = {
    "Secret": "secret",
    "ConfigMap": "configmap",
    "PersistentVolumeClaim": "claim",
    "ServiceAccount": "service-account",
}
_CLASSES = {"priority-class": "priorityClassName", "runtime-class": "runtimeClassName"}

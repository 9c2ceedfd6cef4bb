"""GS205: a pull secret is there, and is of the type that holds registry credentials."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Need, Strength
from groundswell.order.pods import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS205",
    severity=Severity.WARNING,
    sentence="A pull secret is there, and is of the type that holds registry credentials.",
    consequence="The kubelet pulls without credentials: a private image ends in ImagePullBackOff.",
    fix="Make a Secret of type kubernetes.io/dockerconfigjson with the key .dockerconfigjson in the pod's namespace.",
)

_TYPES = {"kubernetes.io/dockerconfigjson": ".dockerconfigjson", "kubernetes.io/dockercfg": ".dockercfg"}


@rule.requires(*WORKLOADS)
def of_pods(resource: Resource, view: View) -> Iterator[Need]:
    pods = view.pods_of(resource)
    for each in mappings(pods.spec.get("imagePullSecrets")) if pods else ():
        if text(each.get("name")):
            yield Need(("secret", pods.namespace if pods else "", text(each.get("name"))), Strength.READY)


@rule.requires("core/ServiceAccount")
def of_accounts(resource: Resource, _: View) -> Iterator[Need]:
    for each in mappings(resource.body.get("imagePullSecrets")):
        if text(each.get("name")):
            yield Need(("secret", resource.key.namespace, text(each.get("name"))), Strength.NAMED)


@rule.check
def types(view: View) -> Iterator[Finding]:
    made = view.once(_made)
    for namespace, name, user in _users(view):
        maker = made.get((namespace, name))
        if maker is not None and not maker[0].contract and maker[1] not in _TYPES:
            shown = maker[1] or "Opaque"
            message = f"{user} pulls images with Secret {namespace}/{name}, which is of type {shown}."
            yield rule.finding(user, message, related=[maker[0]])


def _users(view: View) -> Iterator[tuple[str, str, Resource]]:
    for pods in view.pods:
        for each in mappings(pods.spec.get("imagePullSecrets")):
            yield pods.namespace, text(each.get("name")), pods.owner
    for account in view.of_kind("ServiceAccount", ""):
        for each in mappings(account.body.get("imagePullSecrets")):
            yield account.key.namespace, text(each.get("name")), account


def _made(view: View) -> dict[tuple[str, str], tuple[Resource, str]]:
    """(namespace, name) to the object that makes the Secret and the type it gets."""
    found = {
        (each.key.namespace, each.key.name): (each, text(each.body.get("type"))) for each in view.of_kind("Secret", "")
    }
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        target = at(each.body, "spec", "target")
        if at(target, "creationPolicy") not in ("Merge", "None"):
            name = text(at(target, "name")) or each.key.name
            found.setdefault((each.key.namespace, name), (each, text(at(target, "template", "type"))))
    return found

"""GS248: the Secret with the certificate of an Ingress or a listener is made in its namespace."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS248",
    severity=Severity.WARNING,
    sentence="The Secret with the certificate of an Ingress or a listener is made in its namespace.",
    consequence="The controller serves a certificate of its own that no browser trusts, or does not open the listener.",
    fix="Make the Secret there: a Certificate with that secretName, or cert-manager's annotation on the object.",
)

_KINDS = ("networking.k8s.io/Ingress", "gateway.networking.k8s.io/Gateway")
_ISSUERS = ("cert-manager.io/cluster-issuer", "cert-manager.io/issuer", "kubernetes.io/tls-acme")


@rule.provides(*_KINDS)
def annotated(resource: Resource, _: View) -> Iterator[Provision]:
    """cert-manager makes the Certificate of what carries its annotation, and with it the Secret."""
    notes = mapping(at(resource.body, "metadata", "annotations"))
    for namespace, name in _secrets(resource) if any(each in notes for each in _ISSUERS) else ():
        yield Provision(("secret", namespace, name))


@rule.requires(*_KINDS)
def certificates(resource: Resource, _: View) -> Iterator[Need]:
    for namespace, name in _secrets(resource):
        yield Need(("secret", namespace, name), Strength.NAMED)


def _secrets(resource: Resource) -> Iterator[tuple[str, str]]:
    """(namespace, name) of each Secret with a certificate."""
    home = resource.key.namespace
    for each in mappings(at(resource.body, "spec", "tls")):
        if text(each.get("secretName")):
            yield home, text(each.get("secretName"))
    for listener in mappings(at(resource.body, "spec", "listeners")):
        for each in mappings(at(listener, "tls", "certificateRefs")):
            if each.get("kind", "Secret") == "Secret" and text(each.get("name")):
                yield text(each.get("namespace")) or home, text(each.get("name"))

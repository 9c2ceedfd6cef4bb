"""GS237: an issuer is there before the certificates that it issues."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS237",
    severity=Severity.ERROR,
    sentence="An issuer is there before the certificates that it issues.",
    consequence="The certificate is never issued, and its Secret never made: what mounts it does not start.",
    fix="Name an issuer by kind, name and, for an Issuer, namespace, and deliver it in no later a wave.",
)

_GROUP = "cert-manager.io"
_NOTES = {f"{_GROUP}/cluster-issuer": "ClusterIssuer", f"{_GROUP}/issuer": "Issuer"}


@rule.provides(f"{_GROUP}/Issuer", f"{_GROUP}/ClusterIssuer")
def issuer(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(_capability(resource.key.kind, resource.key.namespace, resource.key.name))


@rule.requires(f"{_GROUP}/Certificate")
def issued(resource: Resource, _: View) -> Iterator[Need]:
    reference = mapping(at(resource.body, "spec", "issuerRef"))
    name, kind = text(reference.get("name")), text(reference.get("kind")) or "Issuer"
    if name and reference.get("group", _GROUP) == _GROUP and kind in _NOTES.values():
        yield Need(_capability(kind, resource.key.namespace, name), Strength.READY, words=f"{kind} {name}")


@rule.requires("networking.k8s.io/Ingress", "gateway.networking.k8s.io/Gateway")
def asked(resource: Resource, _: View) -> Iterator[Need]:
    """cert-manager makes a Certificate for what carries its annotation."""
    for note, kind in _NOTES.items():
        name = text(mapping(at(resource.body, "metadata", "annotations")).get(note))
        if name:
            yield Need(_capability(kind, resource.key.namespace, name), Strength.NAMED, words=f"{kind} {name}")


def _capability(kind: str, namespace: str, name: str) -> tuple[str, ...]:
    return ("cluster-issuer", name) if kind == "ClusterIssuer" else ("issuer", namespace, name)

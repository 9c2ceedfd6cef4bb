"""GS103: a secret store is ready before the ExternalSecrets that read from it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS103",
    severity=Severity.ERROR,
    sentence="A secret store is ready before the ExternalSecrets that read from it.",
    consequence="The ExternalSecret turns Degraded because its store is not ready, and its Secret is never made.",
    fix="Deliver the store in no later a wave than its ExternalSecrets.",
)


@rule.provides("external-secrets.io/ClusterSecretStore", "external-secrets.io/SecretStore")
def store(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("secret-store", resource.key.kind, resource.key.namespace, resource.key.name))


@rule.requires("external-secrets.io/ExternalSecret", "external-secrets.io/ClusterExternalSecret")
def stores(resource: Resource, _: View) -> Iterator[Need]:
    spec = at(resource.body, "spec", "externalSecretSpec") or at(resource.body, "spec")
    sources = [mapping(each.get("sourceRef")) for part in ("data", "dataFrom") for each in mappings(at(spec, part))]
    for reference in (at(spec, "secretStoreRef"), *(each.get("storeRef") for each in sources)):
        name = text(at(reference, "name"))
        if name:
            kind = text(at(reference, "kind")) or "SecretStore"
            namespace = "" if kind.startswith("Cluster") else resource.key.namespace
            yield Need(("secret-store", kind, namespace, name), Strength.READY, words=f"{kind} {name}")

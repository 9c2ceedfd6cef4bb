"""GS262: the Secrets and accounts by which a secret store signs in exist."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS262",
    severity=Severity.WARNING,
    sentence="The Secrets and accounts by which a secret store signs in exist.",
    consequence="The store is never valid (InvalidProviderConfig), and no ExternalSecret that reads from it is made.",
    fix="Name the Secret or the ServiceAccount as it is called, with its namespace.",
)


@rule.requires("external-secrets.io/ClusterSecretStore", "external-secrets.io/SecretStore")
def credentials(resource: Resource, _: View) -> Iterator[Need]:
    """A ClusterSecretStore without a namespace looks where each ExternalSecret is: of those nothing is asked. Somebody
    makes what a store signs in with before there is a store, also where all other Secrets come from here."""
    own = resource.key.namespace
    for field, reference in _references(at(resource.body, "spec", "provider")):
        name, namespace = text(reference.get("name")), own or text(reference.get("namespace"))
        if name and namespace:
            kind = "service-account" if field == "serviceAccountRef" else "secret"
            yield Need((kind, namespace, name), Strength.NAMED, doubted=kind == "secret")


def _references(value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, Mapping):
            for name, inner in one.items():
                if name == "serviceAccountRef" or str(name).endswith(("SecretRef", "SecretSecretRef")):
                    yield str(name), mapping(inner)
                left.append(inner)
        elif isinstance(one, list):
            left.extend(one)

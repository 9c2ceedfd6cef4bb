"""GS338: the Secret with a gateway's certificate is made in the namespace where it is read."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import gateway_pods
from groundswell.order.network.entrances import ingress_class
from groundswell.order.rule import Rule, matching
from groundswell.order.secret.copies import COPIED_KINDS, copies
from groundswell.order.secret.secret_makers import MAKER_KINDS, secrets_made
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS338",
    severity=Severity.WARNING,
    sentence="The Secret with a gateway's certificate is made in the namespace where it is read.",
    consequence="The listener has no certificate: TLS connections are reset, or get a self-signed one.",
    fix="Make the Secret in the namespace of the gateway's pods (of an Ingress: in its own).",
)


@rule.check
def certificates(view: View) -> Iterator[Finding]:
    made = view.once(_made)
    for about, name, homes in (*_gateways(view), *_ingresses(view)):
        elsewhere = sorted(home for home, other in made if other == name and home not in homes)
        if elsewhere and not any((home, name) in made for home in homes):
            where = " or ".join(sorted(homes))
            message = f"{about} reads certificate {name} in namespace {where}, and it is made in {elsewhere[0]}."
            yield rule.finding(about, message)


def _gateways(view: View) -> Iterator[tuple[Resource, str, set[str]]]:
    for each in view.of_kind("Gateway", "networking.istio.io"):
        homes = {pods.namespace for pods in gateway_pods(each, view)}
        for server in mappings(at(each.body, "spec", "servers")):
            name = text(at(server, "tls", "credentialName"))
            if name and homes and "://" not in name:
                yield each, name, homes


def _ingresses(view: View) -> Iterator[tuple[Resource, str, set[str]]]:
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        if ingress_class(each) != "alb":
            for entry in mappings(at(each.body, "spec", "tls")):
                if text(entry.get("secretName")):
                    yield each, text(entry.get("secretName")), {each.key.namespace}


def _made(view: View) -> set[tuple[str, str]]:
    """(namespace, name) of each Secret that something makes."""
    found = {(each.key.namespace, each.key.name) for each in view.of_kind("Secret", "")}
    for each in matching(MAKER_KINDS, view.by_kind):
        found.update(secrets_made(each))
    for each in matching(COPIED_KINDS, view.by_kind):
        found.update((namespace, name) for _, namespace, name in copies(each, view))
    return found

"""GS353: the host of a DestinationRule is a Service, or one that the mesh was told of."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.mesh.gateways import service_of
from groundswell.order.need import Need
from groundswell.order.network.services import service_need
from groundswell.order.rule import Rule
from groundswell.order.rules.destination_rule_has_a_service import is_nobodys
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS353",
    severity=Severity.WARNING,
    sentence="The host of a DestinationRule is a Service, or one that the mesh was told of.",
    consequence="The rule is for nobody: its subsets, limits and TLS settings never apply.",
    fix="Name the Service in full, name.namespace.svc.cluster.local, as the VirtualServices do.",
)

_LOCAL = "a host without a dot means one beside the DestinationRule"


@rule.requires("networking.istio.io/DestinationRule")
def host(resource: Resource, view: View) -> Iterator[Need]:
    """Nothing where all Services of the namespace are known: of those GS392 tells."""
    named = text(at(resource.body, "spec", "host"))
    parts = named.removesuffix(".cluster.local").removesuffix(".svc").split(".")
    short = len(parts) == 1 and named and "*" not in named
    full = len(parts) == 2 and named.endswith((".svc", ".svc.cluster.local")) and "*" not in named
    if (short or full) and not is_nobodys(resource, view) and service_of(named, resource.key.namespace, view) is None:
        home = parts[1] if full else resource.key.namespace
        yield service_need(home, parts[0], view, local=_LOCAL if short else "")

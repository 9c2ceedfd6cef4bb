"""GS213: where there are Istio Gateways, somebody runs a gateway."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.mesh.istio_hosts import NETWORKING
from groundswell.order.mesh.mesh_policies import is_gateway
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS, PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.selectors import equals
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS213",
    severity=Severity.ERROR,
    sentence="Where there are Istio Gateways, somebody runs a gateway.",
    consequence="No proxy opens the listener: requests from outside are refused or end in 404.",
    fix="Select a label that the gateway's pods carry (its chart labels them after its release), or install a gateway.",
)


@rule.provides(*WORKLOADS)
def proxies(resource: Resource, view: View) -> Iterator[Provision]:
    """Istio looks for the pods in every namespace."""
    pods, wanted = view.pods_of(resource), view.once(_wanted)
    names = {(str(name), str(value)) for name, value in pods.labels.items()} if pods else set()
    for pair in names & wanted.keys():
        for selector in wanted[pair]:
            if pods and equals(dict(selector), pods.labels):
                yield Provision(("pods", _shown(selector)))


@rule.requires(f"{NETWORKING}/Gateway")
def selected(resource: Resource, view: View) -> Iterator[Need]:
    """Where gateways run here, GS314 says which of them a selector misses."""
    selector = _selector(resource)
    if selector and not view.once(_gateways):
        yield Need(("pods", _shown(selector)), Strength.NAMED, words=f"a gateway whose pods carry {_shown(selector)}")


def _gateways(view: View) -> tuple[PodTemplate, ...]:
    return tuple(each for each in view.pods if is_gateway(each))


def _selector(gateway: Resource) -> tuple[tuple[str, str], ...]:
    return tuple(
        sorted((str(name), str(value)) for name, value in mapping(at(gateway.body, "spec", "selector")).items())
    )


def _wanted(view: View) -> Mapping[tuple[str, str], list[tuple[tuple[str, str], ...]]]:
    """A label to the Gateways' selectors that it is the first of."""
    found: dict[tuple[str, str], dict[tuple[tuple[str, str], ...], None]] = defaultdict(dict)
    for each in view.of_kind("Gateway", NETWORKING):
        selector = _selector(each)
        if selector:
            found[selector[0]][selector] = None
    return {pair: list(selectors) for pair, selectors in found.items()}


def _shown(selector: tuple[tuple[str, str], ...]) -> str:
    return ",".join(f"{name}={value}" for name, value in selector)

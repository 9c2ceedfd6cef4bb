"""GS337: where TLS ends before the gateway, somebody tells the services that requests came by HTTPS."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_config import mesh_configs, parsed
from groundswell.order.network.termination import Termination, gateways_behind, terminations
from groundswell.order.rule import Rule
from groundswell.order.tree import at, number
from groundswell.order.view import View

rule = Rule(
    id="GS337",
    severity=Severity.WARNING,
    sentence="Where TLS ends before the gateway, somebody tells the services that requests came by HTTPS.",
    consequence="Services see http: they redirect to themselves for ever, and sign-ins come back to the wrong address.",
    fix="Set x-forwarded-proto at the gateway, or trust the one proxy before it that does (numTrustedProxies: 1).",
)

_HEADER = "x-forwarded-proto"


@rule.check
def told(view: View) -> Iterator[Finding]:
    done = set()
    for each in terminations(view):
        gateways = gateways_behind(each.service, view)
        if gateways and each.resource.key not in done and not _written(view) and not _trusted(each, view):
            done.add(each.resource.key)
            how = "sets no header" if each.layer == 4 else "sets x-forwarded-proto, which the gateway overwrites"
            message = f"{each.resource} ends TLS before {gateways[0]} and {how}: nothing says that HTTPS was asked for."
            yield rule.finding(each.resource, message, related=gateways[:1])


def _written(view: View) -> bool:
    """Whether a filter or a route writes the header."""
    return view.once(_writes)


def _writes(view: View) -> bool:
    kinds = (
        *view.of_kind("EnvoyFilter", "networking.istio.io"),
        *view.of_kind("VirtualService", "networking.istio.io"),
    )
    return any(_HEADER in str(each.body.get("spec")).lower() for each in kinds)


def _trusted(each: Termination, view: View) -> bool:
    """Whether the gateway believes the proxy before it; where nobody here configures the mesh, one assumes so."""
    if each.layer == 4:
        return False
    configs = mesh_configs(view)
    if not configs or not all(config.whole for config in configs):
        return True
    own = [parsed(str(pods.annotations.get("proxy.istio.io/config") or "")) for pods in view.backends(each.service)]
    settings = [*own, *(at(config.config, "defaultConfig") for config in configs)]
    return any(number(at(setting, "gatewayTopology", "numTrustedProxies"), 0) > 0 for setting in settings)

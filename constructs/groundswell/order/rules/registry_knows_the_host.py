"""GS317: where sidecars send only to what the mesh knows, the mesh knows the hosts that pods call outside."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh import ISTIO, injector_of
from groundswell.order.mesh.mesh_config import mesh_configs
from groundswell.order.network.calls import calls_of, is_outside
from groundswell.order.rule import Rule
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS317",
    severity=Severity.WARNING,
    sentence="Where sidecars send only to what the mesh knows, the mesh knows the hosts that pods call outside.",
    consequence="The sidecar sends the call nowhere: 502, or a reset connection.",
    fix="Add a ServiceEntry for the host.",
)


@rule.check
def known(view: View) -> Iterator[Finding]:
    mesh = next((each for each in mesh_configs(view) if _registry_only(each.config)), None)
    if mesh is None:
        return
    hosts = [host for each in view.of_kind("ServiceEntry") for host in texts(at(each.body, "spec", "hosts"))]
    for pods in view.pods:
        sidecar = (injector_of(pods, view) or ("", ""))[0] == ISTIO
        outside = (
            {each.host: each.variable.name for each in calls_of(pods, view) if is_outside(each)} if sidecar else {}
        )
        for host, name in outside.items():
            if not any(_matches(each, host) for each in hosts):
                message = f"{pods.owner} is told to call {host} ({name}), and no ServiceEntry knows it "
                message += f"while {mesh.origin} says REGISTRY_ONLY."
                yield rule.finding(pods.owner, message, related=[mesh.origin])


def _registry_only(config: object) -> bool:
    return bool(at(config, "outboundTrafficPolicy", "mode") == "REGISTRY_ONLY")


def _matches(written: str, host: str) -> bool:
    return written == host or (written.startswith("*") and host.endswith(written[1:]))

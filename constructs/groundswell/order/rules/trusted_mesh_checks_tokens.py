"""GS328: where a service leaves checking tokens to the mesh, a RequestAuthentication checks them."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import policies_for, root_namespace
from groundswell.order.network.entrances import entrances
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS328",
    severity=Severity.ERROR,
    sentence="Where a service leaves checking tokens to the mesh, a RequestAuthentication checks them.",
    consequence="Nobody verifies a token's signature: anyone can write one, or every request ends in 401.",
    fix="Add a RequestAuthentication for these pods, or have the service verify tokens itself.",
)

_FLAG = re.compile(
    r"(ISTIO|MESH|ENVOY|SIDECAR)_?\w*(JWT|AUTH|TOKEN)\w*(MODE|TRUST|ENABLE|OFFLOAD|PARSE)"
    r"|TRUST\w*(ISTIO|MESH|SIDECAR)|(JWT|TOKEN)\w*(TRUST_(ISTIO|MESH|GATEWAY)|PARSE_ONLY|OFFLOAD)",
    re.IGNORECASE,
)
_ON = frozenset({"true", "1", "yes", "on", "enabled", "istio", "mesh"})
_WITHOUT_POLICIES = frozenset({"istiod", "base", "gateway", "cni", "ztunnel"})
"""Charts of Istio that bring no policy for requests."""


@rule.check
def trusting(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        flag = next(
            (each for each in variables(pods, view) if each.value.lower() in _ON and _FLAG.search(each.name)), None
        )
        if flag and not _checked(pods, view) and not _unread(pods, view):
            message = f"{pods.owner} trusts the mesh with its tokens ({flag.name}={flag.value}), and no "
            message += "RequestAuthentication is for its pods or for the gateway before them."
            yield rule.finding(pods.owner, message, related=[flag.origin] if flag.origin is not pods.owner else [])


def _checked(pods: PodTemplate, view: View) -> bool:
    before = [
        source
        for each in entrances(view)
        if any(behind.owner is pods.owner for behind in view.backends(each.service))
        for source in each.sources
        if isinstance(source, PodTemplate)
    ]
    return any(True for each in (pods, *before) for _ in policies_for(each, "RequestAuthentication", view)) or any(
        each.key.namespace == view.once(root_namespace)
        for each in view.of_kind("RequestAuthentication", "security.istio.io")
    )


def _unread(pods: PodTemplate, view: View) -> bool:
    """Whether a chart that nobody could read may bring the policy."""
    return any(
        each.destination_namespace in (pods.namespace, view.once(root_namespace))
        and not {source.get("chart") for source in each.sources} <= _WITHOUT_POLICIES
        for each in view.opaque
    )

"""GS320: a port that takes only mutual TLS is called only by what has a certificate of the mesh."""

from collections.abc import Iterator
from typing import TypeAlias

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mutual_tls import in_mesh, strict
from groundswell.order.network.api_callers import api_calls
from groundswell.order.network.calls import calls_of, destination, is_certain
from groundswell.order.network.entrances import entrances
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS320",
    severity=Severity.ERROR,
    sentence="A port that takes only mutual TLS is called only by what has a certificate of the mesh.",
    consequence="The sidecar resets every connection in plain text: the caller sees 'connection reset by peer'.",
    fix="Give the caller a sidecar, or make the port PERMISSIVE (portLevelMtls).",
)

_Caller: TypeAlias = tuple[Resource, str, PodTemplate, int, bool]
"""(about, words, pods, port, whether the call is surely made)."""


@rule.check
def callers(view: View) -> Iterator[Finding]:
    if view.of_kind("PeerAuthentication", "security.istio.io"):
        told = set()
        for about, words, pods, port, sure in (*_entrances(view), *_api_server(view), *_pods(view)):
            policy = strict(pods, port, view)
            if policy is not None and (about.key, pods.owner.key, port) not in told:
                told.add((about.key, pods.owner.key, port))
                message = f"{words} port {port} of {pods.owner} without a sidecar, and {policy} makes it STRICT."
                severity = None if sure else Severity.WARNING
                yield rule.finding(about, message, severity=severity, related=[policy, pods.owner])


def _entrances(view: View) -> Iterator[_Caller]:
    for each in entrances(view):
        if each.port and each.sure and not any(in_mesh(source, view) for source in each.sources):
            for pods in view.backends(each.service):
                yield each.route, f"{each.route} has {each.words} call", pods, each.port, True


def _api_server(view: View) -> Iterator[_Caller]:
    for each in api_calls(view):
        for pods in view.backends(each.service) if each.port else ():
            yield each.origin, f"The API server calls for {each.words}", pods, each.port or 0, True


def _pods(view: View) -> Iterator[_Caller]:
    for caller in view.pods:
        for call in calls_of(caller, view) if not in_mesh(caller, view) else ():
            end = destination(call, view)
            if end and end.service and end.port:
                for pods in view.backends(end.service):
                    yield (
                        caller.owner,
                        f"{caller.owner} calls ({call.variable.name})",
                        pods,
                        end.port,
                        is_certain(call, view),
                    )

"""AuthorizationPolicies: whether a caller can be let through at all (Istio 1.27, AuthorizationPolicy).

Where no ALLOW policy is for a workload, everyone may call; where one is, only who a rule of some ALLOW policy matches.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.mesh.mesh_policies import has_proxy, is_ambient, policies_for
from groundswell.order.mesh.mutual_tls import in_mesh
from groundswell.order.network.calls import calls_of, destination, is_certain
from groundswell.order.network.entrances import Source, entrances
from groundswell.order.network.peer import Addresses
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

_FOR_PROBES = re.compile(r"^/?(actuator|health\w*|ready\w*|live\w*|metrics|ping|status|stats)([/*].*)?$")
"""Paths that a rule opens for probes and scrapes, and not for those who call a service."""


def refusing(pods: PodTemplate, source: Source, port: int | None, view: View) -> list[Resource]:
    """The ALLOW policies for pods when no rule of any can match a caller; else empty. Doubt lets pass."""
    if not has_proxy(pods, view) or is_ambient(pods, view):  # an ambient mesh enforces elsewhere as well
        return []
    found = [each for each in policies_for(pods, "AuthorizationPolicy", view) if _allows(each)]
    rules = [rule for each in found for rule in mappings(at(each.body, "spec", "rules"))]
    return [] if any(_may_match(each, source, port) for each in rules) else found


def _allows(policy: Resource) -> bool:
    return (text(at(policy.body, "spec", "action")) or "ALLOW") == "ALLOW"


def _may_match(rule: Mapping[str, Any], source: Source, port: int | None) -> bool:
    froms, tos = list(mappings(rule.get("from"))), list(mappings(rule.get("to")))
    return (not froms or any(_may_be(mapping(each.get("source")), source) for each in froms)) and (
        not tos or any(_may_reach(mapping(each.get("operation")), port) for each in tos)
    )


def _may_reach(operation: Mapping[str, Any], port: int | None) -> bool:
    paths = list(texts(operation.get("paths")))
    if paths and all(_FOR_PROBES.match(each) for each in paths):
        return False
    listed = list(map(str, operation["ports"])) if isinstance(operation.get("ports"), list) else []
    return not listed or port is None or any(_matches(each, str(port)) for each in listed)


def _may_be(wanted: Mapping[str, Any], source: Source) -> bool:
    """Whether a caller can be one that a rule's source names."""
    namespaces, principals = list(texts(wanted.get("namespaces"))), list(texts(wanted.get("principals")))
    if isinstance(source, Addresses):
        return not namespaces and not principals
    if source.namespace is None:
        return True
    if namespaces and not any(_matches(each, source.namespace) for each in namespaces):
        return False
    return not principals or any(_is_principal(each, source) for each in principals)


def _is_principal(written: str, source: Any) -> bool:
    """Whether a principal, "cluster.local/ns/<namespace>/sa/<account>", can be a caller's."""
    if "*" in written.strip("*") or "/ns/" not in written:
        return True
    home, _, account = written.partition("/ns/")[2].partition("/sa/")
    if not _matches(home, source.namespace):
        return False
    return not isinstance(source, PodTemplate) or not account or _matches(account, source.service_account)


def _matches(written: str, value: str) -> bool:
    """Istio's matching: exact, "prefix*", "*suffix", "*"."""
    if written.endswith("*"):
        return value.startswith(written[:-1])
    return value.endswith(written[1:]) if written.startswith("*") else written == value


@dataclass(frozen=True, slots=True)
class Asked:
    """One connection that somebody makes to pods known here. `sure` is false where it may be a leftover."""

    about: Resource
    words: str
    source: Source
    pods: PodTemplate
    port: int | None
    sure: bool


def asked(view: View) -> Iterator[Asked]:
    """Each connection that gateways and workloads make to pods known here."""
    for each in entrances(view):
        for pods in view.backends(each.service) if each.sure else ():
            for source in each.sources:
                words = f"{each.route} has {each.words} call"
                yield Asked(each.route, words, source, pods, each.port, in_mesh(source, view))
    for caller in view.pods:
        for call in calls_of(caller, view):
            end = destination(call, view)
            if end is not None and end.service is not None:
                for pods in view.backends(end.service):
                    sure = is_certain(call, view) and in_mesh(caller, view)
                    words = f"{caller.owner} is told to call ({call.variable.name})"
                    if pods.owner is not caller.owner:
                        yield Asked(caller.owner, words, caller, pods, end.port, sure)

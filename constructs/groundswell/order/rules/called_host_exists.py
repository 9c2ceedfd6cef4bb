"""GS225: a host in the cluster that an object names is a Service, and has the port."""

import re
from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Need
from groundswell.order.network.calls import Call, calls_of
from groundswell.order.network.service_names import ServicePort, named_services
from groundswell.order.network.services import has_port, homes, is_headless, service_need, services, shown_ports
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import texts
from groundswell.order.view import View

rule = Rule(
    id="GS225",
    severity=Severity.WARNING,
    sentence="A host in the cluster that an object names is a Service, and has the port.",
    consequence="The name does not resolve, or nothing listens: whoever calls it fails, often only once it is used.",
    fix="Name the Service as its chart calls it, with its namespace and a port that it has.",
)

_HOLDERS = ("core/ConfigMap", "core/Secret", "external-secrets.io/ExternalSecret", "argoproj.io/Application")
_KINDS = (*_HOLDERS, *WORKLOADS, "security.istio.io/RequestAuthentication")
_SHORT = "a short name is one of the caller's namespace"


@rule.requires(*_KINDS)
def named(resource: Resource, view: View) -> Iterator[Need]:
    for namespace, name, _ in named_services(resource, view):
        yield service_need(namespace, name, view)


@rule.requires(*WORKLOADS)
def called(resource: Resource, view: View) -> Iterator[Need]:
    for _, namespace, name in _short(resource, view):
        yield service_need(namespace, name, view, local=_SHORT)


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for kind in _KINDS:
        group, _, name = kind.rpartition("/")
        for each in view.of_kind(name, "" if group == "core" else group):
            asked = named_services(each, view)
            short = [ServicePort(namespace, host, call.port) for call, namespace, host in _short(each, view)]
            for namespace, host, port in (*asked, *short):
                found = [one for one in services(view, namespace, host) if not is_headless(one)]
                if found and port and not has_port(found, port):
                    message = f"{each} names port {port} of {found[0]}, which has {shown_ports(found)}."
                    yield rule.finding(each, message, related=found)


def _short(resource: Resource, view: View) -> Iterator[tuple[Call, str, str]]:
    """(call, namespace, name) of each variable's host that is short: a bare word, or name.namespace."""
    pods = view.pods_of(resource)
    aliases = {name for each in (pods.spec.get("hostAliases") or () if pods else ()) for name in _aliases(each)}
    for call in calls_of(pods, view) if pods else ():
        parts = call.host.split(".")
        dialled = call.port or not call.scheme  # s3://bucket is no host
        if not dialled or call.host in {*aliases, "localhost"} or not all(map(_LABEL.fullmatch, parts)):
            continue
        if len(parts) == 1 and pods:
            yield call, pods.namespace, parts[0]
        elif len(parts) == 2 and parts[1] not in _DOMAINS and _is_home(call, parts, view):
            yield call, parts[1], parts[0]


def _is_home(call: Call, parts: list[str], view: View) -> bool:
    """Whether the second part of a host is a namespace: one that is known, or one that a Service is moved out of."""
    if view.by_namespace.get(parts[1]):
        return True
    moved = [one for home in homes(view).get(parts[0], ()) for one in services(view, home, parts[0])]
    return bool(call.port) and has_port(moved, call.port)


def _aliases(entry: Any) -> Iterator[str]:
    yield from texts(entry.get("hostnames") if isinstance(entry, dict) else None)


_LABEL = re.compile(r"[a-z]([a-z0-9-]*[a-z0-9])?")
_DOMAINS = frozenset(
    (
        "dev",
        "app",
        "io",
        "com",
        "net",
        "org",
        "ai",
        "co",
        "cloud",
        "me",
        "tech",
        "info",
        "local",
        "internal",
        "test",
        "example",
    )
)
"""Namespaces with such a name are taken for the last part of a host outside."""

"""GS258: a URL with a bare host, in a configuration, names a port that the host's Service has."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import may_hold_more, services_are_known
from groundswell.order.network.services import has_port, homes, is_headless, services, shown_ports
from groundswell.order.rule import Rule
from groundswell.order.suspects import suspects
from groundswell.order.view import View

rule = Rule(
    id="GS258",
    severity=Severity.WARNING,
    sentence="A URL with a bare host, in a configuration, names a port that the host's Service has.",
    consequence="Whatever reads this configuration in its Service's namespace finds nobody at that port.",
    fix="Name a Service of the namespace, and a port that it has.",
)

_URL = re.compile(r"\b[a-z][a-z+]*://(?:[^\s@/\"']*@)?([a-z][a-z0-9-]*)(?::(\d+))?(?=[/\s\"',;)}\]]|$)")
_PLACED = re.compile(r"\b[a-z][a-z+]*://([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)(?:\.svc(?:\.cluster\.local)?)?:(\d+)\b")
_PASSED = re.compile(r"^[^#\n]*\bproxy_pass\s+https?://([a-z][a-z0-9-]*)(?::\d+)?(?=[/;\s])", re.M)
_UPSTREAM = re.compile(r"\bupstream\s+([\w.-]+)")


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for each, found in suspects(view):
        if each.key.kind == "ConfigMap" and each.key.group == "" and each.key.namespace:
            for value in {value for _, value in found if "://" in value}:
                yield from _wrong_ports(each, value, view)
                yield from _unresolved(each, value, view)
                yield from _misnamed(each, value, view)
                yield from _moved(each, value, view)


def _wrong_ports(each: Resource, value: str, view: View) -> Iterator[Finding]:
    for host, port in sorted(set(_URL.findall(value))):
        named = [one for one in services(view, each.key.namespace, host) if not is_headless(one)] if port else []
        if named and not has_port(named, int(port)):
            message = f"{each} names port {port} of {named[0]}, which has {shown_ports(named)}."
            yield rule.finding(each, message, related=named)


def _misnamed(each: Resource, value: str, view: View) -> Iterator[Finding]:
    """Of a host with a port that no Service is called by, and one is almost, it is said."""
    home = each.key.namespace
    for host, port in sorted(set(_URL.findall(value))):
        if port and not services(view, home, host) and services_are_known(view, home):
            for name in _alike(host, view.once(_names).get(home, ())):
                message = f"{each} names {host}:{port}, and no Service of namespace {home} is called so."
                message += f" Did you mean {name}?"
                yield rule.finding(each, message)


def _moved(each: Resource, value: str, view: View) -> Iterator[Finding]:
    """Of name.namespace, where no such namespace is known and the Service with this port is in another one."""
    for host, home, port in sorted(set(_PLACED.findall(value))):
        elsewhere = [one for place in homes(view).get(host, ()) for one in services(view, place, host)]
        absent = elsewhere and not view.by_namespace.get(home) and not may_hold_more(view, home)
        if absent and has_port(elsewhere, int(port)):
            message = f"{each} names {host}.{home}:{port}, and {elsewhere[0]} is the only Service called so."
            yield rule.finding(each, message, related=elsewhere)


def _names(view: View) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for each in view.of_kind("Service", ""):
        found[each.key.namespace].append(each.key.name)
    return found


def _alike(host: str, names: Iterable[str]) -> list[str]:
    longer = [name for name in names if f"{host}-".startswith(f"{name}-") or f"{name}-".startswith(f"{host}-")]
    return sorted(longer, key=len, reverse=True)[:1] or difflib.get_close_matches(host, names, n=1, cutoff=0.85)


def _unresolved(each: Resource, value: str, view: View) -> Iterator[Finding]:
    """nginx looks its hosts up when it starts, and does not start without one of them (ngx_http_upstream)."""
    defined = set(_UPSTREAM.findall(value))
    for host in sorted(set(_PASSED.findall(value)) - defined - {"localhost"}):
        if services_are_known(view, each.key.namespace) and not services(view, each.key.namespace, host):
            message = (
                f"{each} passes requests to {host}, and no Service of namespace {each.key.namespace} is called so."
            )
            yield rule.finding(each, message, consequence="nginx does not start: host not found in upstream.")

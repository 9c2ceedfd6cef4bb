"""What workloads say they call: hosts and ports that their environment variables name."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from groundswell.manifests.resource import Resource
from groundswell.order.network.service_ports import target_port
from groundswell.order.network.variables import Variable, variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import texts
from groundswell.order.view import View

URL = re.compile(
    r"\b([a-z][a-z0-9+.-]{0,30})://(?:[^\s/@'\"]{0,500}@)?([a-zA-Z0-9][a-zA-Z0-9.-]*)(?::(\d{1,5}))?(?=[/?#,;\s'\"]|$)"
)
_PLAIN = re.compile(r"^([a-z][a-z0-9.-]*[a-z0-9]):(\d{1,5})$")
_HOST = re.compile(r"^[a-z][a-z0-9.-]*[a-z0-9]$")
_TEMPLATE = re.compile(r"\{\{.{0,300}?\}\}|\$\{[^}]{0,300}\}|\$\([^)]{0,300}\)")
_PORTS: Mapping[str, int] = {
    **{"http": 80, "ws": 80, "https": 443, "wss": 443, "grpc": 80, "redis": 6379, "rediss": 6379, "amqp": 5672},
    **{"amqps": 5671, "postgres": 5432, "postgresql": 5432, "mysql": 3306, "mariadb": 3306, "mongodb": 27017},
    **{"nats": 4222, "kafka": 9092, "memcached": 11211, "ldap": 389, "ldaps": 636, "smtp": 25, "etcd": 2379},
}
"""The ports that clients take where a URL gives none (IANA)."""

_NOT_CALLED = re.compile(
    r"REDIRECT|CALLBACK|FRONTEND|ORIGIN|CORS|PUBLIC|ISSUER|AUDIENCE|ALLOWED|DOMAIN|COOKIE|EXTERNALURL|ROOTURL"
    r"|ADVERTISE|LISTEN|BIND|NO_PROXY|SITEURL|DOCS|SELF|HOMEPAGE|LICENSE|SCHEMAURL|CDN",
    re.IGNORECASE,
)
"""Names of variables whose URL goes to browsers, is compared or is listened on, and never opened."""


_OUTSIDE = re.compile(r"^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$")
_NOT_OUTSIDE = (".svc", ".local", ".internal", ".localdomain", ".example", ".invalid", ".test", ".lan", ".corp")


_MANY = 3
"""Settings that so many workloads read name also what only the others call."""


@dataclass(frozen=True, slots=True)
class Call:
    """One host that a workload calls. `port` is what the client dials, 0 where nothing tells it."""

    caller: PodTemplate
    variable: Variable
    scheme: str
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Destination:
    """What a call reaches: a Service of the cluster with the pods behind it and the port of those pods.

    `service` None: nothing declares one here; `port` None: nobody knows the port of the pods.
    """

    namespace: str
    name: str
    service: Resource | None
    port: int | None


def calls_of(pods: PodTemplate, view: View) -> list[Call]:
    """The hosts that a workload's variables and arguments tell it to call, in their order."""
    told = [*variables(pods, view), *_arguments(pods)]
    values = {each.name: each.value for each in told}
    return [call for each in told if not _NOT_CALLED.search(each.name) for call in _calls(pods, each, values)]


def _arguments(pods: PodTemplate) -> Iterator[Variable]:
    """Arguments with a URL, named by their flag: "--backend=http://web" and "--backend", "http://web"."""
    for container in pods.all_containers:
        flag = ""
        for each in (*texts(container.get("command")), *texts(container.get("args"))):
            if "://" in each:
                own, equals, value = each.partition("=")
                named = bool(equals) and own.startswith("-")
                yield Variable(own if named else flag or "its command", value if named else each, pods.owner)
            flag = each if each.startswith("-") and "=" not in each else ""


def _calls(pods: PodTemplate, variable: Variable, values: Mapping[str, str]) -> Iterator[Call]:
    value = _TEMPLATE.sub("~", variable.value.strip())
    for scheme, host, port in URL.findall(value):
        stem = scheme.partition("+")[0].removeprefix("jdbc:")
        yield Call(pods, variable, stem, host.lower().rstrip("."), int(port) if port else _PORTS.get(stem, 0))
    plain = _PLAIN.match(value)
    if plain:
        yield Call(pods, variable, "", plain[1], int(plain[2]))
    elif variable.name.upper().endswith(("_HOST", "_HOSTNAME", "_SERVICE_NAME")) and _HOST.match(value):
        stem = re.sub(r"_(HOST|HOSTNAME|SERVICE_NAME)$", "", variable.name, flags=re.IGNORECASE)
        port = next((values[each] for each in (f"{stem}_PORT", f"{stem}_SERVICE_PORT") if each in values), "")
        yield Call(pods, variable, "", value, int(port) if port.isascii() and port.isdigit() else 0)


def is_certain(call: Call, view: View) -> bool:
    """Whether a workload surely makes a call: the whole address is given, and not in settings that many share."""
    return bool(call.scheme or call.port) and view.once(_readers).get(id(call.variable.origin), 0) < _MANY


def _readers(view: View) -> Mapping[int, int]:
    """An object to the number of workloads that read their variables from it."""
    return Counter(origin for pods in view.pods for origin in {id(each.origin) for each in variables(pods, view)})


def is_outside(call: Call) -> bool:
    """Whether a call goes to a name that is neither the cluster's nor one of a private network."""
    return bool(_OUTSIDE.match(call.host)) and not call.host.endswith(_NOT_OUTSIDE)


def destination(call: Call, view: View) -> Destination | None:
    """Where in the cluster a call goes, None for what does not look like a Service of this platform.

    A bare word and `name.namespace` count only where such a Service, or such a namespace, is known here.
    """
    parts = call.host.removesuffix(".cluster.local").removesuffix(".svc").split(".")
    full = call.host.endswith((".svc", ".svc.cluster.local"))
    if len(parts) == 3 and full:
        parts = parts[1:]  # a pod behind a headless Service
    if len(parts) > 2 or not all(parts) or parts == ["localhost"]:
        return None
    name, namespace = parts[0], parts[1] if len(parts) == 2 else call.caller.namespace
    service = view.named("Service", namespace, name, "")
    if service is None:
        known = full or (len(parts) == 2 and view.named("Namespace", "", namespace, "") is not None)
        return Destination(namespace, name, None, None) if known and len(parts) == 2 else None
    return Destination(namespace, name, service, target_port(service, call.port, view))

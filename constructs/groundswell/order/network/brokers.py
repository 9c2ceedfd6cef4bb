"""RabbitMQ brokers: the virtual hosts, users, exchanges and queues that their definitions and objects make."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.leaves import texts_in
from groundswell.order.network.variables import held_texts, variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

GROUP = "rabbitmq.com"
_SETTING = re.compile(r"^\s*default_(vhost|user)\s*=\s*(\S+)\s*$", re.MULTILINE)
_LONGEST = 4 * 1024 * 1024


@dataclass(slots=True)
class Broker:
    """One broker. `told` is whether anything says which virtual hosts it has; `users` is None where nobody can know
    them all. `exchanges` and `queues` are by virtual host, `rights` the (user, virtual host) pairs of definitions."""

    owner: Resource
    hosts: dict[str, Resource] = field(default_factory=dict)
    users: set[str] | None = None
    rights: set[tuple[str, str]] | None = None
    exchanges: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    queues: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def told(self) -> bool:
        return bool(self.hosts)

    def has_host(self, name: str) -> bool:
        """Whether it serves a virtual host; "/" a broker makes by itself."""
        return name == "/" or name in self.hosts


def brokers(view: View) -> Mapping[tuple[str, str], Broker]:
    """(namespace, name of the Service) to the broker behind it."""
    return view.once(_brokers)


def _brokers(view: View) -> Mapping[tuple[str, str], Broker]:
    found: dict[tuple[str, str], Broker] = {}
    for cluster in view.of_kind("RabbitmqCluster", GROUP):
        broker = found[(cluster.key.namespace, cluster.key.name)] = Broker(cluster)
        _configured(broker, text(at(cluster.body, "spec", "rabbitmq", "additionalConfig")), cluster)
        names = set(texts_in(mapping(cluster.body.get("spec"))))
        _defined(broker, cluster.key.namespace, names, view)
    for pods in view.pods:
        if not pods.ends and any(image_name(text(each.get("image"))) == "rabbitmq" for each in pods.containers):
            broker = _server(pods, view)
            found.update({(each.key.namespace, each.key.name): broker for each in view.services_of(pods)})
    for each in (each for kind in ("Vhost", "Exchange", "Queue") for each in view.of_kind(kind, GROUP)):
        joined = found.get(cluster_of(each))
        if joined is not None:
            _joined(joined, each)
    return found


def cluster_of(each: Resource) -> tuple[str, str]:
    """(namespace, name) of the RabbitmqCluster that an object of the topology operator belongs to."""
    reference = mapping(at(each.body, "spec", "rabbitmqClusterReference"))
    return text(reference.get("namespace")) or each.key.namespace, text(reference.get("name"))


def host_of(each: Resource) -> str:
    """The virtual host that an object of the topology operator stands in."""
    return text(at(each.body, "spec", "vhost")) or "/"


def _joined(broker: Broker, each: Resource) -> None:
    name = text(at(each.body, "spec", "name")) or each.key.name
    if each.key.kind == "Vhost":
        broker.hosts.setdefault(name, each)
    else:
        (broker.exchanges if each.key.kind == "Exchange" else broker.queues)[host_of(each)].add(name)


def _server(pods: PodTemplate, view: View) -> Broker:
    broker = Broker(pods.owner)
    told = {each.name: each for each in variables(pods, view)}
    if "RABBITMQ_DEFAULT_VHOST" in told:
        broker.hosts[told["RABBITMQ_DEFAULT_VHOST"].value] = told["RABBITMQ_DEFAULT_VHOST"].origin
    if "RABBITMQ_DEFAULT_USER" in told:
        broker.users = {told["RABBITMQ_DEFAULT_USER"].value}
    names = {name for volume in pods.volumes for name in texts_in(volume)}
    for origin, data in _held(pods.namespace, names, view):
        for value in data.values():
            _configured(broker, text(value), origin)
    _defined(broker, pods.namespace, names, view)
    return broker


def _configured(broker: Broker, configuration: str, origin: Resource) -> None:
    for setting, value in _SETTING.findall(configuration[:_LONGEST]):
        if setting == "vhost":
            broker.hosts.setdefault(value, origin)
        else:
            broker.users = (broker.users or set()) | {value}


def _defined(broker: Broker, namespace: str, names: set[str], view: View) -> None:
    """What the definitions tell that a mounted object holds."""
    for origin, data in _held(namespace, names, view):
        for value in data.values():
            definitions = _definitions(text(value))
            for each in mappings(definitions.get("vhosts")):
                broker.hosts.setdefault(text(each.get("name")), origin)
            if "users" in definitions:
                listed = {text(each.get("name")) for each in mappings(definitions["users"])}
                broker.users = (broker.users or set()) | listed
            if "permissions" in definitions:
                pairs = mappings(definitions["permissions"])
                listed_rights = {(text(each.get("user")), text(each.get("vhost"))) for each in pairs}
                broker.rights = (broker.rights or set()) | listed_rights
            for kind, kept in (("exchanges", broker.exchanges), ("queues", broker.queues)):
                for each in mappings(definitions.get(kind)):
                    kept[text(each.get("vhost")) or "/"].add(text(each.get("name")))


def _held(namespace: str, names: set[str], view: View) -> Iterator[tuple[Resource, Mapping[str, Any]]]:
    held = view.once(held_texts)
    for kind in ("ConfigMap", "Secret"):
        for name in sorted(names):
            yield from held.get((kind, namespace, name), ())


def _definitions(value: str) -> Mapping[str, Any]:
    if not ('"vhosts"' in value or '"users"' in value) or len(value) > _LONGEST:
        return {}
    try:
        return mapping(json.loads(value))
    except (ValueError, RecursionError):
        return {}

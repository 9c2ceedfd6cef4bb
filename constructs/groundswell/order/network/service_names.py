"""Services that objects name in full, `name.namespace.svc`, wherever in their texts that stands."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.leaves import texts_in
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_NAME = re.compile(
    rf"(?<![\w.*}})$-])(?:{_LABEL}\.)?({_LABEL})\.({_LABEL})\.svc(?:\.cluster\.local)?\.?(?![\w-])(?::(\d{{1,5}})(?!\d))?"
)
"""With the pod's name before it where a headless Service is meant."""

_SHORT = re.compile(rf"://(?:[^\s/@'\"]*@)?({_LABEL})\.({_LABEL}):(\d{{1,5}})(?![\w.])")
_TOP_LEVEL = frozenset(("", "app", "cloud", "dev", "info", "online", "shop", "team", "tools"))
_SETTINGS = frozenset({"Application", "ConfigMap"})
_COMMENT = re.compile(r"^\s*(#|//).*$", re.MULTILINE)
_MARK = ".svc"
_LONGEST = 256 * 1024  # characters of one text that are looked through


class ServicePort(NamedTuple):
    """A Service and the port it is called on, 0 where none is given."""

    namespace: str
    name: str
    port: int


def named_services(resource: Resource, view: View) -> tuple[ServicePort, ...]:
    """Every Service that an object's own texts name in full, each once."""
    known = view.once(_known)
    if id(resource) not in known:
        texts_ = list(_texts(resource, view))
        found = [one for each in texts_ for one in _named(each)]
        if resource.key.kind in _SETTINGS:
            found += [one for each in texts_ for one in _in_short(each, view)]
        known[id(resource)] = tuple(dict.fromkeys(found))
    return known[id(resource)]


def _in_short(value: str, view: View) -> Iterator[ServicePort]:
    """Services in URLs that end with the namespace, `http://name.namespace:9090`, of namespaces that are known here."""
    if "://" in value:
        for name, namespace, port in _SHORT.findall(_COMMENT.sub("", value[:_LONGEST])):
            if namespace in view.once(_homes):
                yield ServicePort(namespace, name, int(port))


def _homes(view: View) -> frozenset[str]:
    """The namespaces that are made here or delivered to, but for those called as a top-level domain is."""
    made = {each.key.name for each in view.of_kind("Namespace", "")}
    return frozenset({*made, *view.by_namespace} - _TOP_LEVEL)


def _known(_: View) -> dict[int, tuple[ServicePort, ...]]:
    return {}


def _named(value: str) -> Iterator[ServicePort]:
    if _MARK in value:
        for name, namespace, port in _NAME.findall(_COMMENT.sub("", value[:_LONGEST])):
            yield ServicePort(namespace, name, int(port) if port else 0)


def _texts(resource: Resource, view: View) -> Iterator[str]:
    """The texts of an object that somebody opens as addresses."""
    body, kind = resource.body, resource.key.kind
    pods = view.pods_of(resource)
    if pods is not None:
        yield from _of_pods(pods)
    elif kind in ("ConfigMap", "Secret"):
        yield from texts_in([body.get("data") if kind == "ConfigMap" else None, body.get("stringData")])
    elif kind == "ExternalSecret":
        yield from texts_in(at(body, "spec", "target", "template", "data"))
    elif kind == "RequestAuthentication":
        yield from (text(each.get("jwksUri")) for each in mappings(at(body, "spec", "jwtRules")))
    elif kind == "Application":
        application = view.delivering(resource)
        yield from texts_in(application.values if application else ())


def _of_pods(pods: PodTemplate) -> Iterator[str]:
    for container in pods.all_containers:
        yield from (text(each.get("value")) for each in mappings(container.get("env")))
        for field in ("command", "args"):
            yield from texts(container.get(field))

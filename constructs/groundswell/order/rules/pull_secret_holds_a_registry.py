"""GS205: a pull secret is there, and is of the type that holds registry credentials."""

import json
import re
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Need, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS205",
    severity=Severity.WARNING,
    sentence="A pull secret is there, and is of the type that holds registry credentials.",
    consequence="The kubelet pulls without credentials: a private image ends in ImagePullBackOff.",
    fix="Make a Secret of type kubernetes.io/dockerconfigjson with the key .dockerconfigjson in the pod's namespace.",
)

_ACTION = re.compile(r'(?<=")\{\{.*?\}\}(?=")|\{\{.*?\}\}')
_HUB = "docker.io"
_HUBS = frozenset({"index.docker.io", "registry-1.docker.io", "docker.io", "hub.docker.com"})
_TYPES = {"kubernetes.io/dockerconfigjson": ".dockerconfigjson", "kubernetes.io/dockercfg": ".dockercfg"}


@rule.requires(*WORKLOADS)
def of_pods(resource: Resource, view: View) -> Iterator[Need]:
    pods = view.pods_of(resource)
    for each in mappings(pods.spec.get("imagePullSecrets")) if pods else ():
        if text(each.get("name")):
            yield Need(("secret", pods.namespace if pods else "", text(each.get("name"))), Strength.READY)


@rule.requires("core/ServiceAccount")
def of_accounts(resource: Resource, _: View) -> Iterator[Need]:
    for each in mappings(resource.body.get("imagePullSecrets")):
        if text(each.get("name")):
            yield Need(("secret", resource.key.namespace, text(each.get("name"))), Strength.NAMED)


@rule.check
def types(view: View) -> Iterator[Finding]:
    made = view.once(_made)
    for namespace, name, user in _users(view):
        maker = made.get((namespace, name))
        if maker is not None and not maker[0].contract and maker[1] not in _TYPES:
            shown = maker[1] or "Opaque"
            message = f"{user} pulls images with Secret {namespace}/{name}, which is of type {shown}."
            yield rule.finding(user, message, related=[maker[0]])


@rule.check
def registries(view: View) -> Iterator[Finding]:
    """Pods whose pull secrets are all known, and are for other registries than every image of theirs."""
    known = view.once(_registries)
    for pods in view.pods if known else ():
        names = [text(each.get("name")) for each in mappings(pods.spec.get("imagePullSecrets"))]
        held = [known.get((pods.namespace, name)) for name in names]
        asked = {_registry(text(each.get("image"))) for each in pods.all_containers} - {""}
        if held and asked and all(held):
            has = {each for one in held if one for each in one}
            if not asked & has and not pods.owner.contract:
                wanted, there = ", ".join(sorted(asked)), ", ".join(sorted(has))
                message = f"{pods.owner} pulls from {wanted}, and its pull secret is for {there}."
                yield rule.finding(pods.owner, message)


def _registry(image: str) -> str:
    """The registry of an image reference, docker.io where it names none; "" for a reference with a hole."""
    first, slash, _ = image.partition("/")
    if "$" in image or "{" in image:
        return ""
    return first if slash and ("." in first or ":" in first or first == "localhost") else _HUB


def _registries(view: View) -> dict[tuple[str, str], frozenset[str]]:
    """(namespace, name) of a pull secret made of a written template to the registries in it."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        target = mapping(at(each.body, "spec", "target"))
        written = text(mapping(at(target, "template", "data")).get(".dockerconfigjson"))
        hosts = _hosts(written)
        if hosts:
            found[(each.key.namespace, text(target.get("name")) or each.key.name)] = hosts
    return found


def _hosts(template: str) -> frozenset[str]:
    """The registries of a docker configuration; none where their names are templates themselves."""
    try:
        read = json.loads(_ACTION.sub("x", template))
    except ValueError:
        return frozenset()
    names = [str(name) for name in mapping(mapping(read).get("auths"))]
    plain = [name.removeprefix("https://").removeprefix("http://").partition("/")[0] for name in names]
    return frozenset() if "x" in plain else frozenset(_HUB if each in _HUBS else each for each in plain)


def _users(view: View) -> Iterator[tuple[str, str, Resource]]:
    for pods in view.pods:
        for each in mappings(pods.spec.get("imagePullSecrets")):
            yield pods.namespace, text(each.get("name")), pods.owner
    for account in view.of_kind("ServiceAccount", ""):
        for each in mappings(account.body.get("imagePullSecrets")):
            yield account.key.namespace, text(each.get("name")), account


def _made(view: View) -> dict[tuple[str, str], tuple[Resource, str]]:
    """(namespace, name) to the object that makes the Secret and the type it gets."""
    found = {
        (each.key.namespace, each.key.name): (each, text(each.body.get("type"))) for each in view.of_kind("Secret", "")
    }
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        target = at(each.body, "spec", "target")
        if at(target, "creationPolicy") not in ("Merge", "None"):
            name = text(at(target, "name")) or each.key.name
            found.setdefault((each.key.namespace, name), (each, text(at(target, "template", "type"))))
    return found

"""GS201: a key that a container reads is a key that its Secret or ConfigMap has."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS201",
    severity=Severity.ERROR,
    sentence="A key that a container reads is a key that its Secret or ConfigMap has.",
    consequence="The container does not start: CreateContainerConfigError, couldn't find key.",
    fix="Make the key where the object is made, or read one that it has.",
)

Keys = Mapping[tuple[str, str, str], tuple[Resource, frozenset[str] | None]]
"""(kind, namespace, name) to its maker and its keys; None where nobody can know them."""

_READ = (("Secret", "secretKeyRef"), ("ConfigMap", "configMapKeyRef"))


@rule.check
def keys(view: View) -> Iterator[Finding]:
    known = view.once(_known)
    for pods in view.pods:
        for kind, name, key in _references(pods):
            maker, has = known.get((kind, pods.namespace, name), (None, None))
            if maker is not None and has is not None and key not in has:
                shown = ", ".join(sorted(has)) or "no key at all"
                message = f"{pods.owner} reads key {key} of {kind} {pods.namespace}/{name}, which has {shown}."
                yield rule.finding(pods.owner, message, related=[maker])


def _references(pods: PodTemplate) -> Iterator[tuple[str, str, str]]:
    """(kind, name, key) of each single key that must be there."""
    for container in pods.all_containers:
        for variable in mappings(container.get("env")):
            for kind, field in _READ:
                reference = mapping(at(variable, "valueFrom", field))
                if reference.get("optional") is not True and reference.get("key"):
                    yield kind, text(reference.get("name")), text(reference.get("key"))
    for volume in pods.volumes:
        for kind, field, named in (("Secret", "secret", "secretName"), ("ConfigMap", "configMap", "name")):
            source = mapping(volume.get(field))
            if source.get("optional") is not True:
                for item in mappings(source.get("items")):
                    yield kind, text(source.get(named)), text(item.get("key"))


def _known(view: View) -> Keys:
    found: dict[tuple[str, str, str], tuple[Resource, frozenset[str] | None]] = {}
    for kind in ("Secret", "ConfigMap"):
        for each in view.of_kind(kind, ""):
            parts = [mapping(each.body.get(part)) for part in ("data", "stringData", "binaryData")]
            has = None if each.contract else frozenset(str(key) for part in parts for key in part)
            _add(found, (kind, each.key.namespace, each.key.name), each, has)
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        target = mapping(at(each.body, "spec", "target"))
        name = text(target.get("name")) or each.key.name
        _add(found, ("Secret", each.key.namespace, name), each, _of_external(each, target))
    return found


def _add(
    found: dict[tuple[str, str, str], tuple[Resource, frozenset[str] | None]],
    key: tuple[str, str, str],
    maker: Resource,
    has: frozenset[str] | None,
) -> None:
    """Two makers of one object: each may bring keys."""
    before = found.get(key)
    both = has if before is None else None if before[1] is None or has is None else before[1] | has
    found[key] = (before[0] if before else maker, both)


def _of_external(each: Resource, target: Mapping[str, object]) -> frozenset[str] | None:
    """The keys that the operator writes: the template's, or without one the fetched; unknown for whole imports."""
    spec = mapping(each.body.get("spec"))
    template = mapping(target.get("template"))
    if template.get("templateFrom") or target.get("creationPolicy") == "Merge":
        return None
    written = frozenset(str(key) for key in mapping(template.get("data")))
    fetched = frozenset(text(item.get("secretKey")) for item in mappings(spec.get("data")))
    if written:
        return written | fetched if template.get("mergePolicy") == "Merge" else written
    return None if spec.get("dataFrom") else fetched

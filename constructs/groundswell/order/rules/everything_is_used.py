"""GS236: what is declared for others is used by somebody."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import may_hold, unknown_operators, unread
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.usage import leaves, usage
from groundswell.order.view import View

rule = Rule(
    id="GS236",
    severity=Severity.INFO,
    sentence="What is declared for others is used by somebody.",
    consequence="It costs attention and, for secrets, a risk that buys nothing; or its user was forgotten.",
    fix="Delete it, or name it where it was meant to be used.",
)

_SHOWN = 12
_COPIED = ("reflector", "replicator", "emberstack", "kubed", "secret-type", "grafana", "argocd.argoproj.io/secret")
"""Parts of labels and annotations by which a controller finds an object that nobody names."""


@rule.check
def orphans(view: View) -> Iterator[Finding]:
    """One finding a kind. Nothing is said of a namespace where somebody may use it whom nobody read."""
    for kind, unused in _UNUSED.items():
        declared = [each for each in view.of_kind(kind) if each.layer == "gitops" and not each.contract]
        found = sorted((each for each in declared if unused(each, view)), key=lambda each: each.key)
        if found:
            names = [str(each.key).partition(" ")[2] for each in found]
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            message = f"Nothing uses {kind} {', '.join(names[:_SHOWN])}{more}."
            yield rule.finding(found[0], message, related=found[1 : 1 + _SHOWN])


def _unnamed(name: str, each: Resource, view: View) -> bool:
    home = each.key.namespace
    return (
        (view.all_is_described or home in view.pods_by_namespace)
        and home != view.argocd_namespace
        and not may_hold(view, home)
        and home not in view.once(unknown_operators)
        and not view.once(usage).has(home, name)
    )


def _secret(each: Resource, view: View) -> bool:
    found = [*each.labels, *each.annotations]
    typed = text(each.body.get("type")) not in ("", "Opaque", "kubernetes.io/tls", "kubernetes.io/dockerconfigjson")
    return not typed and not _is_copied(found) and _unnamed(each.key.name, each, view)


def _external(each: Resource, view: View) -> bool:
    target = mapping(at(each.body, "spec", "target"))
    metadata = mapping(at(target, "template", "metadata"))
    found = [*mapping(metadata.get("labels")), *mapping(metadata.get("annotations"))]
    merged = target.get("creationPolicy") in ("Merge", "None")
    return not merged and not _is_copied(found) and _unnamed(text(target.get("name")) or each.key.name, each, view)


def _is_copied(names: list[Any]) -> bool:
    return any(part in str(name) for name in names for part in _COPIED)


def _map(each: Resource, view: View) -> bool:
    return not _is_copied([*each.labels, *each.annotations]) and _unnamed(each.key.name, each, view)


def _account(each: Resource, view: View) -> bool:
    """A binding names an account, and yet nobody may run as it."""
    home = each.key.namespace
    if (
        may_hold(view, home)
        or home in view.once(unknown_operators)
        or not (view.all_is_described or home in view.pods_by_namespace)
    ):
        return False
    return each.key.name != "default" and not view.once(usage).runs_as(home, each.key.name)


def _storage(each: Resource, view: View) -> bool:
    default = any("is-default-class" in str(name) for name in each.annotations)
    return not default and not view.once(unread) and not view.once(usage).has("", each.key.name)


def _grant(each: Resource, view: View) -> bool:
    """Whether nothing of the kinds and namespaces that a grant lets refer here names its namespace."""
    for source in mappings(at(each.body, "spec", "from")):
        for other in view.in_namespace(text(source.get("kind")), text(source.get("namespace"))):
            if each.key.namespace in set(leaves(other.body.get("spec"))):
                return False
        if text(source.get("namespace")) not in view.by_namespace or may_hold(view, text(source.get("namespace"))):
            return False
    return True


_UNUSED: Mapping[str, Callable[[Resource, View], bool]] = {
    "ExternalSecret": _external,
    "Secret": _secret,
    "ConfigMap": _map,
    "ServiceAccount": _account,
    "StorageClass": _storage,
    "ReferenceGrant": _grant,
}

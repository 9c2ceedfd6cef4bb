"""GS226: a container is told each variable once."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS226",
    severity=Severity.WARNING,
    sentence="A container is told each variable once.",
    consequence="The last one wins, and env always wins over envFrom: what the other says is never read.",
    fix="Delete the one that is not meant.",
)


@rule.check
def variables(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.all_containers:
            who = f"Container {text(container.get('name'))} of {pods.owner}"
            yield from _twice(who, container, pods)
            yield from _shadowed(who, container, pods, view)


def _twice(who: str, container: Mapping[str, Any], pods: PodTemplate) -> Iterator[Finding]:
    counted = Counter(text(each.get("name")) for each in mappings(container.get("env")))
    for name, count in counted.items():
        if name and count > 1:
            yield rule.finding(pods.owner, f"{who} has {name} {count} times in env.")


def _shadowed(who: str, container: Mapping[str, Any], pods: PodTemplate, view: View) -> Iterator[Finding]:
    """A literal over the key of a Secret is hardly meant; over a ConfigMap's it may be, where the text differs."""
    literal = {text(each.get("name")): each["value"] for each in mappings(container.get("env")) if "value" in each}
    for kind, origin, keys in _sources(container, pods, view):
        data = mapping(origin.body.get("data")) if kind == "ConfigMap" else {}
        for name in sorted(literal.keys() & keys.keys()):
            told = data.get(keys[name])
            if literal[name] != told:
                message = f"{who} sets {name} to {_shown(literal[name])}, over the key of {origin} that envFrom brings."
                severity = Severity.WARNING if kind == "Secret" else Severity.INFO
                yield rule.finding(pods.owner, message, related=[origin], severity=severity)


def _sources(
    container: Mapping[str, Any], pods: PodTemplate, view: View
) -> Iterator[tuple[str, Resource, Mapping[str, str]]]:
    """(kind, maker, variable to key) of each source of envFrom whose keys are known."""
    known = view.once(known_keys)
    for source in mappings(container.get("envFrom")):
        prefix = text(source.get("prefix"))
        for kind, field in (("Secret", "secretRef"), ("ConfigMap", "configMapRef")):
            maker, keys = known.get((kind, pods.namespace, text(at(source, field, "name"))), (None, None))
            if maker is not None and keys:
                yield kind, maker, {f"{prefix}{key}": key for key in keys}


def _shown(value: Any) -> str:
    shown = str(value)
    return repr(shown if len(shown) <= 60 else f"{shown[:59]}…")

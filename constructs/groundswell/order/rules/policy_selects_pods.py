"""GS216: a disruption budget and a mesh policy with a selector select pods."""

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.contracts.contract import is_known_by_kin
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import pods_are_known, unread
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS216",
    severity=Severity.WARNING,
    sentence="A disruption budget and a mesh policy with a selector select pods.",
    consequence="It protects nothing, and nothing tells.",
    fix="Select labels that the pods carry.",
)

_MESH = {
    "security.istio.io": ("AuthorizationPolicy", "RequestAuthentication", "PeerAuthentication"),
    "telemetry.istio.io": ("Telemetry",),
    "networking.istio.io": ("EnvoyFilter",),
}
_POLICY, _FILTER = ("selector", "matchLabels"), ("workloadSelector", "labels")
_ALIKE = 0.85
_ROOT = "istio-system"
"""A policy of the mesh's root namespace is for pods everywhere."""


@rule.check
def selectors(view: View) -> Iterator[Finding]:
    for each in view.of_kind("PodDisruptionBudget", "policy"):
        selector = at(each.body, "spec", "selector")
        known = selector and not each.contract and pods_are_known(view, each.key.namespace)
        if known and not view.selected(each.key.namespace, selector):
            yield rule.finding(each, f"{each} selects {_shown(mapping(selector))}, and no pod carries that.")
    for group, kinds in _MESH.items():
        for each in (one for name in kinds for one in view.of_kind(name, group)):
            labels = mapping(at(each.body, "spec", *_FILTER if each.key.kind == "EnvoyFilter" else _POLICY))
            if labels and not each.contract and not _selected(each, labels, view):
                yield rule.finding(each, f"{each} selects {_shown({'matchLabels': labels})}, and no pod carries that.")


def _selected(each: Resource, labels: Mapping[str, Any], view: View) -> bool:
    """Also true where pods may be that nobody read."""
    if each.key.namespace == _ROOT:
        homes = list(view.pods_by_namespace)
        if any(view.selected(home, {"matchLabels": labels}) for home in homes):
            return True
        others = [each for each in view.once(unread) if not is_known_by_kin(each)]
        return bool(others) and not _is_slip(labels, view)
    if not pods_are_known(view, each.key.namespace):
        return True
    return bool(view.selected(each.key.namespace, {"matchLabels": labels}))


def _is_slip(labels: Mapping[str, Any], view: View) -> bool:
    """Whether pods carry almost the labels that are asked for: other spellings of the same values."""
    for pods in view.pods:
        pairs = [(text(pods.labels.get(name)), text(value)) for name, value in labels.items()]
        if all(difflib.SequenceMatcher(None, own, wanted).ratio() >= _ALIKE for own, wanted in pairs):
            return True
    return False


def _shown(selector: Mapping[str, Any]) -> str:
    plain = [f"{name}={value}" for name, value in sorted(mapping(selector.get("matchLabels")).items(), key=str)]
    return ", ".join(plain) or "by expressions"

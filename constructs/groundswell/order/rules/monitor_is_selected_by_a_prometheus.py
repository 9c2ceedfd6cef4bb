"""GS264: some Prometheus of the operator selects a monitor, by its labels and its namespace."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS264",
    severity=Severity.WARNING,
    sentence="Some Prometheus of the operator selects a monitor, by its labels and its namespace.",
    consequence="The operator leaves it out without a word: nothing is scraped, no alert of it exists.",
    fix="Give it the labels that the Prometheus selects (with kube-prometheus-stack `release`), or widen the selector.",
)

_GROUP = "monitoring.coreos.com"
_FIELDS = {
    "ServiceMonitor": "serviceMonitor",
    "PodMonitor": "podMonitor",
    "Probe": "probe",
    "PrometheusRule": "rule",
}
_HOME = "kubernetes.io/metadata.name"


@rule.check
def selected(view: View) -> Iterator[Finding]:
    servers = view.of_kind("Prometheus", _GROUP)
    agents = [each for kind in ("PrometheusAgent", "ThanosRuler") for each in view.of_kind(kind, _GROUP)]
    for kind, field in _FIELDS.items() if servers and not agents else ():
        for each in view.of_kind(kind, _GROUP):
            refusals = [_refusal(each, server, field, view) for server in servers]
            if not each.contract and all(refusals):
                yield rule.finding(each, f"No Prometheus selects {each}: {refusals[0]}.", related=servers[:2])


def _refusal(each: Resource, server: Resource, field: str, view: View) -> str:
    """Why a server leaves a monitor out, "" where it does not, or where nobody can tell."""
    spec = mapping(server.body.get("spec"))
    wanted = spec.get(f"{field}Selector")
    if wanted is None:
        return "" if server.contract else f"{server} has no {field}Selector"
    if not selects(wanted, each.labels):
        return f"{server} wants {_shown(wanted)}"
    homes = spec.get(f"{field}NamespaceSelector")
    if homes is None:
        return (
            "" if server.contract or each.key.namespace == server.key.namespace else f"{server} looks only at its own"
        )
    labels = _labels(each.key.namespace, homes, view)
    return "" if labels is None or selects(homes, labels) else f"{server} does not look into {each.key.namespace}"


def _labels(namespace: str, selector: Any, view: View) -> Mapping[str, Any] | None:
    """The labels of a namespace; None where somebody else made it, and more is asked than its name."""
    found = view.named("Namespace", "", namespace, "")
    asked = {*mapping(mapping(selector).get("matchLabels"))}
    asked |= {text(each.get("key")) for each in mappings(at(selector, "matchExpressions"))}
    if found is None and not asked <= {_HOME}:
        return None
    return {**(found.labels if found else {}), _HOME: namespace}


def _shown(selector: Any) -> str:
    plain = [f"{name}={value}" for name, value in sorted(mapping(mapping(selector).get("matchLabels")).items())]
    keys = [text(each.get("key")) for each in mappings(at(selector, "matchExpressions"))]
    return ", ".join([*plain, *(f"{key} by an expression" for key in keys)])

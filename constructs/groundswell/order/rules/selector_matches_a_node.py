"""GS401: the node that a pod asks for exists."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.nodes import Fleet
from groundswell.order.nodes.placed import Placed, placed
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS401",
    severity=Severity.ERROR,
    sentence="The node that a pod asks for exists.",
    consequence="The pod stays Pending for ever: didn't match Pod's node affinity/selector.",
    fix="Ask for a label that the nodes have, or give a node this label where it registers.",
)


@rule.check
def selectors(view: View) -> Iterator[Finding]:
    known = fleets(view)
    for each in placed(view) if known and all(fleet.known for fleet in known) else ():
        if not any(fleet.matching(each.selector, each.affinity) for fleet in known):
            message = f"{each} asks for a node with {_asked(each)}, and no node has that.{_near(each, known[0])}"
            yield rule.finding(each.owner, message)


def _asked(each: Placed) -> str:
    parts = [f"{key}={value}" for key, value in each.selector.items()]
    terms = at(each.affinity, "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
    for term in mappings(terms):
        for wanted in mappings(term.get("matchExpressions")):
            values = ", ".join(texts(wanted.get("values")))
            parts.append(f"{text(wanted.get('key'))} {text(wanted.get('operator'))} {values}".rstrip())
    return " and ".join(parts)


def _near(each: Placed, fleet: Fleet) -> str:
    """What the nodes have in its stead: other values of a label, or the same value under another name."""
    for key, value in each.selector.items():
        has = _values(fleet, key)
        if not has:
            return _same_value(str(value), fleet) or f" No node has a label {key}."
        if value not in has:
            return f" Label {key} is {', '.join(has)}."
    return ""


def _same_value(value: Any, fleet: Fleet) -> str:
    for nodes in fleet.sets:
        for name, values in nodes.labels.items():
            if values and value in values:
                return f" Node {nodes.name} has {name}={value}."
    return ""


def _values(fleet: Fleet, key: str) -> list[str]:
    found: Mapping[str, None] = {value: None for each in fleet.sets for value in sorted(each.labels.get(key) or ())}
    return list(found)

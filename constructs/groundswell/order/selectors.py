"""Label selectors, as the API server evaluates them."""

from collections.abc import Mapping
from typing import Any

from groundswell.order.tree import mapping, mappings, text, texts


def equals(selector: Any, labels: Mapping[str, Any]) -> bool:
    """Whether a plain map (a Service's selector, a nodeSelector) selects these labels. An empty one selects nothing."""
    wanted = mapping(selector)
    return bool(wanted) and all(labels.get(name) == value for name, value in wanted.items())


def selects(selector: Any, labels: Mapping[str, Any]) -> bool:
    """Whether a LabelSelector selects these labels. An empty one (`{}`) selects everything, a missing one nothing."""
    if selector is None or (selector.__class__ is not dict and not isinstance(selector, Mapping)):
        return False
    plain = mapping(selector.get("matchLabels"))
    if any(labels.get(name) != value for name, value in plain.items()):
        return False
    return all(_holds(expression, labels) for expression in mappings(selector.get("matchExpressions")))


def _holds(expression: Mapping[str, Any], labels: Mapping[str, Any]) -> bool:
    name, operator = text(expression.get("key")), expression.get("operator")
    values = set(texts(expression.get("values")))
    if operator == "In":
        return text(labels.get(name)) in values and name in labels
    if operator == "NotIn":
        return name not in labels or text(labels.get(name)) not in values
    if operator == "Exists":
        return name in labels
    return operator == "DoesNotExist" and name not in labels

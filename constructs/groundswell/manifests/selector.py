"""Label selectors, as Kubernetes matches them."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.entries import entries


def selects(selector: Any, labels: Mapping[str, str]) -> bool:
    """Whether `matchLabels` and `matchExpressions` all hold; an absent or empty selector selects everything."""
    if not isinstance(selector, Mapping):
        return True
    wanted = selector.get("matchLabels")
    for name, value in wanted.items() if isinstance(wanted, Mapping) else ():
        if labels.get(str(name)) != str(value):
            return False
    expressions = selector.get("matchExpressions")
    return all(_holds(each, labels) for each in entries(expressions) if isinstance(each, Mapping))


def is_empty(selector: Any) -> bool:
    """Whether it asks nothing."""
    return not isinstance(selector, Mapping) or not (selector.get("matchLabels") or selector.get("matchExpressions"))


def _holds(expression: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    key, operator = str(expression.get("key")), expression.get("operator")
    values = [str(each) for each in entries(expression.get("values"))]
    if operator == "In":
        return labels.get(key) in values
    if operator == "NotIn":
        return labels.get(key) not in values
    if operator == "Exists":
        return key in labels
    return operator == "DoesNotExist" and key not in labels

"""GS311: a namespace has the policies that all the others of its sort have."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from groundswell.order.finding import Finding, Severity
from groundswell.order.isolation import isolation
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS311",
    severity=Severity.WARNING,
    sentence="A namespace has the policies that all the others of its sort have.",
    consequence="Its pods are open where the others are closed, or cannot reach what the others can.",
    fix="Give the namespace the same policies, or label it as another sort.",
)

_FEWEST = 3
_OWN = ("kubernetes.io/metadata.name", "name", "app.kubernetes.io/managed-by", "app.kubernetes.io/instance")


@rule.check
def parity(view: View) -> Iterator[Finding]:
    has = _policies(view)
    told = set()
    for label, homes in _sorts(view).items():
        for name in sorted({name for home in homes for name in has[home]}):
            holding = [home for home in homes if name in has[home]]
            lacking = [home for home in homes if name not in has[home] and home not in told]
            if len(holding) >= _FEWEST and len(homes) - len(holding) <= len(holding) // _FEWEST:
                for home in lacking:
                    told.add(home)
                    namespace = view.named("Namespace", "", home, "")
                    if namespace is not None:
                        missing = sorted({each for other in holding for each in has[other]} - has[home])
                        shown = ", ".join(missing[:6])
                        message = (
                            f"Namespace {home} has no NetworkPolicy {shown}, "
                            f"as {len(holding)} others labelled {label} have ({', '.join(holding[:3])})."
                        )
                        yield rule.finding(namespace, message)


def _policies(view: View) -> Mapping[str, set[str]]:
    """Namespace to the names of its policies."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in view.once(isolation).policies():
        found[each.resource.key.namespace].add(each.resource.key.name)
    return found


def _sorts(view: View) -> Mapping[str, list[str]]:
    """Label to the namespaces that carry it and have pods; only labels that more than a few share."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in view.of_kind("Namespace", ""):
        if each.key.name in view.pods_by_namespace:
            for name, value in mapping(at(each.body, "metadata", "labels")).items():
                if name not in _OWN and "part-of" not in str(name):
                    found[f"{name}={value}"].append(each.key.name)
    return {label: sorted(set(homes)) for label, homes in found.items() if len(homes) > _FEWEST}

"""GS311: a namespace has the policies that all the others of its sort have."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.isolation import isolation
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
_OTHERWISE = (
    *("kubernetes.io/", "k8s.io/", "istio", "argocd", "managed-by", "part-of", "instance", "name"),
    *("env", "stage", "cluster", "region", "team", "owner"),
)
"""Parts of labels that say whose a namespace is, where it is or what is switched on in it, and not what sort it is."""


@rule.check
def parity(view: View) -> Iterator[Finding]:
    has = _policies(view)
    told = set()
    for label, homes in _sorts(view).items():
        held = Counter(name for home in homes for name in has[home])
        standard = {name for name, holding in held.items() if _is_standard(holding, len(homes))}
        for home in homes:
            missing = sorted(standard - has[home])
            namespace = view.named("Namespace", "", home, "")
            if missing and namespace is not None and home not in told:
                told.add(home)
                others = [each for each in homes if missing[0] in has[each]]
                message = (
                    f"Namespace {home} has no NetworkPolicy {', '.join(missing[:6])}, "
                    f"as {len(others)} others labelled {label} have ({', '.join(others[:3])})."
                )
                yield rule.finding(namespace, message)


def _is_standard(holding: int, homes: int) -> bool:
    """Whether nearly all have a policy: three of four, six of eight."""
    return holding >= _FEWEST and homes - holding <= holding // _FEWEST


def _policies(view: View) -> Mapping[str, set[str]]:
    """Namespace to the names of its policies."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in view.once(isolation).policies():
        found[each.resource.key.namespace].add(each.resource.key.name)
    return found


def _sorts(view: View) -> Mapping[str, list[str]]:
    """Label to the namespaces that carry it; only labels that more than a few share."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in view.of_kind("Namespace", ""):
        if not each.contract:
            for name, value in mapping(at(each.body, "metadata", "labels")).items():
                if not any(part in str(name) for part in _OTHERWISE):
                    found[f"{name}={value}"].append(each.key.name)
    return {label: sorted(set(homes)) for label, homes in found.items() if len(homes) > _FEWEST}

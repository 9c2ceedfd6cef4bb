"""Labels that an admission policy demands of pods: Kyverno's validate patterns, as far as they are about labels."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

_AUTOGEN = "pod-policies.kyverno.io/autogen-controllers"
_READ = frozenset({"kinds", "namespaces", "selector", "namespaceSelector", "names", "operations"})


@dataclass(frozen=True, slots=True)
class Demand:
    """One rule of one policy. `labels` are name to pattern, with Kyverno's * and ?."""

    policy: Resource
    rule: str
    labels: Mapping[str, str]
    match: tuple[Mapping[str, Any], ...]
    exclude: tuple[Mapping[str, Any], ...]

    def concerns(self, pods: PodTemplate, view: View) -> bool:
        """Whether the rule speaks of these pods."""
        home = self.policy.key.namespace
        inside = not home or home == pods.namespace
        chosen = any(_selects(each, pods, view) for each in self.match)
        return inside and chosen and not any(_selects(each, pods, view) for each in self.exclude)

    def lacking(self, pods: PodTemplate) -> list[str]:
        """The labels that these pods lack, as the policy writes them."""
        return [
            f"{name}={pattern}" if pattern not in ("?*", "*") else name
            for name, pattern in self.labels.items()
            if not fnmatchcase(str(pods.labels.get(name, "")), pattern) or name not in pods.labels
        ]


def demands(view: View) -> Iterator[Demand]:
    """The enforced demands; a rule that says more than could be read here is left out."""
    for kind in ("ClusterPolicy", "Policy"):
        for each in view.of_kind(kind, "kyverno.io"):
            spec = mapping(each.body.get("spec"))
            for entry in mappings(spec.get("rules")):
                found = _demand(each, spec, entry)
                if found:
                    yield found


def _demand(policy: Resource, spec: Mapping[str, Any], entry: Mapping[str, Any]) -> Demand | None:
    action = at(entry, "validate", "failureAction") or spec.get("validationFailureAction")
    labels = at(entry, "validate", "pattern", "metadata", "labels")
    match, exclude = _blocks(entry.get("match")), _blocks(entry.get("exclude"))
    conditional = entry.get("preconditions") or entry.get("context") or spec.get("validationFailureActionOverrides")
    plain = isinstance(labels, Mapping) and all(isinstance(each, str) for each in labels.values())
    off = policy.annotations.get(_AUTOGEN) == "none"
    if text(action).lower() != "enforce" or not plain or match is None or exclude is None or conditional or off:
        return None
    wanted = {str(name).strip("+()"): value for name, value in mapping(labels).items() if "(" not in str(name)}
    return Demand(policy, text(entry.get("name")), wanted, tuple(match), tuple(exclude))


def _blocks(written: Any) -> list[Mapping[str, Any]] | None:
    """The `resources` of a match or exclude; None where it asks more than is read here."""
    blocks = [*mappings(at(written, "any")), *mappings(at(written, "all"))] or ([written] if written else [])
    found = [mapping(at(each, "resources")) for each in blocks]
    several = len(list(mappings(at(written, "all")))) > 1
    strange = any(set(each) - {"resources"} for each in blocks if isinstance(each, Mapping))
    return None if several or strange or any(set(each) - _READ for each in found) else found


def _selects(resources: Mapping[str, Any], pods: PodTemplate, view: View) -> bool:
    kinds = [each.rpartition("/")[2] for each in texts(resources.get("kinds"))]
    names, namespaces = list(texts(resources.get("names"))), list(texts(resources.get("namespaces")))
    selector, homes = resources.get("selector"), resources.get("namespaceSelector")
    return (
        bool({"Pod", pods.owner.key.kind, "*"} & set(kinds) or not kinds)
        and (not names or any(fnmatchcase(pods.owner.key.name, each) for each in names))
        and (not namespaces or any(fnmatchcase(pods.namespace, each) for each in namespaces))
        and (selector is None or selects(selector, pods.labels))
        and (homes is None or selects(homes, view.namespace_labels(pods.namespace)))
    )

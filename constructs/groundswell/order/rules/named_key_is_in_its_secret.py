"""GS247: a key that the values of a chart or a custom resource name is a key that its Secret or ConfigMap has."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.contracts.unrendered import unrendered
from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import texts_in
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.secret.pod_references import named_keys
from groundswell.order.secret.value_references import ValueReference, value_references
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS247",
    severity=Severity.ERROR,
    sentence="A key that values or a custom resource name is a key that its Secret or ConfigMap has.",
    consequence="The pods that are made of it do not start: CreateContainerConfigError, couldn't find key.",
    fix="Make the key where the object is made, or name one that it has.",
)

_TEMPLATES = frozenset(
    (
        *("argoproj.io/Application", "argoproj.io/ApplicationSet", "apiextensions.k8s.io/CustomResourceDefinition"),
        *("apiextensions.crossplane.io/Composition", "external-secrets.io/ClusterExternalSecret"),
    )
)
"""Kinds that hold other objects, or patterns of them."""
_PATTERNS = frozenset({"kyverno.io", "policies.kyverno.io", "templates.gatekeeper.sh"})


@rule.check
def keys(view: View) -> Iterator[Finding]:
    known = view.once(known_keys)
    told = _told(view)
    for release in unrendered(view):
        yield from _wrong(release.owner, release.namespace, release.values, known, told)
    names = {(namespace, name) for _, namespace, name in known}
    for each in view.resources:
        if _is_custom(each) and _mentions(each, names):
            yield from _wrong(each, each.key.namespace, mapping(each.body.get("spec")), known, frozenset())


def _wrong(
    owner: Resource,
    namespace: str,
    values: Mapping[str, Any],
    known: Mapping[tuple[str, str, str], tuple[Resource, frozenset[str] | None]],
    told: frozenset[tuple[str, str, str, str]],
) -> Iterator[Finding]:
    for each in value_references(values):
        maker, has = known.get((each.kind, namespace, each.name), (None, None))
        if maker is None or has is None or not _counts(each, owner):
            continue
        for key in each.keys:
            if key not in has and (each.kind, namespace, each.name, key) not in told:
                shown = ", ".join(sorted(has)) or "no key at all"
                message = f"{owner} names key {key} of {each.kind} {namespace}/{each.name} in {each.where}"
                yield rule.finding(owner, f"{message}, which has {shown}.", related=[maker])


def _counts(each: ValueReference, owner: Resource) -> bool:
    """The shapes of charts mean something in values only."""
    return each.certain or owner.key.kind in ("Application", "Step")


def _told(view: View) -> frozenset[tuple[str, str, str, str]]:
    """What the pods of charts name of which a contract tells: another rule judges those."""
    contracted = (each for each in view.pods if each.owner.contract)
    return frozenset((kind, each.namespace, name, key) for each in contracted for kind, name, key in named_keys(each))


def _mentions(each: Resource, names: set[tuple[str, str]]) -> bool:
    """Whether a text of the object is one of the names in its namespace: most objects need no closer look."""
    return any((each.key.namespace, name) in names for name in texts_in(each.body.get("spec")))


def _is_custom(each: Resource) -> bool:
    kind = f"{each.key.group}/{each.key.kind}"
    group = each.key.group
    custom = "." in group and not group.endswith(".k8s.io") and group not in _PATTERNS and kind not in _TEMPLATES
    return custom and not each.contract and bool(each.key.namespace) and kind not in WORKLOADS

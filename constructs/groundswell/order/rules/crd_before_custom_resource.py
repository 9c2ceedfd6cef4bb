"""GS102: a CustomResourceDefinition exists before objects of its kind."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.cluster import core_group
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import ANY, Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS102",
    severity=Severity.ERROR,
    sentence="A CustomResourceDefinition exists before objects of its kind.",
    consequence="The API server does not know the kind, and the whole sync of the Application fails.",
    fix="Deliver the CustomResourceDefinition in an earlier wave.",
)


@rule.provides("apiextensions.k8s.io/CustomResourceDefinition")
def defined_kind(resource: Resource, _: View) -> Iterator[Provision]:
    group, kind = at(resource.body, "spec", "group"), at(resource.body, "spec", "names", "kind")
    if kind:
        yield Provision(("crd", text(group), text(kind)), Moment.APPLIED)


@rule.provides("apiextensions.crossplane.io/CompositeResourceDefinition", "templates.gatekeeper.sh/ConstraintTemplate")
def composed_kinds(resource: Resource, _: View) -> Iterator[Provision]:
    """Crossplane and Gatekeeper make the definition of what such an object describes, once they have seen it."""
    template = resource.key.kind == "ConstraintTemplate"
    spec = at(resource.body, "spec", "crd", "spec") if template else at(resource.body, "spec")
    group = "constraints.gatekeeper.sh" if template else text(at(spec, "group"))
    for kind in (text(at(spec, names, "kind")) for names in ("names", "claimNames")):
        if kind:
            yield Provision(("crd", group, kind), Moment.APPLIED)


@rule.requires(ANY)
def own_definition(resource: Resource, _: View) -> Iterator[Need]:
    if not core_group(resource.key.group) and resource.key.group != "kustomize.config.k8s.io":
        yield Need(("crd", resource.key.group, resource.key.kind), Strength.APPLIED)

"""GS217: a binding names a role, and accounts, that exist."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS217",
    severity=Severity.WARNING,
    sentence="A binding names a role, and accounts, that exist.",
    consequence="The API server accepts it and grants nothing: who relies on it gets Forbidden.",
    fix="Name a role and accounts that exist; an account has a namespace, which the binding must give.",
)

_BUILT_IN = frozenset({"cluster-admin", "admin", "edit", "view"})
_GROUP = "rbac.authorization.k8s.io"


@rule.provides(f"{_GROUP}/Role", f"{_GROUP}/ClusterRole")
def role(resource: Resource, _: View) -> Iterator[Provision]:
    if resource.key.kind == "ClusterRole":
        yield Provision(("cluster-role", resource.key.name), Moment.APPLIED)
    else:
        yield Provision(("role", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.requires(f"{_GROUP}/RoleBinding", f"{_GROUP}/ClusterRoleBinding")
def named(resource: Resource, _: View) -> Iterator[Need]:
    reference = mapping(resource.body.get("roleRef"))
    kind, name = text(reference.get("kind")), text(reference.get("name"))
    if kind == "ClusterRole" and name not in _BUILT_IN and not name.startswith("system:"):
        yield Need(("cluster-role", name), Strength.NAMED)
    elif kind == "Role" and not name.startswith(("system:", "extension-apiserver-authentication-reader")):
        yield Need(("role", resource.key.namespace, name), Strength.NAMED)
    for each in mappings(resource.body.get("subjects")):
        namespace = text(each.get("namespace")) or resource.key.namespace
        if each.get("kind") == "ServiceAccount" and text(each.get("name")) and namespace != "kube-system":
            yield Need(("service-account", namespace, text(at(each, "name"))), Strength.NAMED)

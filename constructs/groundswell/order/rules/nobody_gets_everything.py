"""GS504: no binding gives the rights of cluster-admin to everybody."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS504",
    severity=Severity.ERROR,
    sentence="No binding gives the rights of cluster-admin to everybody.",
    consequence="Whoever reaches the API server, or any pod's token, owns the cluster.",
    fix="Bind a role with the verbs and kinds that are needed to the people or ServiceAccounts that need them.",
)

EVERYBODY = frozenset({"system:authenticated", "system:unauthenticated", "system:anonymous", "system:serviceaccounts"})


@rule.check
def bindings(view: View) -> Iterator[Finding]:
    for kind in ("ClusterRoleBinding", "RoleBinding"):
        for binding in view.of_kind(kind, "rbac.authorization.k8s.io"):
            yield from _judged(binding, view)


def _judged(binding: Resource, view: View) -> Iterator[Finding]:
    role, subjects = text(at(binding.body, "roleRef", "name")), list(mappings(binding.body.get("subjects")))
    if _gives_everything(binding, view):
        everybody = [name for each in subjects if _is_all(name := text(each.get("name")))]
        default = [each for each in subjects if each.get("kind") == "ServiceAccount" and each.get("name") == "default"]
        if everybody:
            yield rule.finding(binding, f"{binding} gives {role} to {', '.join(everybody)}.")
        elif default:
            place = text(default[0].get("namespace")) or binding.key.namespace
            message = f"{binding} gives {role} to every pod of namespace {place} that names no ServiceAccount."
            yield rule.finding(binding, message, severity=Severity.WARNING, consequence=_POD)
    masters = [each for each in subjects if each.get("name") == "system:masters" and each.get("kind") == "Group"]
    if masters and not binding.key.name.startswith("cluster-admin"):
        message = f"{binding} names the group system:masters, which has every right already."
        yield rule.finding(binding, message, severity=Severity.WARNING, consequence=_MASTERS)


_POD = "Whoever gets into one of these pods owns the cluster."
_MASTERS = "A member of it passes every check, and no binding can take that away."


def _is_all(name: str) -> bool:
    return name in EVERYBODY or name.startswith("system:serviceaccounts:")


def _gives_everything(binding: Resource, view: View) -> bool:
    kind, name = text(at(binding.body, "roleRef", "kind")), text(at(binding.body, "roleRef", "name"))
    role = view.named(kind, "" if kind == "ClusterRole" else binding.key.namespace, name)
    rules = mappings(role.body.get("rules")) if role else ()
    all_of = any("*" in texts(each.get("verbs")) and "*" in texts(each.get("resources")) for each in rules)
    return name == "cluster-admin" or all_of

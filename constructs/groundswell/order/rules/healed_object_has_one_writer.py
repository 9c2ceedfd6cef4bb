"""GS181: what self-heal restores, no workload is given the right to write."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.ignored import covers, entries, self_heals
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, texts
from groundswell.order.view import View

rule = Rule(
    id="GS181",
    severity=Severity.WARNING,
    sentence="What self-heal restores, no workload is given the right to write.",
    consequence="Two writers: what the workload writes, Argo CD takes back within seconds.",
    fix="Keep the object out of the Application, or ignore the fields that the workload writes.",
)

_WRITES = frozenset({"update", "patch", "*"})
_KINDS = {"configmaps": "ConfigMap", "secrets": "Secret"}


@rule.check
def writers(view: View) -> Iterator[Finding]:
    """Only rights for one object by name: they are given in order to be used."""
    for role in view.of_kind("Role", "rbac.authorization.k8s.io"):
        for entry in mappings(role.body.get("rules")) if not role.contract else ():
            if _WRITES & set(texts(entry.get("verbs"))) and "" in texts(entry.get("apiGroups")):
                for resource in texts(entry.get("resources")):
                    for name in texts(entry.get("resourceNames")) if resource in _KINDS else ():
                        yield from _restored(role, _KINDS[resource], name, view)


def _restored(role: Resource, kind: str, name: str, view: View) -> Iterator[Finding]:
    each = view.named(kind, role.key.namespace, name, "")
    application = view.application_of(each) if each is not None else None
    if each is None or application is None or not self_heals(application):
        return
    if not any(covers(one, each) for one in entries(application)):
        message = f"{role} lets a workload write {each}, which {application.resource} restores (self-heal)."
        yield rule.finding(role, message, related=[each, application.resource])

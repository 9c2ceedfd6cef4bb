"""GS135: what an Application ignores is among what it delivers."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Application
from groundswell.order.argocd.ignored import covers, entries
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import unread
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS135",
    severity=Severity.WARNING,
    sentence="What an Application ignores is among what it delivers.",
    consequence="The entry ignores nothing; the difference it was written for goes on, or it has outlived its object.",
    fix="Correct group, kind, name or namespace of the entry, or drop it.",
)


_GROUPS: Mapping[str, str] = {
    **dict.fromkeys(("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"), "apps"),
    **dict.fromkeys(("Job", "CronJob"), "batch"),
    **dict.fromkeys(("Secret", "ConfigMap", "ServiceAccount", "Namespace", "PersistentVolumeClaim"), ""),
    **dict.fromkeys(("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"), "admissionregistration.k8s.io"),
    "CustomResourceDefinition": "apiextensions.k8s.io",
    "HorizontalPodAutoscaler": "autoscaling",
    "PodDisruptionBudget": "policy",
    "APIService": "apiregistration.k8s.io",
    **dict.fromkeys(("ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"), "rbac.authorization.k8s.io"),
}
"""Kinds that no other API has, and their group."""


@rule.check
def entries_without_object(view: View) -> Iterator[Finding]:
    unknown = {each.resource.location for each in view.once(unread)}
    told = {_template(each, entry) for each in view.reading.applications for entry in _matching(each, view)}
    needed = {entry for _, entry in told}
    for each in view.once(unread):
        needed.update(repr(entry) for entry in entries(each))
    for application in view.reading.applications:
        delivered = view.delivered.get(application.name, ())
        if application.resource.location in unknown or not delivered:
            continue
        for entry in entries(application):
            written = _template(application, entry)
            if written not in told and not any(covers(entry, each) for each in delivered):
                told.add(written)
                yield _finding(application, entry, copied=repr(entry) in needed)


@rule.check
def groups(view: View) -> Iterator[Finding]:
    """A kind of Kubernetes' own in a group that does not have it, where nobody could read what is delivered."""
    unknown = {each.resource.location for each in view.once(unread)}
    told = set()
    for application in view.reading.applications:
        for entry in entries(application) if application.resource.location in unknown else ():
            kind, group = text(entry.get("kind")), text(entry.get("group"))
            if kind in _GROUPS and group not in (_GROUPS[kind], "*") and _template(application, entry) not in told:
                told.add(_template(application, entry))
                right = f"group {_GROUPS[kind]}" if _GROUPS[kind] else "the core group"
                message = f"{application.resource} ignores differences of {kind} in group {group!r}; it is in {right}."
                yield rule.finding(application.resource, message)


def _finding(application: Application, entry: Mapping[str, Any], *, copied: bool) -> Finding:
    """One of a template is told once, and may well be meant for Applications that are still to come; one that another
    Application needs was copied with the rest."""
    group, kind, name = (text(entry.get(part)) for part in ("group", "kind", "name"))
    about = " ".join(part for part in (f"{group}/{kind}" if group else kind, name) if part)
    by = application.generated_by
    if by is not None:
        message = f"{by} ignores differences of {about}, and none of its Applications delivers such an object."
        return rule.finding(application.resource, message, severity=Severity.INFO)
    message = f"{application.resource} ignores differences of {about}, and delivers no such object."
    return rule.finding(application.resource, message, severity=Severity.INFO if copied else None)


def _matching(application: Application, view: View) -> Iterator[Mapping[str, Any]]:
    delivered = view.delivered.get(application.name, ())
    yield from (entry for entry in entries(application) if any(covers(entry, each) for each in delivered))


def _template(application: Application, entry: Mapping[str, Any]) -> tuple[str, str]:
    """Where an entry is written: one line of a template may serve many Applications, of which some need it."""
    return (str(application.resource.location), repr(entry))

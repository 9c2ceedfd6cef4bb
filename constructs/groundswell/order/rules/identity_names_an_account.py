"""GS244: an AWS role is for a ServiceAccount that somebody runs as."""

import re
from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import long_leaves
from groundswell.order.missing.unread import may_hold, unread
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS244",
    severity=Severity.WARNING,
    sentence="An AWS role is for a ServiceAccount that somebody runs as.",
    consequence="The controller that was to have these rights is not there, or runs as another account without them.",
    fix="Deliver the controller under that account, or take the role away.",
)

_SUBJECT = re.compile(r"system:serviceaccount:([a-z0-9-]+):([a-z0-9.-]+)")
_OF_ADDONS = frozenset(
    (
        *("aws-node", "ebs-csi-controller-sa", "ebs-csi-node-sa", "efs-csi-controller-sa", "efs-csi-node-sa"),
        *("fsx-csi-controller-sa", "s3-csi-driver-sa", "cloudwatch-agent", "vpc-cni", "kube-proxy", "coredns"),
        *("eks-pod-identity-agent", "snapshot-controller", "adot-collector", "amazon-cloudwatch-observability"),
    )
)
"""Accounts that come with add-ons of EKS, which no manifest declares."""
_COMMON = frozenset({"aws", "eks", "controller", "operator", "node", "cluster", "kube", "prod", "dev", "system"})


@rule.check
def accounts(view: View) -> Iterator[Finding]:
    """Only for stacks of this cluster: one of whose roles is for an account that is here."""
    named = list(_named(view))
    here = {each.key.namespace for each, namespace, name in named if _runs(namespace, name, view)}
    for each, namespace, name in named:
        judged = each.key.namespace in here and namespace in view.by_namespace and name not in _OF_ADDONS
        if judged and not _runs(namespace, name, view) and not _unread(namespace, name, view):
            what = f"{each.key.name} of stack {each.key.namespace}"
            message = f"{what} is for ServiceAccount {namespace}/{name}, which nothing declares."
            yield rule.finding(each.location, message)


def _unread(namespace: str, name: str, view: View) -> bool:
    """In kube-system much is unread in every cluster: there, only a chart that goes by a word of the account counts."""
    if namespace != "kube-system":
        return may_hold(view, namespace)
    words = _words(name)
    return any(words & _words(each) for each in view.once(_unread_releases))


def _unread_releases(view: View) -> list[str]:
    """What the unread releases in kube-system go by: charts name their account after one of these."""
    here = [each for each in view.once(unread) if each.destination_namespace in ("kube-system", "")]
    charts = [text(source.get("chart")) or text(source.get("path")) for each in here for source in each.chart_sources]
    return [*charts, *(each.resource.key.name for each in here)]


def _words(name: str) -> frozenset[str]:
    return frozenset(each for each in re.split(r"[^a-z0-9]+", name.lower()) if len(each) > 2) - _COMMON


def _runs(namespace: str, name: str, view: View) -> bool:
    if view.named("ServiceAccount", namespace, name, "") is not None:
        return True
    return any(each.service_account == name for each in view.pods_by_namespace.get(namespace, ()))


def _named(view: View) -> Iterator[tuple[Resource, str, str]]:
    """(AWS resource, namespace, account) of Pod Identity associations and of roles for a web identity."""
    for each in view.aws("AWS::EKS::PodIdentityAssociation"):
        namespace = text(at(each.body, "Properties", "Namespace"))
        name = text(at(each.body, "Properties", "ServiceAccount"))
        if namespace and name:
            yield each, namespace, name
    for each in view.aws("AWS::IAM::Role"):
        document: Any = at(each.body, "Properties", "AssumeRolePolicyDocument")
        for value in {value for _, value in long_leaves(document, 12)}:
            for namespace, name in _SUBJECT.findall(value):
                yield each, namespace, name

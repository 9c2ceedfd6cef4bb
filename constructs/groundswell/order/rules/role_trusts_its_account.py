"""GS256: the AWS role that a ServiceAccount is given exists, and trusts that account."""

import difflib
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.aws.rights import ROLE_ANNOTATION, role_named, trusted, trusted_services
from groundswell.order.contracts.unrendered import unrendered
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS256",
    severity=Severity.ERROR,
    sentence="The AWS role that a ServiceAccount is given exists, and trusts that account.",
    consequence="AWS refuses the role: the pods get no credentials, AccessDenied on AssumeRole.",
    fix="Name the role that was made for this account, with its namespace and name in the role's trust policy.",
)

_ARN = re.compile(r"arn:aws[\w-]*:iam::\d{12}:role/(?:[\w+=,.@-]+/)*([\w+=,.@-]+)")
_PODS = "pods.eks.amazonaws.com"
_DEEPEST = 30


@rule.check
def accounts(view: View) -> Iterator[Finding]:
    if not view.aws("AWS::IAM::Role"):
        return
    known = set()
    for each in view.of_kind("ServiceAccount", ""):
        arn = text(each.annotations.get(ROLE_ANNOTATION))
        known.add(arn)
        yield from _given(each, arn, f"{each}", each.key.name, view)
    for release in unrendered(view):
        for arn in dict.fromkeys(each for each in _in_values(release.values, 0) if each not in known):
            yield from _given(release.owner, arn, f"An account of {release.owner}", "", view, release.namespace)


def _given(each: Resource, arn: str, who: str, name: str, view: View, namespace: str = "") -> Iterator[Finding]:
    """`name` is "" where the chart makes the account under a name that nobody knows."""
    found = _ARN.fullmatch(arn)
    if not found:
        return
    role = role_named(found[1], view)
    if role is None:
        yield from _missing(each, who, found[1], view)
        return
    home = namespace or each.key.namespace
    subjects = trusted(role)
    services = trusted_services(role)
    if subjects and not any(_is(subject, home, name) for subject in subjects):
        shown = ", ".join(sorted(f"{one}/{other}" for one, other in subjects))
        yield rule.finding(each, f"{who} is given {role}, which trusts {shown} only.", related=[role])
    elif subjects is not None and not subjects and services:
        shown = ", ".join(sorted(services))
        yield rule.finding(each, f"{who} is given {role}, which trusts {shown} and no web identity.", related=[role])


def _missing(each: Resource, who: str, name: str, view: View) -> Iterator[Finding]:
    """Nothing where a role without a name of its own may be meant; a name like none of the stacks' is an info."""
    names = [text(at(role.body, "Properties", "RoleName")) for role in view.aws("AWS::IAM::Role") if trusted(role)]
    if names and all(names):
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.75)
        hint = f" Did you mean {near[0]}?" if near else ""
        severity = Severity.WARNING if near else Severity.INFO
        yield rule.finding(each, f"{who} is given role {name}, which no template makes.{hint}", severity=severity)


@rule.check
def associations(view: View) -> Iterator[Finding]:
    for each in view.aws("AWS::EKS::PodIdentityAssociation"):
        role = referred_resource(view, each, at(each.body, "Properties", "RoleArn"))
        services = trusted_services(role) if role and role.key.kind == "AWS::IAM::Role" else None
        if role is not None and services is not None and _PODS not in services:
            names = "/".join(text(at(each.body, "Properties", part)) for part in ("Namespace", "ServiceAccount"))
            message = f"{each} gives {role} to {names}, and its trust policy does not name {_PODS}."
            yield rule.finding(each, message, related=[role])


def _is(subject: tuple[str, str], namespace: str, name: str) -> bool:
    return fnmatchcase(namespace, subject[0]) and (not name or fnmatchcase(name, subject[1]))


def _in_values(value: Any, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        yield text(value.get(ROLE_ANNOTATION))
        if mapping(value).get("enabled") is not False:
            for inner in value.values():
                yield from _in_values(inner, depth + 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _in_values(inner, depth + 1)

"""GS523: an IAM policy names what it allows."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.user_data import shown
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, texts
from groundswell.order.view import View

rule = Rule(
    id="GS523",
    severity=Severity.WARNING,
    sentence="An IAM policy names what it allows.",
    consequence="Whoever takes over one pod or node with this role has the whole account.",
    fix="Name the actions and the resources that are needed.",
)

_KINDS = ("AWS::IAM::Role", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::User", "AWS::IAM::Group")
_ADMINISTRATOR = "policy/AdministratorAccess"


@rule.check
def policies(view: View) -> Iterator[Finding]:
    for kind in _KINDS:
        for each in view.aws(kind):
            properties = mapping(each.body.get("Properties"))
            managed = properties.get("ManagedPolicyArns")
            if any(shown(arn).endswith(_ADMINISTRATOR) for arn in (managed if isinstance(managed, list) else ())):
                yield rule.finding(each, f"{each} has AdministratorAccess.")
            for document in _documents(properties):
                yield from _open(each, document)


def _documents(properties: Mapping[str, Any]) -> Iterator[Any]:
    yield properties.get("PolicyDocument")
    for each in mappings(properties.get("Policies")):
        yield each.get("PolicyDocument")


def _open(each: Resource, document: Any) -> Iterator[Finding]:
    statements = at(document, "Statement")
    for statement in mappings(statements if isinstance(statements, list) else [statements]):
        if statement.get("Effect") == "Allow" and not statement.get("Condition"):
            if "*" in _listed(statement, "Resource") and {"*", "*:*"} & set(_listed(statement, "Action")):
                yield rule.finding(each, f"{each} allows every action on every resource.")
            elif "*" in _listed(statement, "Resource") and statement.get("NotAction"):
                yield rule.finding(each, f"{each} allows all but a few actions on every resource.")


def _listed(statement: Mapping[str, Any], field: str) -> list[str]:
    value = statement.get(field)
    return [value] if isinstance(value, str) else list(texts(value))

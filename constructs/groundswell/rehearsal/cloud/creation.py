"""The creation of a stack: rules, parameters, every resource after what it refers to, outputs."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from groundswell.errors import RefusedError
from groundswell.rehearsal.cloud.catalogue import Made, Maker, make
from groundswell.rehearsal.cloud.parameters import parameter_values
from groundswell.rehearsal.cloud.scope import Scope, referred
from groundswell.rehearsal.cloud.stack import Stack

SECTIONS = {"AWSTemplateFormatVersion", "Description", "Parameters", "Rules", "Conditions", "Resources", "Outputs"}
MEMBERS = {"Type", "Properties", "DependsOn", "Condition", "Metadata", "DeletionPolicy", "UpdateReplacePolicy"}
METADATA = "AWS::CDK::Metadata"


def create(stack: Stack, maker: Maker, scope: Scope) -> None:
    """Makes everything in the stack's template. It ends as CREATE_COMPLETE, or as CREATE_FAILED with the reason.

    Nothing is rolled back: what was made stays, as with `--no-rollback`. An error nobody foresaw fails the stack too.
    """
    stack.record("CREATE_IN_PROGRESS", "User Initiated")
    at = ""
    try:
        refuse_unknown(stack.body)
        stack.parameters = parameter_values(stack.body.get("Parameters", {}), stack.given, maker.client)
        scope.values |= stack.parameters
        _assert_rules(stack.body.get("Rules", {}), scope)
        for at in _ordered(stack.body["Resources"], scope):
            _make(stack, at, scope, maker)
        at = ""
        _hand_over(stack, scope)
    except Exception as error:  # noqa: BLE001  # whatever it is, the stack must not be called complete
        reason = said(error)
        if at:
            stack.record("CREATE_FAILED", reason, at)
            reason = f"The following resource(s) failed to create: [{at}]. {reason}"
        stack.record("CREATE_FAILED", reason)
        return
    stack.record("CREATE_COMPLETE")


def said(error: Exception) -> str:
    """An error as one line: as it was meant, or with its kind when nobody foresaw it."""
    if isinstance(error, ClientError):
        told = error.response["Error"]
        return f"{told['Code']}: {told['Message']}"
    if isinstance(error, RefusedError):
        return str(error)
    text = " ".join(str(error).split())
    return text if isinstance(error, BotoCoreError) else f"{type(error).__name__}: {text}"


def refuse_unknown(body: Mapping[str, Any]) -> None:
    """Raises RefusedError for a section or a member of a resource that would have been passed over."""
    if unknown := set(body) - SECTIONS:
        raise RefusedError(f"the rehearsal does not know the section {', '.join(sorted(unknown))} of a template")
    if not body.get("Resources"):
        raise RefusedError("Template format error: At least one Resources member must be defined.")
    for name, resource in body["Resources"].items():
        if unknown := set(resource) - MEMBERS:
            raise RefusedError(f"the rehearsal does not know {', '.join(sorted(unknown))} of the resource {name}")


def _assert_rules(rules: Mapping[str, Any], scope: Scope) -> None:
    for name, rule in rules.items():
        for assertion in rule["Assertions"]:
            if not scope.resolve(assertion["Assert"]):
                raise RefusedError(f"Template error: rule {name}: {assertion.get('AssertDescription', 'not met')}")


def _ordered(resources: Mapping[str, Any], scope: Scope) -> list[str]:
    """The resources whose condition holds, each after those it refers to or waits for."""
    wanted = {name: each for name, each in resources.items() if _wanted(each, scope)}
    graph: dict[str, set[str]] = {}
    for name, resource in wanted.items():
        waits = resource.get("DependsOn", [])
        named = referred(resource.get("Properties", {})) | set([waits] if isinstance(waits, str) else waits)
        graph[name] = named & set(wanted)
    try:
        return list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise RefusedError(f"Circular dependency between resources: [{', '.join(error.args[1])}]") from error


def _wanted(resource: Mapping[str, Any], scope: Scope) -> bool:
    if resource["Type"] == METADATA:
        return False
    return "Condition" not in resource or scope.holds(resource["Condition"])


def _make(stack: Stack, logical_id: str, scope: Scope, maker: Maker) -> None:
    resource = stack.body["Resources"][logical_id]
    stack.record("CREATE_IN_PROGRESS", "", logical_id)
    suffix = hashlib.sha256(f"{stack.stack_id}/{logical_id}".encode()).hexdigest()[:12].upper()
    named = replace(maker, name=f"{stack.name}-{logical_id}-{suffix}")
    made: Made = make(resource["Type"], named, scope.resolve(resource.get("Properties", {})))
    stack.made[logical_id] = scope.made[logical_id] = made
    stack.record("CREATE_COMPLETE", "", logical_id, made.ref)


def _hand_over(stack: Stack, scope: Scope) -> None:
    for name, output in stack.body.get("Outputs", {}).items():
        if "Condition" in output and not scope.holds(output["Condition"]):
            continue
        stack.outputs[name] = str(scope.resolve(output["Value"]))
        if "Export" in output:
            stack.exports[str(scope.resolve(output["Export"]["Name"]))] = stack.outputs[name]

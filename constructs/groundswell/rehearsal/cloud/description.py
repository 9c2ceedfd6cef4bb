"""Stacks, resources and events as the API describes them."""

from typing import Any

from groundswell.rehearsal.cloud.stack import Event, Stack


def described(stack: Stack) -> dict[str, Any]:
    """A member of DescribeStacks."""
    exported = {value: name for name, value in stack.exports.items()}
    return {
        "StackId": stack.stack_id,
        "StackName": stack.name,
        "Description": stack.body.get("Description"),
        "Parameters": [
            {"ParameterKey": key, "ParameterValue": _text(value)} for key, value in stack.parameters.items()
        ],
        "CreationTime": stack.created,
        "StackStatus": stack.status,
        "StackStatusReason": stack.reason or None,
        "DisableRollback": True,
        "EnableTerminationProtection": stack.protected,
        "Outputs": [
            {"OutputKey": name, "OutputValue": value, "ExportName": exported.get(value)}
            for name, value in stack.outputs.items()
        ],
        "Tags": [{"Key": key, "Value": value} for key, value in stack.tags.items()],
    }


def change_set(stack: Stack, identity: str) -> dict[str, Any]:
    """The answer of DescribeChangeSet for a stack that is not there yet: everything is added."""
    changes = [
        {"Action": "Add", "LogicalResourceId": name, "ResourceType": resource.get("Type")}
        for name, resource in stack.body.get("Resources", {}).items()
    ]
    return {
        "ChangeSetName": identity.split("/")[1],
        "ChangeSetId": identity,
        "StackId": stack.stack_id,
        "StackName": stack.name,
        "CreationTime": stack.created,
        "ExecutionStatus": "AVAILABLE",
        "Status": "CREATE_COMPLETE",
        "Changes": [{"Type": "Resource", "ResourceChange": change} for change in changes],
    }


def resources_of(stack: Stack) -> list[dict[str, Any]]:
    """The members of DescribeStackResources and ListStackResources."""
    return [
        {
            "StackName": stack.name,
            "StackId": stack.stack_id,
            "LogicalResourceId": name,
            "PhysicalResourceId": made.ref,
            "ResourceType": stack.body["Resources"][name]["Type"],
            "ResourceStatus": "CREATE_COMPLETE",
            "Timestamp": stack.created,
            "LastUpdatedTimestamp": stack.created,
        }
        for name, made in stack.made.items()
    ]


def event_of(stack: Stack, event: Event) -> dict[str, Any]:
    """A member of DescribeStackEvents, or of the newer DescribeEvents."""
    return {
        "StackId": stack.stack_id,
        "EventId": f"{event.logical_id}-{event.number}",
        "StackName": stack.name,
        "LogicalResourceId": event.logical_id,
        "PhysicalResourceId": event.physical_id,
        "ResourceType": event.resource_type,
        "Timestamp": event.time,
        "ResourceStatus": event.status,
        "ResourceStatusReason": event.reason or None,
    }


def _text(value: Any) -> str:
    return ",".join(value) if isinstance(value, list) else str(value)

"""The CloudFormation API, as far as `cdk bootstrap` and a first `cdk deploy` ask for it."""

import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from groundswell.errors import RefusedError
from groundswell.rehearsal.cloud import description
from groundswell.rehearsal.cloud.catalogue import Maker
from groundswell.rehearsal.cloud.creation import create, said
from groundswell.rehearsal.cloud.documents import parsed_template, template_text
from groundswell.rehearsal.cloud.scope import Scope
from groundswell.rehearsal.cloud.stack import Stack
from groundswell.rehearsal.cloud.wire import Call, answer, refusal

Regional = Callable[[str, str], Any]  # a service and a region to its client
CREATED = "CREATE_COMPLETE"


class CloudFormation:
    """Every stack of every region. It makes new stacks; it changes and destroys none, and says so."""

    def __init__(self, client: Regional, account: str, without_capacity: frozenset[str] = frozenset()) -> None:
        self._client = client
        self._account = account
        self._without_capacity = without_capacity
        self._stacks: dict[tuple[str, str], Stack] = {}
        self._actions: Mapping[str, Callable[[Call], Mapping[str, Any]]] = {
            "CreateStack": self._create_stack,
            "CreateChangeSet": self._create_change_set,
            "DescribeChangeSet": lambda call: description.change_set(self._stack(call), self._change_set(call)),
            "ExecuteChangeSet": self._execute,
            "DeleteChangeSet": self._drop,
            "DescribeStacks": self._describe_stacks,
            "DescribeStackEvents": lambda call: {"StackEvents": self._events(call)},
            "DescribeStackResources": lambda call: {"StackResources": description.resources_of(self._stack(call))},
            "ListStackResources": lambda call: {"StackResourceSummaries": description.resources_of(self._stack(call))},
            "DescribeEvents": lambda call: {"OperationEvents": self._events(call)},
            "GetTemplate": lambda call: {"TemplateBody": self._stack(call).template},
            "UpdateTerminationProtection": self._protect,
        }

    def handle(self, call: Call) -> tuple[int, bytes]:
        """The HTTP status and body that answer a call; 400 for what is refused, which no client asks again."""
        try:
            if call.action not in self._actions:
                raise RefusedError(f"the rehearsal cannot do {call.action}: it creates stacks and describes them")
            return 200, answer(call.action, self._actions[call.action](call))
        except RefusedError as error:
            return 400, refusal("ValidationError", str(error))
        except Exception as error:  # noqa: BLE001  # a crash must not look like an answer that is worth another try
            return 400, refusal("RehearsalFailed", said(error))

    def _create_stack(self, call: Call) -> Mapping[str, Any]:
        stack = self._new(call)
        self._make(stack)
        return {"StackId": stack.stack_id}

    def _create_change_set(self, call: Call) -> Mapping[str, Any]:
        if call.get("ChangeSetType") != "CREATE":
            raise RefusedError("the rehearsal changes no stack: it proves a first deployment only")
        stack = self._new(call)
        return {"Id": f"changeSet/{call.get('ChangeSetName')}/{stack.name}", "StackId": stack.stack_id}

    def _execute(self, call: Call) -> Mapping[str, Any]:
        self._make(self._stack(call))
        return {}

    def _drop(self, call: Call) -> Mapping[str, Any]:
        self._stack(call)
        return {}

    def _describe_stacks(self, call: Call) -> Mapping[str, Any]:
        stacks = [self._stack(call)] if call.get("StackName") else self._stacks.values()
        return {"Stacks": [description.described(stack) for stack in stacks if stack.region == call.region]}

    def _events(self, call: Call) -> list[dict[str, Any]]:
        stack = self._stack(call)
        return [description.event_of(stack, event) for event in reversed(stack.events)]

    def _protect(self, call: Call) -> Mapping[str, Any]:
        stack = self._stack(call)
        stack.protected = call.get("EnableTerminationProtection") == "true"
        return {"StackId": stack.stack_id}

    def _stack(self, call: Call) -> Stack:
        """The stack that a call names: by its name, its id, or its change set's id."""
        named = call.get("StackName") or call.get("ChangeSetName").rpartition("/")[2]
        name = named.split("/")[1] if named.startswith("arn:") else named
        found = self._stacks.get((call.region, name))
        if found is None:
            raise RefusedError(f"Stack with id {name} does not exist")
        return found

    def _change_set(self, call: Call) -> str:
        name = call.get("ChangeSetName")
        return name if "/" in name else f"changeSet/{name}/{self._stack(call).name}"

    def _new(self, call: Call) -> Stack:
        name, region = call.get("StackName"), call.region
        known = self._stacks.get((region, name))
        if known and known.status != "REVIEW_IN_PROGRESS":
            raise RefusedError(f"Stack [{name}] already exists")
        client = partial(self._in_region, region)
        text = template_text(call.get("TemplateBody"), call.get("TemplateURL"), client)
        identity = f"arn:aws:cloudformation:{region}:{self._account}:stack/{name}/{uuid.uuid4()}"
        given = call.pairs("Parameters", "ParameterKey", "ParameterValue")
        tags = call.pairs("Tags", "Key", "Value")
        stack = Stack(name, region, identity, text, parsed_template(text), given, tags)
        stack.protected = call.get("EnableTerminationProtection") == "true"
        stack.record("REVIEW_IN_PROGRESS", "User Initiated")
        self._stacks[region, name] = stack
        return stack

    def _make(self, stack: Stack) -> None:
        """Makes the stack before the call is answered: the client then sees how it ended at its first look."""
        maker = Maker(
            partial(self._in_region, stack.region), stack.region, self._account, stack.tags, "", self._without_capacity
        )
        create(stack, maker, self._scope(stack))

    def _in_region(self, region: str, service: str) -> Any:
        return self._client(service, region)

    def _scope(self, stack: Stack) -> Scope:
        pseudo = {
            "AWS::AccountId": self._account,
            "AWS::Region": stack.region,
            "AWS::StackId": stack.stack_id,
            "AWS::StackName": stack.name,
            "AWS::URLSuffix": "amazonaws.com",
            "AWS::Partition": "aws",
        }
        conditions = stack.body.get("Conditions", {})
        return Scope(pseudo, conditions, partial(self._imported, stack.region), self._output)

    def _imported(self, region: str, name: str) -> str:
        for stack in self._stacks.values():
            if stack.region == region and stack.status == CREATED and name in stack.exports:
                return stack.exports[name]
        raise RefusedError(f"No export named {name} found in {region}")

    def _output(self, name: str, region: str, output: str) -> str:
        stack = self._stacks.get((region, name))
        if stack is None or stack.status != CREATED:
            raise RefusedError(f"Fn::GetStackOutput asks for the stack {name} of {region}, which is not there")
        if output not in stack.outputs:
            raise RefusedError(f"Fn::GetStackOutput asks for the output {output} of {name}, which it does not have")
        return stack.outputs[output]

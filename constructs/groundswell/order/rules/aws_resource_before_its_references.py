"""GS114: an AWS resource exists before what refers to it, in its stack and in others."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.aws.layer import exported, imports, references
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import AWS, Rule
from groundswell.order.view import View

rule = Rule(
    id="GS114",
    severity=Severity.ERROR,
    sentence="An AWS resource exists before what refers to it, in its stack and in others.",
    consequence="CloudFormation refuses the stack: what it refers to is not there, or waits for it in turn.",
    fix="Refer to something that exists before, or drop one of two references that face each other.",
)


@rule.provides(AWS)
def itself(resource: Resource, view: View) -> Iterator[Provision]:
    stack, name = resource.key.namespace, resource.key.name
    yield Provision(("aws", stack, name), Moment.APPLIED)
    for export, logical in view.once(_exports).get(stack, ()):
        if logical == name:
            yield Provision(("aws-export", export), Moment.APPLIED)


@rule.requires(AWS)
def references_of(resource: Resource, view: View) -> Iterator[Need]:
    stack = resource.key.namespace
    logical_ids = view.once(_logical_ids)[stack]
    for name in dict.fromkeys(references(resource.body)):
        if name in logical_ids and name != resource.key.name:
            yield Need(("aws", stack, name), Strength.APPLIED, words=f"{name} of stack {stack}", elsewhere=False)
    for name in dict.fromkeys(imports(resource.body)):
        yield Need(("aws-export", name), Strength.APPLIED, words=f"the export {name}")


def _exports(view: View) -> dict[str, list[tuple[str, str]]]:
    return {stack: list(exported(view.reading.templates[stack])) for stack in view.stacks}


def _logical_ids(view: View) -> dict[str, frozenset[str]]:
    return {stack: frozenset(each.key.name for each in view.stack_resources(stack)) for stack in view.stacks}

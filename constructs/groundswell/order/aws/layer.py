"""The AWS layer as resources: what CloudFormation will create, stack by stack in the order of deployment."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Key, Location, Resource
from groundswell.order.tree import at, mapping, text, texts

GROUP = "aws"
"""The group of AWS resources: `Key(GROUP, "AWS::EC2::Instance", stack, logical id)`."""

_SUBSTITUTION = re.compile(r"\$\{([A-Za-z0-9]+)[.}]")


def aws_resources(
    stack: str, template: Mapping[str, Any], places: Mapping[tuple[str, str], Location] | None = None
) -> tuple[Resource, ...]:
    """The resources of one template; the body is CloudFormation's own (Type, Properties, DependsOn).

    `places` is where the (stack, logical id) pairs are written; what is not in it is placed at its stack.
    """
    known = places or {}
    found = {str(name): mapping(body) for name, body in mapping(template.get("Resources")).items()}
    return tuple(
        Resource(
            Key(GROUP, str(body.get("Type")), stack, name),
            "",
            body,
            known.get((stack, name)) or Location(stack, 1),
            layer="aws",
        )
        for name, body in found.items()
        if body.get("Type") != "AWS::CDK::Metadata"
    )


def exported(template: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(export name, logical id) of each thing that a template's outputs export under a plain name.

    An export of a parameter or of a text hangs on no resource: any of the stack's stands for it.
    """
    resources = mapping(template.get("Resources"))
    for output in mapping(template.get("Outputs")).values():
        name = mapping(mapping(output).get("Export")).get("Name")
        if isinstance(name, str):
            named = [each for each in references(mapping(output).get("Value")) if each in resources]
            for logical in named or list(resources)[:1]:
                yield name, str(logical)


def imports(value: Any) -> Iterator[str]:
    """The export names that a template, or a part of one, imports."""
    if isinstance(value, dict):
        name = value.get("Fn::ImportValue")
        if isinstance(name, str):
            yield name
        for each in value.values():
            yield from imports(each)
    elif isinstance(value, list):
        for each in value:
            yield from imports(each)


def references(value: Any) -> Iterator[str]:
    """The logical ids that a part of a template names: Ref, Fn::GetAtt, Fn::Sub, DependsOn."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "Ref" and isinstance(inner, str):
                yield inner
            elif name == "Fn::GetAtt":
                yield inner.split(".")[0] if isinstance(inner, str) else text(at(inner, 0))
            elif name == "Fn::Sub":
                yield from _SUBSTITUTION.findall(inner if isinstance(inner, str) else text(at(inner, 0)))
                yield from references(inner)
            elif name == "DependsOn":
                yield from [inner] if isinstance(inner, str) else texts(inner)
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)


def deployment_order(templates: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """The stacks, exporters before importers; in a ring of stacks the rest by name."""
    owner = {name: stack for stack in sorted(templates) for name, _ in exported(templates[stack])}
    waits = {
        stack: {owner[name] for name in imports(template) if name in owner} - {stack}
        for stack, template in templates.items()
    }
    order: list[str] = []
    left = sorted(templates)
    while left:
        free = [stack for stack in left if waits[stack] <= set(order)] or left
        order.append(free[0])
        left.remove(free[0])
    return tuple(order)


def depths(resources: Iterable[Resource]) -> dict[str, int]:
    """Logical id to how many rounds CloudFormation needs before it can create a resource; 0 for the first round.

    Resources that wait for each other share the last round.
    """
    waits = {each.key.name: set(references(each.body)) - {each.key.name} for each in resources}
    waits = {name: wanted & waits.keys() for name, wanted in waits.items()}
    found: dict[str, int] = {}
    depth = 0
    while len(found) < len(waits):
        free = [name for name, wanted in waits.items() if name not in found and wanted <= found.keys()]
        found.update(dict.fromkeys(free or [name for name in waits if name not in found], depth))
        depth += 1
    return found

"""What a template's functions can see, and their values (AWS CloudFormation, Intrinsic function reference)."""

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.errors import RefusedError
from groundswell.rehearsal.cloud.catalogue import Made


class _Nothing:
    """The value of AWS::NoValue: whatever holds it goes without."""


NOTHING = _Nothing()
_VARIABLE = re.compile(r"\$\{(!?)([^}]*)\}")


@dataclass(slots=True)
class Scope:
    """The values in reach: pseudo parameters and parameters, what was made so far, conditions, other stacks."""

    values: dict[str, Any]
    conditions: Mapping[str, Any]
    imported: Callable[[str], str]  # the export of that name in this region
    output: Callable[[str, str, str], str]  # stack, region, output
    made: dict[str, Made] = field(default_factory=dict)

    def resolve(self, value: Any) -> Any:
        """A value without functions. Raises RefusedError for an unknown function, or a name that is not there."""
        if isinstance(value, Mapping):
            if len(value) == 1:
                ((name, argument),) = value.items()
                if name in _FUNCTIONS:
                    return _FUNCTIONS[name](self, argument)
                if name.startswith("Fn::"):
                    raise RefusedError(f"the rehearsal does not know the function {name}")
            found = {key: self.resolve(each) for key, each in value.items()}
            return {key: each for key, each in found.items() if each is not NOTHING}
        if isinstance(value, list):
            return [each for each in map(self.resolve, value) if each is not NOTHING]
        return value

    def holds(self, condition: str) -> bool:
        """Whether a named condition is true."""
        if condition not in self.conditions:
            raise RefusedError(f"the template has no condition {condition}")
        return bool(self.resolve(self.conditions[condition]))

    def reference(self, name: str) -> Any:
        if name in self.values:
            return self.values[name]
        if name in self.made:
            return self.made[name].ref
        raise RefusedError(f"the template refers to {name}, which is not there")

    def attribute(self, name: str, attribute: str) -> Any:
        if name not in self.made:
            raise RefusedError(f"the template asks for {name}.{attribute}, and {name} is not there")
        if attribute not in self.made[name].attributes:
            raise RefusedError(f"the rehearsal does not know the attribute {attribute} of {name}")
        return self.made[name].attributes[attribute]


def _get_att(scope: Scope, argument: Any) -> Any:
    name, attribute = argument.split(".", 1) if isinstance(argument, str) else argument
    return scope.attribute(name, scope.resolve(attribute))


def _sub(scope: Scope, argument: Any) -> str:
    text, own = (argument, {}) if isinstance(argument, str) else (argument[0], scope.resolve(argument[1]))

    def value(match: re.Match[str]) -> str:
        literal, name = match[1], match[2].strip()
        if literal:
            return f"${{{name}}}"
        if name in own:
            return str(own[name])
        return str(scope.attribute(*name.split(".", 1)) if "." in name else scope.reference(name))

    return _VARIABLE.sub(value, text)


def _join(scope: Scope, argument: Any) -> str:
    return str(argument[0]).join(map(str, scope.resolve(argument[1])))


def _if(scope: Scope, argument: Any) -> Any:
    return scope.resolve(argument[1] if scope.holds(argument[0]) else argument[2])


def _select(scope: Scope, argument: Any) -> Any:
    return scope.resolve(argument[1])[int(scope.resolve(argument[0]))]


def _equals(scope: Scope, argument: Any) -> bool:
    return bool(scope.resolve(argument[0]) == scope.resolve(argument[1]))


def _stack_output(scope: Scope, argument: Any) -> str:
    asked = scope.resolve(argument)
    region = asked.get("Region", scope.values["AWS::Region"])
    if unknown := set(asked) - {"StackName", "Region", "OutputName"}:
        raise RefusedError(f"the rehearsal does not know {', '.join(sorted(unknown))} of Fn::GetStackOutput")
    return scope.output(asked["StackName"], region, asked["OutputName"])


_FUNCTIONS: Mapping[str, Callable[[Scope, Any], Any]] = {
    "Ref": lambda scope, argument: NOTHING if argument == "AWS::NoValue" else scope.reference(argument),
    "Condition": lambda scope, argument: scope.holds(argument) if isinstance(argument, str) else {
        "Condition": scope.resolve(argument)  # an IAM statement's, not CloudFormation's
    },
    "Fn::GetAtt": _get_att,
    "Fn::Sub": _sub,
    "Fn::Join": _join,
    "Fn::Split": lambda scope, argument: scope.resolve(argument[1]).split(argument[0]),
    "Fn::Select": _select,
    "Fn::Base64": lambda scope, argument: base64.b64encode(scope.resolve(argument).encode()).decode(),
    "Fn::If": _if,
    "Fn::Equals": _equals,
    "Fn::Not": lambda scope, argument: not scope.resolve(argument[0]),
    "Fn::And": lambda scope, argument: all(map(scope.resolve, argument)),
    "Fn::Or": lambda scope, argument: any(map(scope.resolve, argument)),
    "Fn::Contains": lambda scope, argument: scope.resolve(argument[1]) in scope.resolve(argument[0]),
    "Fn::ImportValue": lambda scope, argument: scope.imported(scope.resolve(argument)),
    "Fn::GetStackOutput": _stack_output,
}  # fmt: skip


def referred(value: Any) -> set[str]:
    """The names that a value refers to, by Ref, Fn::GetAtt or inside Fn::Sub."""
    if isinstance(value, list):
        return {name for each in value for name in referred(each)}
    if not isinstance(value, Mapping):
        return set()
    found = {name for each in value.values() for name in referred(each)}
    match value:
        case {"Ref": str(name)}:
            found.add(name)
        case {"Fn::GetAtt": [str(name), *_]}:
            found.add(name)
        case {"Fn::GetAtt": str(text)}:
            found.add(text.split(".")[0])
        case {"Fn::Sub": str(text)} | {"Fn::Sub": [str(text), *_]}:
            found |= {name.split(".")[0].strip() for literal, name in _VARIABLE.findall(text) if not literal}
    return found

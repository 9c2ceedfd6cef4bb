"""The values of a template's parameters."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from groundswell.errors import RefusedError

SSM = "AWS::SSM::Parameter::Value<String>"
ZONE = "AWS::Route53::HostedZone::Id"
PLAIN = ("String", "Number")
LIST = "CommaDelimitedList"


def parameter_values(
    declared: Mapping[str, Any], given: Mapping[str, str], client: Callable[[str], Any]
) -> dict[str, Any]:
    """Each parameter with its value. Raises RefusedError for one that is not declared, not given, or not allowed."""
    if unknown := set(given) - set(declared):
        raise RefusedError(f"Parameters: [{', '.join(sorted(unknown))}] do not exist in the template")
    found = {}
    for name, parameter in declared.items():
        value = given.get(name, parameter.get("Default"))
        if value is None:
            raise RefusedError(f"Parameters: [{name}] must have values")
        found[name] = _value(name, parameter, str(value), client)
    return found


def _value(name: str, parameter: Mapping[str, Any], value: str, client: Callable[[str], Any]) -> Any:
    kind = parameter.get("Type", "String")
    if "AllowedValues" in parameter and value not in map(str, parameter["AllowedValues"]):
        raise RefusedError(f"Parameter {name} must be one of {parameter['AllowedValues']}, not {value!r}")
    if "AllowedPattern" in parameter and not re.fullmatch(parameter["AllowedPattern"], value):
        raise RefusedError(f"Parameter {name} must match {parameter['AllowedPattern']}, and {value!r} does not")
    if kind in PLAIN:
        return value
    if kind == LIST:
        return value.split(",") if value else []
    if kind == SSM:
        return client("ssm").get_parameter(Name=value)["Parameter"]["Value"]
    if kind == ZONE:
        client("route53").get_hosted_zone(Id=value)  # refuses one that the account does not have
        return value
    raise RefusedError(f"the rehearsal does not know the parameter type {kind} of {name}")

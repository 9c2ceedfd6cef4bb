"""One CustomResourceDefinition and its filters: without prose, for the cluster, for typed bindings. All pure."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

# Providers of a SecretStore that get typed bindings. The two dozen others alone weigh more than all other groups.
STORE_PROVIDERS = ("aws", "azurekv", "fake", "gcpsm", "kubernetes", "vault", "webhook")

_PROSE = frozenset({"description", "externalDocs", "example", "title"})
_VERSION = re.compile(r"v(\d+)(?:(alpha|beta)(\d+))?")
_STABILITY = {"alpha": 0, "beta": 1, None: 2}


@dataclass(frozen=True)
class Definition:
    """A CustomResourceDefinition as read; `body` is never changed."""

    body: Mapping[str, Any]

    @property
    def group(self) -> str:
        return str(self.body["spec"]["group"])

    @property
    def kind(self) -> str:
        return str(self.body["spec"]["names"]["kind"])

    @property
    def plural(self) -> str:
        return str(self.body["spec"]["names"]["plural"])

    @property
    def versions(self) -> list[Mapping[str, Any]]:
        return list(self.body["spec"]["versions"])

    @property
    def preferred(self) -> Mapping[str, Any]:
        """The served version that clients prefer: v1 before v2beta1 before v1beta1 before v1alpha1.

        Kubernetes' own order (kube-aggregator's version priority); neither the first in the file nor the stored one.
        """
        return max((v for v in self.versions if v["served"]), key=lambda version: _priority(version["name"]))

    @property
    def sha256(self) -> str:
        """Of the definition as canonical JSON: the same whether it was read from its own file or from a bundle."""
        text = json.dumps(self.body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


def delivered(definition: Definition) -> dict[str, Any]:
    """The definition for a cluster: all it says, without prose and the `status` that a tool left in the file."""
    body = {key: value for key, value in definition.body.items() if key != "status"}
    versions = [_version_without_prose(version) for version in definition.versions]
    return {**body, "spec": {**definition.body["spec"], "versions": versions}}


def bindable(definition: Definition) -> dict[str, Any]:
    """The definition for `cdk8s import`: its preferred version only, without prose, status and most store providers."""
    body = delivered(definition)
    name = definition.preferred["name"]
    version = next(version for version in body["spec"]["versions"] if version["name"] == name)
    schema = version["schema"]["openAPIV3Schema"]
    properties = {key: value for key, value in schema["properties"].items() if key != "status"}
    if definition.group == "external-secrets.io" and definition.kind.endswith("SecretStore"):
        properties["spec"] = _with_kept_providers(properties["spec"])
    version = version | {"schema": {"openAPIV3Schema": schema | {"properties": properties}}}
    return body | {"spec": body["spec"] | {"versions": [version]}}


def without_prose(schema: Any) -> Any:
    """The schema without what only people read. A property that is itself called `description` stays.

    Values (`default`, `enum`, rules) are kept as they are: only what is a schema is entered.
    """
    if not isinstance(schema, dict):
        return schema
    return {key: _ENTERED.get(key, _kept)(value) for key, value in schema.items() if key not in _PROSE}


def _version_without_prose(version: Mapping[str, Any]) -> dict[str, Any]:
    kept = dict(version)
    if "additionalPrinterColumns" in kept:
        columns = kept["additionalPrinterColumns"]
        kept["additionalPrinterColumns"] = [
            {k: v for k, v in column.items() if k != "description"} for column in columns
        ]
    if "schema" in kept:
        kept["schema"] = {"openAPIV3Schema": without_prose(kept["schema"]["openAPIV3Schema"])}
    return kept


def _with_kept_providers(spec: Mapping[str, Any]) -> dict[str, Any]:
    provider = spec["properties"]["provider"]
    kept = {name: schema for name, schema in provider["properties"].items() if name in STORE_PROVIDERS}
    return {**spec, "properties": {**spec["properties"], "provider": {**provider, "properties": kept}}}


def _priority(version: str) -> tuple[int, int, int, str]:
    match = _VERSION.fullmatch(version)
    if match is None:
        return (-1, 0, 0, version)
    return (_STABILITY[match[2]], int(match[1]), int(match[3] or 0), version)


def _named(schemas: Mapping[str, Any]) -> dict[str, Any]:
    return {name: without_prose(schema) for name, schema in schemas.items()}


def _listed(schemas: list[Any]) -> list[Any]:
    return [without_prose(schema) for schema in schemas]


def _kept(value: Any) -> Any:
    return value


_ENTERED: Mapping[str, Callable[[Any], Any]] = {
    "properties": _named,
    "patternProperties": _named,
    "definitions": _named,
    "$defs": _named,
    "items": without_prose,
    "additionalProperties": without_prose,
    "not": without_prose,
    "allOf": _listed,
    "anyOf": _listed,
    "oneOf": _listed,
}

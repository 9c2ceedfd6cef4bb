"""What the catalogue says of a custom kind: which versions there are, and the schema of each that is served."""

from collections.abc import Mapping
from typing import Any

from groundswell.bindings.definition import Definition, without_prose
from groundswell.schemas.structural import root


def kind_entry(definition: Definition) -> tuple[dict[str, Any], list[Any]]:
    """What the index says of the kind, and its distinct schemas. Each served version names one by position."""
    schemas: list[Any] = []
    versions = {}
    for version in definition.versions:
        versions[version["name"]] = {"served": version["served"]} | _deprecation(version)
        if version["served"]:
            schema = root(without_prose(version["schema"]["openAPIV3Schema"]))
            if schema not in schemas:
                schemas.append(schema)
            versions[version["name"]]["schema"] = schemas.index(schema)
    return {"scope": definition.body["spec"]["scope"], "versions": versions}, schemas


def _deprecation(version: Mapping[str, Any]) -> dict[str, str]:
    if not version.get("deprecated"):
        return {}
    return {"deprecated": version.get("deprecationWarning") or "its definition says so"}

"""The CustomResourceDefinitions among the objects: which versions of a kind they serve, by which schema."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View


class Version(NamedTuple):
    """One version as a definition has it; `schema` is its openAPIV3Schema, None where none was written."""

    name: str
    served: bool
    storage: bool
    schema: Mapping[str, Any] | None
    deprecated: str


class CustomKind(NamedTuple):
    """A definition and its versions, in the order written."""

    resource: Resource
    versions: Mapping[str, Version]

    @property
    def served(self) -> list[str]:
        """The versions that the API server answers under."""
        return [each.name for each in self.versions.values() if each.served]

    @property
    def stored(self) -> str:
        """The version in which objects are kept."""
        return next((each.name for each in self.versions.values() if each.storage), "")


def definitions(view: View) -> Mapping[tuple[str, str], tuple[CustomKind, ...]]:
    """(group, kind) to its definitions: several where several Applications bring one, in whatever versions."""
    found: dict[tuple[str, str], list[CustomKind]] = defaultdict(list)
    for each in view.of_kind("CustomResourceDefinition", "apiextensions.k8s.io"):
        spec = mapping(each.body.get("spec"))
        versions = {text(one.get("name")): _version(one) for one in mappings(spec.get("versions"))}
        if versions:
            found[(text(spec.get("group")), text(at(spec, "names", "kind")))].append(CustomKind(each, versions))
    return {kind: tuple(several) for kind, several in found.items()}


def _version(written: Mapping[str, Any]) -> Version:
    schema = at(written, "schema", "openAPIV3Schema")
    warning = text(written.get("deprecationWarning")) or "its definition says so"
    return Version(
        name=text(written.get("name")),
        served=written.get("served") is True,
        storage=written.get("storage") is True,
        schema=schema if isinstance(schema, Mapping) else None,
        deprecated=warning if written.get("deprecated") is True else "",
    )

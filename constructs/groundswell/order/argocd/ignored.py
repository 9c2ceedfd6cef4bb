"""`ignoreDifferences`: what an Application leaves to those who write into the cluster."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.projects import matches
from groundswell.order.tree import at, mappings, text, texts


def entries(application: Application) -> Iterator[Mapping[str, Any]]:
    """The entries of an Application."""
    yield from mappings(at(application.resource.body, "spec", "ignoreDifferences"))


def covers(entry: Mapping[str, Any], resource: Resource) -> bool:
    """Whether an entry is about an object: group and kind by pattern, name and namespace where they are given."""
    key = resource.key
    return (
        matches(text(entry.get("group")), key.group)
        and matches(text(entry.get("kind")), key.kind)
        and entry.get("name") in (None, "", key.name)
        and entry.get("namespace") in (None, "", key.namespace)
    )


def ignores(application: Application | None, resource: Resource, field: str) -> bool:
    """Whether an Application ignores a field of an object; `field` is the last name of its path ("replicas").

    Paths are JSON pointers or jq expressions: the field's name in one of them is taken for the field. An entry by field
    manager is believed.
    """
    for entry in entries(application) if application else ():
        if covers(entry, resource):
            paths = (*texts(entry.get("jsonPointers")), *texts(entry.get("jqPathExpressions")))
            if any(field in path for path in paths) or entry.get("managedFieldsManagers"):
                return True
    return False


def self_heals(application: Application | None) -> bool:
    """Whether Argo CD undoes what others write, at once."""
    return (
        application is not None and at(application.resource.body, "spec", "syncPolicy", "automated", "selfHeal") is True
    )

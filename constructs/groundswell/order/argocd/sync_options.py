"""Argo CD's sync options: their exact texts, and which ones count for an object."""

import difflib
from collections.abc import Iterable, Mapping

from groundswell.manifests.resource import Application, Resource
from groundswell.manifests.wave import string_annotations
from groundswell.order.tree import at, texts

ANNOTATION = "argocd.argoproj.io/sync-options"

_SWITCH = ("true", "false")
_BOTH: Mapping[str, tuple[str, ...]] = {
    "Validate": _SWITCH,
    "Prune": ("true", "false", "confirm"),
    "PruneLast": _SWITCH,
    "Delete": ("true", "false", "confirm"),
    "Replace": _SWITCH,
    "Force": _SWITCH,
    "ServerSideApply": _SWITCH,
    "SkipDryRunOnMissingResource": _SWITCH,
    "ClientSideApplyMigration": _SWITCH,
}
_APPLICATION_ONLY: Mapping[str, tuple[str, ...]] = {
    "ApplyOutOfSyncOnly": _SWITCH,
    "CreateNamespace": _SWITCH,
    "PrunePropagationPolicy": ("foreground", "background", "orphan"),
    "RespectIgnoreDifferences": _SWITCH,
    "FailOnSharedResource": _SWITCH,
}
OF_APPLICATIONS: Mapping[str, tuple[str, ...]] = {**_BOTH, **_APPLICATION_ONLY}
OF_OBJECTS = _BOTH


def of_application(application: Application | None) -> tuple[str, ...]:
    """The options of an Application, as written: Argo CD compares the whole text."""
    body = application.resource.body if application else {}
    return tuple(texts(at(body, "spec", "syncPolicy", "syncOptions")))


def of_object(resource: Resource) -> tuple[str, ...]:
    """The options that an object's annotation gives it: a comma list, trimmed."""
    if ANNOTATION not in resource.annotations:
        return ()
    value = string_annotations(resource.body).get(ANNOTATION) or ""
    return tuple(part.strip() for part in value.split(",") if part.strip())


def in_force(name: str, resource: Resource, application: Application | None) -> bool:
    """Whether an option is true for an object: its own word counts before the Application's."""
    own = of_object(resource)
    if f"{name}=true" in own or f"{name}=false" in own:
        return f"{name}=true" in own
    return f"{name}=true" in of_application(application)


def fault(option: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """What is wrong with the text of an option, "" when Argo CD reads it."""
    name, _, value = option.partition("=")
    if name in known and value in known[name]:
        return ""
    near = difflib.get_close_matches(option, list(_spellings(known)), n=1, cutoff=0.6)
    lower = next((each for each in _spellings(known) if each.lower() == option.replace(" ", "").lower()), None)
    hint = lower or (near[0] if near else "")
    return f"unknown, did you mean {hint}?" if hint else "unknown"


def _spellings(known: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    return (f"{name}={value}" for name, values in known.items() for value in values)

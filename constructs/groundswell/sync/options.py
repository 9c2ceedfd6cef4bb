"""Sync options: exact, case-sensitive texts in a comma list, on an object or on its Application."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.wave import string_annotations

SYNC_OPTIONS = "argocd.argoproj.io/sync-options"


def items(body: Mapping[str, Any], annotation: str) -> tuple[str, ...]:
    """The trimmed, non-empty items of a comma list in an annotation; () where it is absent."""
    text = string_annotations(body).get(annotation)
    return () if text is None else tuple(item for item in map(str.strip, text.split(",")) if item)


def has(body: Mapping[str, Any], option: str) -> bool:
    """Whether the object carries the sync option, written exactly so."""
    return option in items(body, SYNC_OPTIONS)


def of_application(spec: Mapping[str, Any]) -> frozenset[str]:
    """The Application-wide sync options: the strings of spec.syncPolicy.syncOptions."""
    policy = spec.get("syncPolicy")
    found = policy.get("syncOptions") if isinstance(policy, Mapping) else None
    return frozenset(item for item in found if isinstance(item, str)) if isinstance(found, list) else frozenset()

"""Sync options: exact, case-sensitive texts in a comma list, on an object or on its Application."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.sync_options import ANNOTATION


def annotation_of(body: Mapping[str, Any], name: str) -> str | None:
    """One annotation as Argo CD's client sees it, None where it is absent. Most are, so that is found out first."""
    metadata = body.get("metadata")
    found = metadata.get("annotations") if isinstance(metadata, dict) else None
    if isinstance(found, dict) and name not in found:
        return None
    return string_annotations(body).get(name)


def items(body: Mapping[str, Any], annotation: str) -> tuple[str, ...]:
    """The trimmed, non-empty items of a comma list in an annotation; () where it is absent."""
    text = annotation_of(body, annotation)
    return () if text is None else tuple(item for item in map(str.strip, text.split(",")) if item)


def has(body: Mapping[str, Any], option: str) -> bool:
    """Whether the object carries the sync option, written exactly so."""
    return option in items(body, ANNOTATION)


def of_application(spec: Mapping[str, Any]) -> frozenset[str]:
    """The Application-wide sync options: the strings of spec.syncPolicy.syncOptions."""
    policy = spec.get("syncPolicy")
    found = policy.get("syncOptions") if isinstance(policy, Mapping) else None
    return frozenset(item for item in found if isinstance(item, str)) if isinstance(found, list) else frozenset()

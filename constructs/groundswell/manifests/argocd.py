"""Which objects are Argo CD's own."""

from collections.abc import Mapping
from typing import Any

GROUP = "argoproj.io"


def is_application(body: Mapping[str, Any]) -> bool:
    """Whether an object is an Argo CD Application; other groups have a kind of that name too."""
    return body.get("kind") == "Application" and _group(body) == GROUP


def is_application_set(body: Mapping[str, Any]) -> bool:
    """Whether an object is an Argo CD ApplicationSet."""
    return body.get("kind") == "ApplicationSet" and _group(body) == GROUP


def is_delivering(body: Mapping[str, Any]) -> bool:
    """Whether an object delivers others: an Application or an ApplicationSet."""
    return is_application(body) or is_application_set(body)


def _group(body: Mapping[str, Any]) -> str:
    return str(body.get("apiVersion") or "").partition("/")[0]

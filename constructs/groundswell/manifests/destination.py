"""Where an Application delivers to: which cluster, which namespace."""

from collections.abc import Mapping
from typing import Any

_OWN = frozenset(("https://kubernetes.default.svc", "https://kubernetes.default.svc.cluster.local", "in-cluster"))


def cluster_of(spec: Any) -> str:
    """The destination's server or name; "" for the cluster that Argo CD runs in."""
    destination = _destination(spec)
    named = str(destination.get("server") or destination.get("name") or "")
    return "" if named.rstrip("/") in _OWN else named


def namespace_of(spec: Any) -> str:
    """The namespace that objects without one get."""
    return str(_destination(spec).get("namespace") or "")


def _destination(spec: Any) -> Mapping[str, Any]:
    destination = spec.get("destination") if isinstance(spec, Mapping) else None
    return destination if isinstance(destination, Mapping) else {}

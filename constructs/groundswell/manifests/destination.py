"""Where an Application delivers to: which cluster, which namespace."""

from collections.abc import Mapping
from typing import Any

OWN_SERVER, OWN_NAME = "https://kubernetes.default.svc", "in-cluster"
"""The cluster that Argo CD runs in, as its Applications name it by either."""

_OWN = frozenset((OWN_SERVER, f"{OWN_SERVER}.cluster.local", OWN_NAME))


def cluster_of(spec: Any) -> str:
    """The destination's server or name; "" for the cluster that Argo CD runs in."""
    destination = _destination(spec)
    named = str(destination.get("server") or destination.get("name") or "")
    return "" if is_own(named) else named


def is_own(server: str) -> bool:
    """Whether an address or a name is that of the cluster that Argo CD runs in."""
    return server.rstrip("/") in _OWN


def namespace_of(spec: Any) -> str:
    """The namespace that objects without one get."""
    return str(_destination(spec).get("namespace") or "")


def _destination(spec: Any) -> Mapping[str, Any]:
    destination = spec.get("destination") if isinstance(spec, Mapping) else None
    return destination if isinstance(destination, Mapping) else {}

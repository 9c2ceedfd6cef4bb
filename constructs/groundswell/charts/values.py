"""Pieces that the values of several Helm releases share, as plain values."""

from collections.abc import Mapping
from typing import Any

from groundswell.charts.pod import tolerations_of
from groundswell.model.platform import Platform
from groundswell.model.quantity import Resources


def on(platform: Platform, selector: Mapping[str, str]) -> dict[str, Any]:
    """Placement on the nodes with these labels: the selector, and what their taints ask for; nothing for any node."""
    if not selector:
        return {}
    return {"nodeSelector": dict(selector), "tolerations": tolerations_of(platform.taints_of(selector))}


def sized(cpu: int, memory: int, cpu_limit: int, memory_limit: int) -> dict[str, Any]:
    """Requests and limits in millicores and MiB."""
    requests, limits = Resources(cpu=cpu, memory=memory), Resources(cpu=cpu_limit, memory=memory_limit)
    return {"requests": requests.quantities, "limits": limits.quantities}

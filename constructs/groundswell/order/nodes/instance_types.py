"""What an EC2 machine has: processors, memory, architecture and how many pods the VPC's network plugin can address."""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from groundswell.order.tree import at

_TABLE = Path(__file__).with_name("instance_types.json")
_GRAVITON = re.compile(r"[a-z]+\d+g[a-z]*\.|a1\.")
_KERNEL = 0.075
_AGENTS = 0.1
_EVICTION = 100


class Machine(NamedTuple):
    """An instance type. Processor in millicores, memory in MiB; `addresses` is the VPC network plugin's pod limit."""

    cpu: int
    memory: int
    addresses: int

    @property
    def allocatable(self) -> "Machine":
        """What is left for the pods of a platform, as a rule.

        Memory without the share of hypervisor and kernel (7.5 %, as Karpenter takes off: vmMemoryOverheadPercent) and
        kubelet's eviction threshold (100Mi); processor without a tenth for what every node runs: network plugin,
        kube-proxy, agents, and kubelet itself.
        """
        return Machine(int(self.cpu * (1 - _AGENTS)), int(self.memory * (1 - _KERNEL)) - _EVICTION, self.addresses)


@lru_cache(maxsize=256)
def machine(instance_type: str) -> Machine | None:
    """The machine behind a type, None for a type that the table lacks.

    Amazon EC2 instance types; the pod limits are interfaces × (addresses − 1) + 2, as amazon-vpc-cni lists them.
    """
    family, _, size = instance_type.partition(".")
    table = _read()
    found = at(table, "shapes", at(table, "families", family) or "", size)
    return Machine(int(found[0] * 1000), int(found[1] * 1024), int(found[2])) if found else None


def architecture(instance_type: str) -> str:
    """Kubernetes' name of a type's architecture: AWS' own processors have a g behind the generation."""
    return "arm64" if _GRAVITON.match(instance_type) else "amd64"


@lru_cache(maxsize=1)
def _read() -> dict[str, object]:
    found: dict[str, object] = json.loads(_TABLE.read_text(encoding="utf-8"))
    return found

"""Processor and memory, in the units the model counts in: millicores and MiB."""

from typing import Annotated

from groundswell.model.described import described
from groundswell.model.fields import Between


@described
class Resources:
    """An amount of processor (millicores) and memory (MiB)."""

    cpu: Annotated[int, Between(0)]
    memory: Annotated[int, Between(0)]

    def __add__(self, other: "Resources") -> "Resources":
        return Resources(cpu=self.cpu + other.cpu, memory=self.memory + other.memory)

    def __sub__(self, other: "Resources") -> "Resources":
        return Resources(cpu=self.cpu - other.cpu, memory=self.memory - other.memory)

    def __mul__(self, times: int) -> "Resources":
        return Resources(cpu=self.cpu * times, memory=self.memory * times)

    def fits(self, room: "Resources") -> bool:
        return self.cpu <= room.cpu and self.memory <= room.memory

    @property
    def quantities(self) -> dict[str, str]:
        """As Kubernetes writes them."""
        return {"cpu": f"{self.cpu}m", "memory": f"{self.memory}Mi"}

    def __str__(self) -> str:
        return f"{self.cpu}m / {self.memory}Mi"


@described
class Footprint:
    """What one container asks for and may take at most."""

    requests: Resources
    limits: Resources

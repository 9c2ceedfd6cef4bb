"""One Application as the simulator needs it: what it delivers, and the policy by which it syncs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.resource import Application, Key, Resource
from groundswell.sync.options import of_application

_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "us": 0.000001, "µs": 0.000001, "ns": 0.000000001}
_DURATION = re.compile(r"([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ms|us|µs|ns|h|m|s)")


@dataclass(frozen=True, slots=True)
class Retry:
    """How often and when a failed operation is tried again. `limit` below 0 is for ever; times in seconds."""

    limit: int = 5
    base: float = 5.0
    factor: float = 2.0
    longest: float = 180.0

    def wait(self, retries: int) -> float:
        """Seconds before the next attempt after so many retries: 5, 10, 20, 40, 80, by default at most 180."""
        if self.factor <= 1:
            return min(self.base * self.factor**retries, self.longest)
        wait = self.base
        for _ in range(retries):
            wait *= self.factor
            if wait >= self.longest:
                break
        return min(wait, self.longest)


@dataclass(frozen=True, slots=True)
class Delivery:
    """An Application, its targets and its sync policy.

    `automated` is false where a person has to start each sync. `generated_by` is the ApplicationSet that made it.
    `project` names its AppProject.
    """

    name: str
    resource: Resource
    targets: tuple[Resource, ...]
    namespace: str
    parent: str = ""
    generated_by: Key | None = None
    automated: bool = False
    prune: bool = False
    self_heal: bool = False
    allow_empty: bool = False
    options: frozenset[str] = frozenset()
    managed_namespace: bool = False
    retry: Retry = field(default_factory=Retry)
    finalizer: bool = False
    project: str = "default"

    @property
    def key(self) -> Key:
        return self.resource.key


def delivery_of(application: Application, targets: tuple[Resource, ...]) -> Delivery:
    """The delivery that an Application's own manifest describes; what it does not say has Argo CD's default."""
    spec = _mapping(application.resource.body.get("spec"))
    policy = _mapping(spec.get("syncPolicy"))
    automated = policy.get("automated")
    switches = _mapping(automated)
    metadata = _mapping(application.resource.body.get("metadata"))
    finalizers = metadata.get("finalizers")
    return Delivery(
        name=application.name,
        resource=application.resource,
        targets=targets,
        namespace=application.destination_namespace,
        parent=application.parent,
        generated_by=application.generated_by,
        automated=isinstance(automated, Mapping) and switches.get("enabled") is not False,
        prune=switches.get("prune") is True,
        self_heal=switches.get("selfHeal") is True,
        allow_empty=switches.get("allowEmpty") is True,
        options=of_application(spec),
        managed_namespace=isinstance(policy.get("managedNamespaceMetadata"), Mapping),
        retry=_retry(policy.get("retry")),
        finalizer=isinstance(finalizers, list) and any(_cascades(item) for item in finalizers),
        project=str(spec.get("project") or "default"),
    )


def duration(value: object, default: float) -> float:
    """Seconds of a Go duration ("1m30s") or of a number; the default for what is neither."""
    if isinstance(value, bool):
        return default
    if isinstance(value, int | float):
        return float(value)
    if not isinstance(value, str) or not value:
        return default
    if value.isascii() and value.isdigit():
        return float(value)
    found = _DURATION.findall(value)
    if "".join(number + unit for number, unit in found) != value:
        return default
    return sum(float(number) * _UNITS[unit] for number, unit in found)


def _retry(value: object) -> Retry:
    if not isinstance(value, Mapping):
        return Retry()
    backoff = _mapping(value.get("backoff"))
    limit, factor = value.get("limit"), backoff.get("factor")
    return Retry(
        limit=limit if isinstance(limit, int) else 0,
        base=duration(backoff.get("duration"), 5.0),
        factor=float(factor) if isinstance(factor, int) and factor > 0 else 2.0,
        longest=duration(backoff.get("maxDuration"), 180.0),
    )


def _cascades(finalizer: object) -> bool:
    return isinstance(finalizer, str) and finalizer.split("/")[0] == "resources-finalizer.argocd.argoproj.io"


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}

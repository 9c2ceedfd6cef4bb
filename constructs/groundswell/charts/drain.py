"""How a pod leaves: it serves until every proxy has left it out, and what it has begun it ends."""

from typing import ClassVar

from cdk8s_plus_27 import k8s

from groundswell.model.service import Service

PROPAGATION = 10
"""Seconds until every proxy knows that a pod is going; until then requests still arrive."""
SPARE = 5
"""Seconds beyond the longest answer, for the process itself."""


class Sleep(k8s.LifecycleHandler):
    """The handler `sleep`, which needs no shell in the image; stable in Kubernetes 1.34, unknown to the bindings."""

    __jsii_name_mapping__: ClassVar[dict[str, str]] = {"sleep": "sleep"}

    def __init__(self, seconds: int) -> None:
        self._values = {"sleep": {"seconds": seconds}}

    @property
    def sleep(self) -> dict[str, int]:
        """:schema: io.k8s.api.core.v1.LifecycleHandler#sleep"""
        return dict(self._values["sleep"])


def drained() -> k8s.Lifecycle:
    """A container's life: told to stop, it serves on while the proxies learn of it. The sidecar outlives it."""
    return k8s.Lifecycle(pre_stop=Sleep(PROPAGATION))


def grace(service: Service) -> int:
    """Seconds from the word to stop until the pod is killed: the longest answer may begin as the last one."""
    return PROPAGATION + service.timeout + SPARE

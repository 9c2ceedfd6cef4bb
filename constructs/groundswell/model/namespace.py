"""Namespaces, with the labels people and controllers go by."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from groundswell.model.described import described
from groundswell.model.labels import INJECTION, MANAGED_BY, PART_OF
from groundswell.model.names import DnsLabel


@described
class Namespace:
    """One namespace. `isolated` ones deny all traffic but the declared flows.

    `pod_security` is the Pod Security Admission level (Kubernetes 1.34, `enforce`). `owned` is False for one that the
    cluster or the bootstrap makes: it is only labelled by its maker.
    """

    name: DnsLabel
    part_of: DnsLabel
    tier: DnsLabel
    role: DnsLabel
    injected: bool = False
    isolated: bool = False
    pod_security: Literal["privileged", "baseline", "restricted"] = "restricted"
    extra: Mapping[str, str] = field(default_factory=dict)
    owned: bool = True

    @property
    def labels(self) -> Mapping[str, str]:
        return {
            "name": self.name,
            PART_OF: self.part_of,
            MANAGED_BY: "groundswell",
            "tier": self.tier,
            "role": self.role,
            **self.extra,
            **({INJECTION: "enabled"} if self.injected else {}),
            "pod-security.kubernetes.io/enforce": self.pod_security,
        }

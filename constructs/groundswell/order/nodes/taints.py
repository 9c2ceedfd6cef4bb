"""Taints and tolerations, as the scheduler compares them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.order.tree import mappings, text

CONTROL_PLANE = "node-role.kubernetes.io/control-plane"
"""The taint (and label) that kubeadm gives a control plane's node."""

_EFFECTS = {"NO_SCHEDULE": "NoSchedule", "NO_EXECUTE": "NoExecute", "PREFER_NO_SCHEDULE": "PreferNoSchedule"}
_MASTER = "node-role.kubernetes.io/master"


class Taint(NamedTuple):
    """One taint of a node. `value` is None where only the deployment knows it."""

    key: str
    value: str | None
    effect: str

    def __str__(self) -> str:
        return f"{self.key}{f'={self.value}' if self.value else ''}:{self.effect}"


def taint_of(written: Mapping[str, Any]) -> Taint:
    """A taint written as a mapping, in Kubernetes' words or in those of the EKS API."""
    fields = {str(name).lower(): value for name, value in written.items()}
    effect = text(fields.get("effect"))
    value = fields.get("value")
    known = value if isinstance(value, str) and "$" not in value else "" if value is None else None
    return Taint(text(fields.get("key")), known, _EFFECTS.get(effect, effect))


def taints_of(flag: str) -> Iterator[Taint]:
    """The taints of kubelet's `--register-with-taints`: `key=value:Effect,…`."""
    for part in flag.split(","):
        pair, _, effect = part.rpartition(":")
        key, _, value = pair.partition("=")
        if key and "$" not in key:
            yield Taint(key, None if "$" in value else value, effect)


def kubeadm_taints(minor: int) -> tuple[Taint, ...]:
    """What kubeadm gives a control plane's node: since 1.25 one taint, in 1.24 two, before that the older one.

    `minor` is Kubernetes' minor version, 0 where nobody knows it (kubeadm, KEP-2067).
    """
    names = [CONTROL_PLANE] if minor == 0 or minor >= 25 else [CONTROL_PLANE, _MASTER] if minor == 24 else [_MASTER]
    return tuple(Taint(name, "", "NoSchedule") for name in names)


def untolerated(taints: Iterable[Taint], tolerations: Any) -> list[Taint]:
    """The taints that keep a pod with these tolerations away; PreferNoSchedule keeps nobody away."""
    given = list(mappings(tolerations))
    return [
        each
        for each in taints
        if each.effect in ("NoSchedule", "NoExecute") and not any(_tolerates(tolerance, each) for tolerance in given)
    ]


def _tolerates(toleration: Mapping[str, Any], taint: Taint) -> bool:
    key, effect = text(toleration.get("key")), text(toleration.get("effect"))
    exists = toleration.get("operator") == "Exists"
    if effect and effect != taint.effect:
        return False
    if not key:
        return exists
    return key == taint.key and (exists or taint.value is None or text(toleration.get("value")) == taint.value)

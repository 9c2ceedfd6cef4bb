"""What kubelet may say of its node when it registers."""

_PREFIXES = ("kubelet.kubernetes.io", "node.kubernetes.io")
_KEYS = (
    "kubernetes.io/hostname", "kubernetes.io/arch", "kubernetes.io/os", "node.kubernetes.io/instance-type",
    "topology.kubernetes.io/region", "topology.kubernetes.io/zone",
)  # fmt: skip


def kubelet_may_set(key: str) -> bool:
    """Whether kubelet's `--node-labels` takes this key (NodeRestriction admission, Kubernetes 1.34)."""
    prefix = key.rpartition("/")[0]
    reserved = any(prefix == own or prefix.endswith(f".{own}") for own in ("kubernetes.io", "k8s.io"))
    allowed = any(prefix == own or prefix.endswith(f".{own}") for own in _PREFIXES)
    return not reserved or allowed or key in _KEYS

"""Objects that their own controller holds with a finalizer: without the controller their deletion never ends."""

from functools import cache

from groundswell.order.argocd.health import OUTSIDE

_FINALIZED = {
    "ceph.rook.io": ("CephBlockPool", "CephCluster", "CephFilesystem", "CephObjectStore"),
    "elbv2.k8s.aws": ("TargetGroupBinding",),
    "install.istio.io": ("IstioOperator",),
    "karpenter.k8s.aws": ("EC2NodeClass",),
    "karpenter.sh": ("NodeClaim",),
    "keda.sh": ("ScaledJob", "ScaledObject"),
    "kubevirt.io": ("KubeVirt", "VirtualMachine"),
    "longhorn.io": ("Node", "Volume"),
    "operator.tigera.io": ("Installation",),
    "rabbitmq.com": ("Binding", "Exchange", "Permission", "Policy", "Queue", "RabbitmqCluster", "User", "Vhost"),
    "redis.redis.opstreelabs.in": ("Redis", "RedisCluster", "RedisReplication", "RedisSentinel"),
}
"""Kinds whose controllers set a finalizer on every object (sources and documentation of each)."""

KINDS = frozenset((group, kind) for group, kinds in _FINALIZED.items() for kind in kinds)


@cache
def is_finalized(group: str, kind: str) -> bool:
    """Whether a controller holds the objects of a kind until it has cleaned up after them: also where an object stands
    for something outside, which goes first."""
    return (group, kind) in KINDS or group.endswith(OUTSIDE)

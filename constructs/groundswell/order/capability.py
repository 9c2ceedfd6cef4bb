"""Capabilities in words, and as the bootstrap inventory writes them."""

from groundswell.order.need import Capability

_NOUNS = {
    "namespace": "Namespace",
    "secret": "Secret",
    "configmap": "ConfigMap",
    "service-account": "ServiceAccount",
    "service": "Service",
    "aws-secret": "Secrets Manager secret",
    "claim": "PersistentVolumeClaim",
    "storage-class": "StorageClass",
    "csi-driver": "CSI driver",
    "project": "AppProject",
    "priority-class": "PriorityClass",
    "ingress-class": "IngressClass",
    "runtime-class": "RuntimeClass",
    "gateway-class": "GatewayClass",
    "cluster-role": "ClusterRole",
    "role": "Role",
    "istio-gateway": "Istio Gateway",
    "gateway": "Gateway",
    "api": "API group",
}
_INVENTORY_TYPES = {"ns": "namespace", "sa": "service-account", "serviceaccount": "service-account"}


def words(capability: Capability) -> str:
    """A capability as a person says it: "Namespace auth", "key jwt of Secret auth/tokens"."""
    kind, rest = capability[0], capability[1:]
    if kind == "crd":
        return f"CustomResourceDefinition of {rest[1]} ({rest[0]})"
    if kind == "controller":
        return f"controller of {rest[1]} ({rest[0] or 'core'})" if rest[1] else f"controller of {rest[0]}"
    if kind in ("secret-key", "configmap-key"):
        noun = "Secret" if kind == "secret-key" else "ConfigMap"
        return f"key {rest[2]} of {noun} {rest[0]}/{rest[1]}"
    noun = _NOUNS.get(kind, kind.replace("-", " "))
    return f"{noun} {'/'.join(part for part in rest if part)}".rstrip()


def parse(text: str) -> Capability:
    """The capability that a line of the bootstrap inventory names: "crd group/Kind", "secret namespace/name".

    Accepts a space or a colon after the type ("controller: argoproj.io/Application"). A Kind without a group is of the
    core group.
    """
    kind, rest = _split(text.strip())
    kind = _INVENTORY_TYPES.get(kind, kind)
    if kind in ("crd", "controller"):
        group, _, name = rest.rpartition("/")
        return (kind, group, name)
    return (kind, *rest.split("/")) if rest else (kind,)


def declaration(capability: Capability) -> str:
    """The line that declares a capability in the bootstrap inventory; `parse` gives it back."""
    return f"{capability[0]} {'/'.join(capability[1:])}".rstrip()


def _split(text: str) -> tuple[str, str]:
    for mark in (":", " "):
        head, found, tail = text.partition(mark)
        if found and " " not in head:
            return head.strip().lower(), tail.strip()
    return text.lower(), ""

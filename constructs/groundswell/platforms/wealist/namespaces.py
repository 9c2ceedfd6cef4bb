"""The namespaces of wealist: one for all services, and those of what runs beside them."""

from groundswell.model.namespace import Namespace

HOME = "wealist-prod"

NAMESPACES: tuple[Namespace, ...] = (
    # The mesh's init container sets iptables with NET_ADMIN, which the levels below privileged refuse.
    Namespace(
        name=HOME,
        part_of="wealist",
        tier="business-logic",
        role="services",
        injected=True,
        isolated=True,
        pod_security="privileged",
    ),
    # node-exporter reads the host's file systems and network.
    Namespace(name="monitoring", part_of="wealist", tier="observability", role="metrics", pod_security="privileged"),
    Namespace(name="external-dns", part_of="wealist", tier="network", role="names"),
    Namespace(name="kube-system", part_of="kubernetes", tier="infrastructure", role="cluster", owned=False),
    Namespace(name="istio-system", part_of="wealist", tier="network", role="mesh", owned=False),
    Namespace(name="external-secrets", part_of="wealist", tier="infrastructure", role="secrets", owned=False),
    Namespace(name="argocd", part_of="wealist", tier="platform", role="gitops", owned=False),
)

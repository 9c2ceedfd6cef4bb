"""The namespaces of Eco²: the services', the data stores' and the platform's own."""

from groundswell.model.namespace import Namespace


def service_namespace(name: str) -> Namespace:
    """A service's namespace: in the mesh, isolated.

    Pod security stays at privileged: the mesh's init container sets iptables with NET_ADMIN, which the levels below
    refuse. The services themselves keep every rule of `restricted`, and the schema of their template fixes that.
    """
    return Namespace(
        name=name,
        part_of="eco2-backend",
        tier="business-logic",
        role="api",
        extra={"domain": name},
        injected=True,
        isolated=True,
        pod_security="privileged",
    )


NAMESPACES: tuple[Namespace, ...] = (
    Namespace(
        name="postgres",
        part_of="eco2-backend",
        tier="data",
        role="database",
        extra={"data-type": "postgres"},
        injected=True,
        isolated=True,
        pod_security="privileged",
    ),
    # Not in the mesh: Sentinel announces pod addresses, which a sidecar's redirection hides from the other replicas.
    Namespace(
        name="redis", part_of="eco2-backend", tier="data", role="cache", extra={"data-type": "redis"}, isolated=True
    ),
    # node-exporter reads the host's file systems and network.
    Namespace(
        name="prometheus", part_of="eco2-backend", tier="observability", role="metrics", pod_security="privileged"
    ),
    Namespace(name="grafana", part_of="eco2-backend", tier="observability", role="dashboards"),
    Namespace(name="platform-system", part_of="eco2-platform", tier="infrastructure", role="platform-core"),
    Namespace(name="istio-system", part_of="eco2-platform", tier="network", role="mesh", pod_security="baseline"),
    Namespace(name="kube-system", part_of="kubernetes", tier="infrastructure", role="cluster", owned=False),
    Namespace(name="argocd", part_of="eco2-platform", tier="platform", role="gitops", owned=False),
)

RABBITMQ_NAMESPACE = Namespace(
    name="rabbitmq",
    part_of="eco2-backend",
    tier="integration",
    role="messaging",
    extra={"domain": "rabbitmq"},
    injected=True,
    isolated=True,
    pod_security="privileged",
)

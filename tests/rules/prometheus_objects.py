"""A Prometheus for tests: its pods with arguments, its Service, and what calls it."""

from tests.rules.machines import workload

SERVICE = """---
apiVersion: v1
kind: Service
metadata: {name: prometheus, namespace: shop}
spec: {selector: {app: prometheus}, ports: [{port: 9090}]}
"""


def server(*arguments: str) -> str:
    """A Deployment of Prometheus with a Service."""
    args = ", ".join(f"'{each}'" for each in arguments)
    pods = workload("prometheus", container=f"args: [{args}]")
    return pods.replace("registry.example/prometheus:1.0.0", "prom/prometheus:v2.55.1") + SERVICE


def config(body: str, name: str = "caller") -> str:
    """A ConfigMap in the same namespace."""
    return (
        f"---\napiVersion: v1\nkind: ConfigMap\nmetadata: {{name: {name}, namespace: shop}}\ndata: {{file: '{body}'}}\n"
    )

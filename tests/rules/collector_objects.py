"""Collectors for tests of telemetry: a configuration as text, in a ConfigMap that a Deployment mounts."""

import textwrap

from tests.rules.machines import workload

PLAIN = """
receivers: {otlp: {protocols: {grpc: {endpoint: "0.0.0.0:4317"}}}}
processors: {batch: {}}
exporters: {otlp/tempo: {endpoint: "tempo:4317", tls: {insecure: true}}}
service: {pipelines: {traces: {receivers: [otlp], processors: [batch], exporters: [otlp/tempo]}}}
"""
SERVICE = """---
apiVersion: v1
kind: Service
metadata: {name: otel, namespace: shop}
spec: {selector: {app: otel}, ports: [{port: 4317}]}
"""


def collector(config: str, version: str = "0.114.0") -> str:
    """The configuration, the pods that mount it, and their Service."""
    pods = workload("otel", "volumes: [{name: c, configMap: {name: otel}}]").replace(
        "registry.example/otel:1.0.0", f"otel/opentelemetry-collector-contrib:{version}"
    )
    body = textwrap.indent(config.strip(), "    ")
    config_map = (
        f"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: otel, namespace: shop}}\ndata:\n  c.yaml: |\n{body}"
    )
    return f"---\n{config_map}\n{pods}{SERVICE}"

"""How traffic comes in: host names, the load balancer's ports and the gateway's pinned NodePorts."""

from groundswell.model.described import described
from groundswell.model.names import DnsLabel, NodePortNumber, Port


@described
class Ingress:
    """The way in. The AWS layer makes listeners, target group and records of it; the Kubernetes layer the gateway.

    `hosts` are the labels below the platform's domain that the AWS layer points at the load balancer.
    """

    hosts: tuple[DnsLabel, ...] = ("api", "argocd", "grafana")
    https_port: Port = 443
    http_port: Port = 80
    gateway_http: Port = 80  # the gateway Service's port, http2
    gateway_status: Port = 15021  # Istio's readiness port, /healthz/ready
    node_port_http: NodePortNumber
    node_port_status: NodePortNumber
    health_path: str = "/healthz/ready"
    gateway_namespace: DnsLabel = "istio-system"
    gateway_service: DnsLabel = "istio-ingressgateway"
    gateway_label: DnsLabel = "ingressgateway"  # the value of the label `istio` on its pods
    gateway: DnsLabel  # the name of the Istio Gateway object

    @property
    def node_ports(self) -> tuple[int, ...]:
        return (self.node_port_http, self.node_port_status)

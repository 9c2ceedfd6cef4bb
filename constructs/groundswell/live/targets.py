"""The way in, as far as the cluster sees it: the gateway's pinned ports, and pods behind them."""

from groundswell.live.kubectl import Kubectl
from groundswell.live.row import Row, State, Symptom
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.order.tree import at, mappings


def target_row(cluster: Kubectl, platform: KubeadmPlatform) -> Row:
    """The gateway's Service with the NodePorts that the target group names, and its ready endpoints."""
    ingress = platform.ingress
    name, namespace = ingress.gateway_service, ingress.gateway_namespace
    symptoms = []
    services = cluster.get(f"service/{name}", "-n", namespace) or []
    ports = {each.get("nodePort") for service in services for each in mappings(at(service, "spec", "ports"))}
    if not services:
        symptoms.append(Symptom(State.MISSING, f"Service {namespace}/{name} is not there"))
    for port in ingress.node_ports if services else ():
        if port not in ports:
            said = f"Service {namespace}/{name} does not listen on NodePort {port}, which the load balancer asks"
            symptoms.append(Symptom(State.DIFFERS, said))
    slices = cluster.get("endpointslices", "-n", namespace, "-l", f"kubernetes.io/service-name={name}") or []
    ends = [each for found in slices for each in mappings(found.get("endpoints"))]
    ready = [each for each in ends if at(each, "conditions", "ready") is not False]
    if services and not ready:
        said = f"Service {namespace}/{name} has no ready endpoint: every target is unhealthy"
        symptoms.append(Symptom(State.UNHEALTHY, said))
    return Row(
        "targets of the load balancer",
        tuple(symptoms),
        seen=f"{len(ready)} ready endpoint(s) behind NodePorts {', '.join(map(str, ingress.node_ports))}",
        check=f"kubectl -n {namespace} get service {name}; aws elbv2 describe-target-health",
        cure=f"kubectl -n {namespace} get pods -l istio={ingress.gateway_label}; is their node there?",
    )

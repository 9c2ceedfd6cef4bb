"""What probes tell of the program in a container."""

from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mappings, text

ACTUATOR = "/actuator"
"""Where Spring Boot answers health checks, and serves its metrics."""


def asks_actuator(pods: PodTemplate, port: str = "") -> bool:
    """Whether the container of a port (any without) answers health checks below /actuator."""
    for container in pods.containers:
        numbers = {str(each.get("containerPort")) for each in mappings(container.get("ports"))}
        probes = [text(at(container, f"{kind}Probe", "httpGet", "path")) for kind in ("readiness", "liveness")]
        if (not port or port in numbers) and any(each.startswith(f"{ACTUATOR}/") for each in probes):
            return True
    return False

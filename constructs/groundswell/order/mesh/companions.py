"""Containers that run beside a job's own and do not end with it."""

import re
from collections.abc import Mapping
from typing import Any

from groundswell.order.controllers import image_name
from groundswell.order.mesh.mesh import injector_of
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mappings, text, texts
from groundswell.order.view import View

_ENDING = re.compile(r"quitquitquit|/shutdown\b|linkerd-await|pilot-agent\s+request")
_ENDLESS = frozenset(
    (
        *("cloud-sql-proxy", "gce-proxy", "alloydb-auth-proxy", "proxyv2", "envoy", "fluent-bit", "fluentd", "vector"),
        *("vault-agent", "oauth2-proxy", "filebeat", "promtail", "otel-collector", "opentelemetry-collector"),
        *("opentelemetry-collector-contrib", "aws-otel-collector", "aws-sigv4-proxy"),
    )
)


def ends_its_sidecar(pods: PodTemplate) -> bool:
    """Whether a container of the job tells the sidecar to stop, as Envoy and Linkerd's proxy let it."""
    return any(_ENDING.search(_written(each)) for each in pods.all_containers)


def injected_companion(pods: PodTemplate, view: View) -> str:
    """The mesh that adds a sidecar to these pods, "" for none."""
    found = injector_of(pods, view)
    return found[0] if found else ""


def own_companion(pods: PodTemplate) -> str:
    """A container beside another that is known to serve without end, "" for none."""
    containers = list(mappings(pods.spec.get("containers")))
    names = [image_name(text(each.get("image"))) for each in containers]
    return next((name for name in names if name in _ENDLESS), "") if len(containers) > 1 else ""


def _written(container: Mapping[str, Any]) -> str:
    return " ".join([*texts(container.get("command")), *texts(container.get("args"))])

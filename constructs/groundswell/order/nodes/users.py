"""As which user a container runs: told by its security context, else by what its image is known to do."""

from collections.abc import Mapping
from typing import Any

from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mapping, text

ROOT = 0

_IMAGES: Mapping[str, int] = {
    **dict.fromkeys(
        ("prom/prometheus", "prometheus/prometheus", "prom/alertmanager", "prometheus/alertmanager"), 65534
    ),
    **dict.fromkeys(("grafana/grafana", "grafana/grafana-oss", "grafana/grafana-enterprise"), 472),
    **dict.fromkeys(("grafana/loki", "grafana/tempo", "grafana/mimir"), 10001),
    **dict.fromkeys(
        ("elasticsearch/elasticsearch", "kibana/kibana", "library/elasticsearch", "opensearchproject/opensearch"), 1000
    ),
    **dict.fromkeys(("jenkins/jenkins", "library/sonarqube", "keycloak/keycloak", "opstree/redis", "n8nio/n8n"), 1000),
    "confluentinc/cp-kafka": 1000,
    "sonatype/nexus3": 200,
    "dpage/pgadmin4": 5050,
    "nginxinc/nginx-unprivileged": 101,
}
"""The users that images switch to for themselves (the USER of their Dockerfiles)."""

_BITNAMI = 1001


def user(pods: PodTemplate, container: Mapping[str, Any]) -> int | None:
    """The user's number, -1 for some user that is not root, None where nobody knows."""
    general, own = mapping(pods.spec.get("securityContext")), mapping(container.get("securityContext"))
    both = {**general, **own}
    number = both.get("runAsUser")
    if isinstance(number, int) and not isinstance(number, bool):
        return number
    known = image_user(text(container.get("image")))
    return known if known is not None else -1 if both.get("runAsNonRoot") is True else None


def image_user(image: str) -> int | None:
    """The user of a well-known image, None for any other."""
    name = image.partition("@")[0].rpartition(":")[0] or image
    if "bitnami/" in name or "bitnamilegacy/" in name:
        return _BITNAMI
    short = name if "/" in name else f"library/{name}"
    return next((number for known, number in _IMAGES.items() if short == known or short.endswith(f"/{known}")), None)

"""Web servers that answer under a path: Prometheus, Grafana, Kiali and Jaeger, by their own settings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from groundswell.manifests.resource import Resource
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.telemetry.mounted_configs import documents, mounted, running
from groundswell.order.telemetry.prometheus import servers
from groundswell.order.tree import at, text
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Prefix:
    """The path, without slashes around it, under which a server answers; `strips` where it answers without it, too:
    then whoever sends to it may leave it out, and where it does not, must."""

    owner: Resource
    path: str
    says: str
    must_strip: bool = False


def web_prefixes(view: View) -> Mapping[tuple[str, str], Prefix]:
    """(namespace, name) of a Service to the prefix of what is behind it."""
    return view.once(_web_prefixes)


def _web_prefixes(view: View) -> Mapping[tuple[str, str], Prefix]:
    found = {
        service: Prefix(each.owner, each.prefix, f"answers under /{each.prefix}")
        for service, each in servers(view).items()
        if each.prefix and not each.owner.contract
    }
    for pods, prefix in (*_grafanas(view), *_kialis(view), *_jaegers(view)):
        for service in view.services_of(pods):
            found[(service.key.namespace, service.key.name)] = prefix
    return found


def _grafanas(view: View) -> Iterator[tuple[PodTemplate, Prefix]]:
    for pods, _ in running(view, "grafana", "grafana-oss"):
        told = {each.name: each.value for each in variables(pods, view)}
        path = urlsplit(told.get("GF_SERVER_ROOT_URL", "")).path.strip("/")
        if path and "%(" not in path:
            served = told.get("GF_SERVER_SERVE_FROM_SUB_PATH", "").lower() == "true"
            says = f"answers under /{path}" if served else f"makes links to /{path} and does not answer under it"
            yield pods, Prefix(pods.owner, path, says, must_strip=not served)


def _kialis(view: View) -> Iterator[tuple[PodTemplate, Prefix]]:
    for pods, container in running(view, "kiali"):
        for _, config in mounted(pods, container, view):
            for _, content in documents(config, view):
                root = text(at(content, "server", "web_root")).strip("/")
                if root:
                    yield pods, Prefix(pods.owner, root, f"answers under /{root}")


def _jaegers(view: View) -> Iterator[tuple[PodTemplate, Prefix]]:
    for pods, _ in running(view, "all-in-one", "jaeger-query", "jaeger"):
        path = next((each.value for each in variables(pods, view) if each.name == "QUERY_BASE_PATH"), "").strip("/")
        if path:
            yield pods, Prefix(pods.owner, path, f"answers under /{path}")

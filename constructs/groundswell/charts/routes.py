"""Wave 50: traffic, once all that it reaches is healthy: gateway, routes, tokens, authorisation, strict mTLS."""

from collections.abc import Callable, Iterator, Mapping

import cdk8s

from groundswell.charts.access import add_access
from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.mesh import add_mesh, meta
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.platform import Platform
from groundswell.model.service import Service
from groundswell.model.waves import BY_NAME
from imports.io.istio.networking import (
    Gateway,
    GatewaySpec,
    GatewaySpecServers,
    GatewaySpecServersPort,
    VirtualService,
    VirtualServiceSpec,
    VirtualServiceSpecHttp,
    VirtualServiceSpecHttpMatch,
    VirtualServiceSpecHttpMatchUri,
    VirtualServiceSpecHttpRetries,
    VirtualServiceSpecHttpRewrite,
    VirtualServiceSpecHttpRoute,
    VirtualServiceSpecHttpRouteDestination,
    VirtualServiceSpecHttpRouteDestinationPort,
)

FOLDER = BY_NAME["istio-routes"].folder


def deliveries(platform: Platform) -> Iterator[Delivery]:
    yield Delivery(
        name="istio-routes",
        wave="istio-routes",
        namespace=platform.ingress.gateway_namespace,
        folder=FOLDER,
        skip_dry_run=True,  # the definitions come from waves 0 and 4
    )


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    def charts(app: cdk8s.App) -> None:
        _gateway(Chart(app, "gateway"), platform)
        routes = Chart(app, "services")
        for service in platform.services:
            if service.routes:
                _service(routes, platform, service)
        _consoles(Chart(app, "consoles"), platform)
        if isinstance(platform, KubeadmPlatform):  # elsewhere the services check tokens themselves
            add_access(Chart(app, "access"), platform)
        add_mesh(Chart(app, "mesh"), platform)

    return {FOLDER: charts}


def _gateway(chart: Chart, platform: Platform) -> None:
    """Plain HTTP on the port behind the load balancer, which ends TLS; hosts by name, no wildcard."""
    ingress = platform.ingress
    server = GatewaySpecServers(
        port=GatewaySpecServersPort(number=ingress.gateway_http, name="http", protocol="HTTP"),
        hosts=[platform.host(host) for host in ingress.hosts],
    )
    chart.add(
        Gateway,
        metadata=meta(platform, ingress.gateway, ingress.gateway_namespace),
        spec=GatewaySpec(selector={"istio": ingress.gateway_label}, servers=[server]),
    )


def _service(chart: Chart, platform: Platform, service: Service) -> None:
    """The service's own prefixes, whole words only: `/api/v1/user` does not match `/api/v1/users`."""
    matches: dict[str, list[VirtualServiceSpecHttpMatch]] = {}
    for prefix, inside in service.routes.items():
        exact = VirtualServiceSpecHttpMatchUri(exact=prefix)
        below = VirtualServiceSpecHttpMatchUri(prefix=f"{prefix}/")
        for uri, seen in ((exact, inside or "/"), (below, f"{inside}/")):
            # What is matched is what is replaced, so a prefix with its slash needs one in its place.
            rewritten = "" if inside == prefix else seen
            matches.setdefault(rewritten, []).append(VirtualServiceSpecHttpMatch(uri=uri))
    every = [_http(service, rewritten, match) for rewritten, match in matches.items()]
    _route(chart, platform, service.namespace, "api", service.workload_name, every)


def _http(service: Service, rewritten: str, match: list[VirtualServiceSpecHttpMatch]) -> VirtualServiceSpecHttp:
    # Only what never reached the application is tried again: a POST must not be done twice.
    return VirtualServiceSpecHttp(
        name=service.workload_name,
        match=match,
        rewrite=VirtualServiceSpecHttpRewrite(uri=rewritten) if rewritten else None,
        route=_to(service.host, service.port),
        timeout=None if service.streams else f"{service.timeout}s",
        retries=VirtualServiceSpecHttpRetries(attempts=2, retry_on="connect-failure,refused-stream"),
    )


def _consoles(chart: Chart, platform: Platform) -> None:
    """No timeout: both keep streams open for as long as somebody looks."""
    grafana = platform.release("grafana")
    for name, namespace, service in (
        ("grafana", grafana.namespace, grafana.name),
        ("argocd", "argocd", "argocd-server"),
    ):
        route = _to(f"{service}.{namespace}.svc.cluster.local", 80)
        _route(chart, platform, namespace, name, name, [VirtualServiceSpecHttp(name=name, route=route)])


def _to(host: str, number: int) -> list[VirtualServiceSpecHttpRoute]:
    port = VirtualServiceSpecHttpRouteDestinationPort(number=number)
    return [VirtualServiceSpecHttpRoute(destination=VirtualServiceSpecHttpRouteDestination(host=host, port=port))]


def _route(
    chart: Chart, platform: Platform, namespace: str, public: str, name: str, http: list[VirtualServiceSpecHttp]
) -> None:
    ingress = platform.ingress
    chart.add(
        VirtualService,
        metadata=meta(platform, name, namespace),
        spec=VirtualServiceSpec(
            hosts=[platform.host(public)],
            gateways=[f"{ingress.gateway_namespace}/{ingress.gateway}"],
            http=http,
        ),
    )


ROW = Row(wave="istio-routes", platforms=Platform, deliveries=deliveries, folders=folders)

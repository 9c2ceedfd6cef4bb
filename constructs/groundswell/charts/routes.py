"""Wave 50: traffic, once all that it reaches is healthy: gateway, routes, tokens, authorisation, strict mTLS."""

from collections.abc import Callable, Iterator, Mapping

import cdk8s

from groundswell.charts.access import add_access
from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.mesh import add_mesh, meta
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
            if service.prefix:
                _service(routes, platform, service)
        _consoles(Chart(app, "consoles"), platform)
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
    """The service's own prefix, whole words only: `/api/v1/user` does not match `/api/v1/users`."""
    match = [
        VirtualServiceSpecHttpMatch(uri=VirtualServiceSpecHttpMatchUri(exact=service.prefix)),
        VirtualServiceSpecHttpMatch(uri=VirtualServiceSpecHttpMatchUri(prefix=f"{service.prefix}/")),
    ]
    _route(chart, platform, service.workload_name, service.namespace, "api", service.host, service.port, match)


def _consoles(chart: Chart, platform: Platform) -> None:
    grafana = platform.release("grafana")
    host = f"{grafana.name}.{grafana.namespace}.svc.cluster.local"
    _route(chart, platform, "grafana", grafana.namespace, "grafana", host, 80, None)
    _route(chart, platform, "argocd", "argocd", "argocd", "argocd-server.argocd.svc.cluster.local", 80, None)


def _route(
    chart: Chart, platform: Platform, name: str, namespace: str, public: str, host: str, number: int,
    match: list[VirtualServiceSpecHttpMatch] | None,
) -> None:  # fmt: skip
    ingress = platform.ingress
    destination = VirtualServiceSpecHttpRouteDestination(
        host=host, port=VirtualServiceSpecHttpRouteDestinationPort(number=number)
    )
    http = VirtualServiceSpecHttp(
        name=name,
        match=match,
        route=[VirtualServiceSpecHttpRoute(destination=destination)],
        timeout="60s",
        # Only what never reached the application is tried again: a POST must not be done twice.
        retries=VirtualServiceSpecHttpRetries(
            attempts=2, per_try_timeout="30s", retry_on="connect-failure,refused-stream"
        ),
    )
    chart.add(
        VirtualService,
        metadata=meta(platform, name, namespace),
        spec=VirtualServiceSpec(
            hosts=[platform.host(public)],
            gateways=[f"{ingress.gateway_namespace}/{ingress.gateway}"],
            http=[http],
        ),
    )


ROW = Row(wave="istio-routes", deliveries=deliveries, folders=folders)

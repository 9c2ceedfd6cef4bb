"""GS305: what a gateway, an Ingress or a load balancer sends to lets it in."""

from typing import Any

from tests.rules.network_objects import custom, deployment, namespace, peer, policy, ports, service

SHOP = namespace("shop") + deployment("web", "shop") + service("web", "shop", 80)
PODS = deployment("gateway", "istio-ingress", labels={"istio": "ingressgateway"})
OBJECT = custom("networking.istio.io/v1", "Gateway", "main", "istio-system", {"selector": {"istio": "ingressgateway"}})
GATEWAY = PODS + OBJECT
ROUTE = custom(
    *("networking.istio.io/v1", "VirtualService", "web", "shop"),
    {
        "hosts": ["shop.example"],
        "gateways": ["istio-system/main"],
        "http": [{"route": [{"destination": {"host": "web.shop.svc.cluster.local", "port": {"number": 80}}}]}],
    },
)
MONITORING = {"from": [peer("prometheus")], "ports": ports("http")}


def guard(*ingress: Any) -> str:
    return policy("guard", "shop", "web", ingress=list(ingress))


def test_the_gateways_pods_may_in(world: Any) -> None:
    allowed = {"from": [peer("istio-ingress", istio="ingressgateway")], "ports": ports(8000)}
    assert world.root(text=SHOP + GATEWAY + ROUTE + guard(MONITORING, allowed)).messages("GS305") == []


def test_a_policy_for_monitoring_shuts_the_gateway_out(world: Any) -> None:
    (told,) = world.root(text=SHOP + GATEWAY + ROUTE + guard(MONITORING)).findings("GS305")
    assert told.severity == "error"
    assert told.message == (
        "VirtualService shop/web has the pods of Gateway istio-system/main send to Service shop/web:8000, "
        "but no rule of NetworkPolicy shop/guard lets it into Deployment shop/web."
    )


def test_a_gateway_of_an_unread_chart_is_likely_where_its_object_is(new_world: Any) -> None:
    text = SHOP + OBJECT + ROUTE
    (told,) = new_world().root(text=text + guard(MONITORING)).findings("GS305")
    assert (told.severity, "Gateway istio-system/main" in told.message) == ("warning", True)
    allowed = {"from": [peer("istio-system")], "ports": ports(8000)}
    assert new_world().root(text=text + guard(allowed)).messages("GS305") == []


def test_a_route_of_the_gateway_api(new_world: Any) -> None:
    gateway = custom(
        "gateway.networking.k8s.io/v1", "Gateway", "main", "edge", {"gatewayClassName": "istio", "listeners": []}
    )
    spec = {
        "parentRefs": [{"name": "main", "namespace": "edge"}],
        "rules": [{"backendRefs": [{"name": "web", "port": 80}]}],
    }
    route = custom("gateway.networking.k8s.io/v1", "HTTPRoute", "web", "shop", spec)
    (told,) = new_world().root(text=SHOP + gateway + route + guard(MONITORING)).messages("GS305")
    assert "HTTPRoute shop/web has the pods of Gateway edge/main send to Service shop/web:8000" in told
    allowed = {"from": [peer("edge", **{"gateway.networking.k8s.io/gateway-name": "main"})]}
    assert new_world().root(text=SHOP + gateway + route + guard(allowed)).messages("GS305") == []


def ingress(kind: str) -> str:
    backend = {"service": {"name": "web", "port": {"number": 80}}}
    rules = [{"http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]}}]
    return custom("networking.k8s.io/v1", "Ingress", "web", "shop", {"ingressClassName": kind, "rules": rules})


def test_a_load_balancer_is_no_pod(new_world: Any) -> None:
    (told,) = (
        new_world().root(text=SHOP + ingress("alb") + guard({"from": [{"namespaceSelector": {}}]})).messages("GS305")
    )
    assert "Ingress shop/web has the load balancer send to Service shop/web:8000" in told
    block = {"from": [{"ipBlock": {"cidr": "10.0.0.0/16"}}], "ports": ports(8000)}
    assert new_world().root(text=SHOP + ingress("alb") + guard(block)).messages("GS305") == []


def test_a_controller_in_the_cluster(new_world: Any) -> None:
    labels = {"app.kubernetes.io/name": "ingress-nginx"}
    controller = namespace("ingress") + deployment("controller", "ingress", labels=labels)
    (told,) = new_world().root(text=SHOP + controller + ingress("nginx") + guard(MONITORING)).messages("GS305")
    assert "has the nginx controller send to Service shop/web:8000" in told
    assert new_world().root(text=SHOP + ingress("nginx") + guard(MONITORING)).messages("GS305") == []


def test_a_service_of_type_load_balancer(world: Any) -> None:
    balanced = deployment("web", "shop") + service("web", "shop", 80, type="LoadBalancer")
    (told,) = world.root(text=balanced + guard(MONITORING)).messages("GS305")
    assert "Service shop/web has the load balancer send to Service shop/web:8000" in told


def test_a_namespace_whose_pods_nobody_read(new_world: Any) -> None:
    route = ROUTE.replace("web.shop.svc", "argocd-server.argocd.svc")

    def told(*policies: str) -> list[str]:
        return list(new_world().root(text="".join((GATEWAY, route, *policies))).messages("GS305"))

    deny = policy("deny", "argocd", types=["Ingress"])
    assert told(deny) == [
        "VirtualService shop/web has the pods of Gateway istio-system/main send to namespace argocd, "
        "but NetworkPolicy argocd/deny closes it."
    ]
    allowed = policy("gateway", "argocd", ingress=[{"from": [peer("istio-ingress")]}], types=["Ingress"])
    assert told(deny, allowed) == []
    assert told(policy("server", "argocd", "other", types=["Ingress"])) == []

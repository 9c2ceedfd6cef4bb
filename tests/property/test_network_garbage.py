"""The network's rules survive any body: a value of the wrong shape is somebody's typing error, never a traceback."""

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from groundswell.manifests.resource import Reading
from groundswell.order.catalogue import catalogue
from groundswell.order.verdict import verdict
from tests.rules.aws_objects import allow, eks_nodes, group, instance, template
from tests.rules.mesh_objects import authentication, authorization, gateway, mesh_config, routes, strict, to
from tests.rules.network_objects import DNS, custom, deployment, namespace, peer, policy, ports, service
from tests.rules.test_api_server_reaches_webhooks import webhook
from tests.rules.test_health_check_asks_what_is_served import ingress
from tests.rules.test_load_balancer_reaches_its_targets import stack
from tests.rules.test_records_come_from_what_is_meant import DEFAULT
from tests.rules.world import World

RULES = tuple(each for each in catalogue() if each.id.startswith("GS3"))
ODD = st.sampled_from(
    [None, 0, -1, 7.5, True, "", "x", "0.0.0.0/0", "http://[", [], [None], [[]], {}, {"a": None}, {1: 2}]
)


def whole() -> Reading:
    """A platform with every kind of object that these rules read."""
    env = {"STOCK_URL": "http://web.shop.svc:80", "JWT_ALGORITHM": "HS256", "CORS_ORIGINS": "x", "TRUST_MESH": "true"}
    secure = {"port": {"number": 443, "protocol": "HTTPS"}, "hosts": ["*"], "tls": {"mode": "SIMPLE"}}
    pods = deployment("web", "shop", env=env) + service("web", "shop", 80, type="LoadBalancer")
    edge = deployment("edge", "shop", labels={"istio": "ingressgateway"}, image="auto")
    edge += gateway("main", "istio-system", secure)
    way = {"match": [{"uri": {"prefix": "/a"}}], "rewrite": {"uri": "/"}, "route": to("web.shop"), "timeout": "0s"}
    rules = [{"to": [{"operation": {"paths": ["/a"]}}]}]
    tls = {"host": "web.shop", "trafficPolicy": {"tls": {"mode": "DISABLE"}}}
    monitor = {"selector": {"matchLabels": {"app": "web"}}, "endpoints": [{"port": "http"}]}
    patch = {"applyTo": "HTTP_FILTER", "patch": {"operation": "ADD", "value": {"code": 'headers:add("authorization")'}}}
    text = (
        *(namespace("shop", **{"istio-injection": "enabled"}), pods, edge, routes("web", "shop", way, way), DEFAULT),
        policy("in", "shop", "web", ingress=[{"from": [peer("shop")], "ports": ports(8000, "http")}]),
        policy("out", "shop", types=["Egress"], egress=[*DNS, {"to": [{"ipBlock": {"cidr": "10.0.0.0/8"}}]}]),
        strict("shop", portLevelMtls={"8000": {"mode": "STRICT"}}),
        authentication("jwt", "shop", {"issuer": "x", "jwksUri": "http://web.shop:80/k"}),
        authorization("ext", "shop", action="CUSTOM", provider={"name": "x"}, rules=rules),
        custom("networking.istio.io/v1", "DestinationRule", "web", "shop", tls),
        custom("networking.istio.io/v1alpha3", "EnvoyFilter", "f", "shop", {"configPatches": [patch]}),
        custom("monitoring.coreos.com/v1", "ServiceMonitor", "web", "shop", monitor),
        custom("monitoring.coreos.com/v1", "Prometheus", "p", "shop", {}),
        mesh_config(extensionProviders=[{"name": "y", "opentelemetry": {"service": "web.shop", "port": 4317}}]),
        *(webhook().replace("system", "shop"), ingress(path="/x")),
    )
    made = World().root(text="".join(text)).stack("lb", stack(allow(80, of="Alb")))
    made.stack("eks", template(Nodes=group(allow(22, cidr="0.0.0.0/0")), Node=instance("Nodes"), **eks_nodes("Nodes")))
    return made.reading()


WHOLE = whole()


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of everything inside a body."""
    inner = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, each in inner for found in ((*path, key), *places(each, (*path, key)))]


def broken(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    """The body with another value at a path."""
    made = copy.deepcopy(body)
    inner = made
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return made


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_a_value_of_any_shape_anywhere(data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(WHOLE.resources) - 1))
    resource = WHOLE.resources[index]
    paths = [each for each in places(resource.body) if each[0] not in ("kind", "apiVersion")]
    body = resource.body
    for _ in range(data.draw(st.integers(1, 2))):
        path = data.draw(st.sampled_from(paths))
        try:
            body = broken(body, path, data.draw(ODD))
        except (KeyError, IndexError, TypeError):
            continue  # the first break took the place of the second away
    resources = (*WHOLE.resources[:index], replace(resource, body=body), *WHOLE.resources[index + 1 :])
    assert verdict(replace(WHOLE, resources=resources), RULES).findings is not None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_template_of_any_shape(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(WHOLE.templates)))
    path = data.draw(st.sampled_from([each for each in places(WHOLE.templates[name]) if len(each) > 3]))
    templates = {**WHOLE.templates, name: broken(WHOLE.templates[name], path, data.draw(ODD))}
    assert verdict(replace(WHOLE, templates=templates), RULES).findings is not None

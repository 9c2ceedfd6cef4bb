"""Custom resources against the pinned definitions: what upstream's own tests call valid and invalid, in our words."""

from typing import Any

import pytest

from groundswell.schemas import Violation, validate


def custom(api_version: str, kind: str, **spec: Any) -> dict[str, Any]:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": "a"}, "spec": spec}


def virtual_service(**route: Any) -> dict[str, Any]:
    route = {"route": [{"destination": {"host": "api", "port": {"number": 80}}}]} | route
    return custom("networking.istio.io/v1", "VirtualService", hosts=["api"], http=[route])


def service_entry(**spec: Any) -> dict[str, Any]:
    return custom("networking.istio.io/v1", "ServiceEntry", **({"hosts": ["db.example"]} | spec))


def http_route(**rule: Any) -> dict[str, Any]:
    return custom("gateway.networking.k8s.io/v1", "HTTPRoute", rules=[rule])


def gateway(*listeners: dict[str, Any]) -> dict[str, Any]:
    spec = {"gatewayClassName": "istio", "listeners": list(listeners)}
    return custom("gateway.networking.k8s.io/v1", "Gateway", **spec)


def external_secret(**spec: Any) -> dict[str, Any]:
    return custom("external-secrets.io/v1", "ExternalSecret", **({"secretStoreRef": {"name": "aws"}} | spec))


def application(**spec: Any) -> dict[str, Any]:
    whole = {"project": "p", "destination": {}, "source": {"repoURL": "https://git.example/r"}} | spec
    return custom("argoproj.io/v1alpha1", "Application", **whole)


def binding(**spec: Any) -> dict[str, Any]:
    return custom("elbv2.k8s.aws/v1beta1", "TargetGroupBinding", **({"serviceRef": {"name": "a", "port": 80}} | spec))


def wasm(**spec: Any) -> dict[str, Any]:
    return custom("extensions.istio.io/v1alpha1", "WasmPlugin", **spec)


def authentication(**spec: Any) -> dict[str, Any]:
    return custom("security.istio.io/v1", "RequestAuthentication", **spec)


VALID = [
    virtual_service(timeout="5s", match=[{"uri": {"prefix": "/"}, "headers": {"x-user": {"regex": "j.n"}}}]),
    service_entry(resolution="STATIC", endpoints=[{"address": "unix:///run/db"}], addresses=["10.0.0.0/8"]),
    service_entry(resolution="STATIC", endpoints=[{"address": "10.0.0.1", "ports": {"http": 80}}]),
    http_route(matches=[{"path": {"value": "/api"}}], backendRefs=[{"name": "api", "port": 80}]),
    http_route(timeouts={"request": "10s", "backendRequest": "2s"}),
    gateway({"name": "a", "port": 80, "protocol": "HTTP"}, {"name": "b", "port": 443, "protocol": "HTTPS"}),
    external_secret(refreshInterval="1h", data=[{"secretKey": "a", "remoteRef": {"key": "/a", "property": "p"}}]),
    application(source={"repoURL": "https://git.example/r", "helm": {"valuesObject": {"any": {"thing": [1]}}}}),
    binding(serviceRef={"name": "a", "port": "http"}),
    wasm(url="registry.example/filter:1"),
    wasm(url="oci://registry.example/filter:1", vmConfig={"env": [{"name": "a", "valueFrom": "HOST"}]}),
    authentication(jwtRules=[{"issuer": "i", "jwksUri": "https://keys.example/k"}]),
    custom("networking.istio.io/v1alpha3", "EnvoyFilter", configPatches=[{"patch": {"value": {"a_b": [{"c": 1}]}}}]),
    custom("security.istio.io/v1", "PeerAuthentication", mtls={"mode": "STRICT"}),
    custom("monitoring.coreos.com/v1", "ServiceMonitor", selector={}, endpoints=[{"port": "http", "interval": "30s"}]),
    custom("monitoring.coreos.com/v1", "PrometheusRule", groups=[{"name": "g", "rules": [{"alert": "A", "expr": 1}]}]),
]

TCP = {"name": "a", "port": 80, "protocol": "TCP", "hostname": "x.example"}
NO_FIELD = "so the API server refuses it or drops it"
INVALID = [
    (
        virtual_service(route=[{"destination": {"host": "api", "port": 80}}]),
        Violation("spec.http[0].route[0].destination.port", 80, "type", "must be object, and 80 is integer"),
    ),
    (
        virtual_service(match=[{"uri": {"prefix": "/", "exact": "/a"}}]),
        Violation(
            "spec.http[0].match[0].uri",
            {"prefix": "/", "exact": "/a"},
            "one-of",
            "no more than one of exact, prefix, regex may stand here; found exact, prefix",
        ),
    ),
    (
        virtual_service(timeout="0s"),
        Violation("spec.http[0].timeout", "0s", "rule", "must be a valid duration greater than 1ms"),
    ),
    (
        virtual_service(timeout="soon"),
        Violation(
            "spec.http[0].timeout",
            "soon",
            "rule",
            "must be a valid duration greater than 1ms (the rule has no answer: 'soon' is no duration)",
        ),
    ),
    (
        service_entry(ports=[{"name": "a", "number": 1}, {"name": "a", "number": 2}]),
        Violation(
            "spec.ports[1]",
            {"name": "a"},
            "list-map",
            "the list may hold one element with name 'a', and spec.ports[0] has it already",
        ),
    ),
    (
        service_entry(ports=[{"name": "a", "number": 1}, {"name": "b", "number": 1}]),
        Violation(
            "spec.ports",
            [{"name": "a", "number": 1}, {"name": "b", "number": 1}],
            "rule",
            "port number cannot be duplicated",
        ),
    ),
    (service_entry(hosts=["*"]), Violation("spec.hosts[0]", "*", "rule", "hostname cannot be wildcard")),
    (
        service_entry(resolution="STATIC", endpoints=[{"address": "unix://db"}]),
        Violation("spec.endpoints[0].address", "unix://db", "rule", "UDS must be an absolute path or abstract socket"),
    ),
    (
        service_entry(ports=[{"name": "a", "number": 99999}]),
        Violation("spec.ports[0].number", 99999, "rule", "port must be between 1-65535"),
    ),
    (
        http_route(matches=[{"path": {"value": "api"}}]),
        Violation(
            "spec.rules[0].matches[0].path",
            {"type": "PathPrefix", "value": "api"},  # the type is the definition's default
            "rule",
            "value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix']",
        ),
    ),
    (
        http_route(backendRefs=[{"name": "api"}]),
        Violation(
            "spec.rules[0].backendRefs[0]",
            {"name": "api", "group": "", "kind": "Service", "weight": 1},
            "rule",
            "Must have port for Service reference",
        ),
    ),
    (
        http_route(timeouts={"request": "1s", "backendRequest": "2s"}),
        Violation(
            "spec.rules[0].timeouts",
            {"request": "1s", "backendRequest": "2s"},
            "rule",
            "backendRequest timeout cannot be longer than request timeout",
        ),
    ),
    (
        gateway(TCP),
        Violation(
            "spec.listeners",
            [TCP | {"allowedRoutes": {"namespaces": {"from": "Same"}}}],
            "rule",
            "hostname must not be specified for protocols ['TCP', 'UDP']",
        ),
    ),
    (
        external_secret(target={"creationPolicy": "owner"}),
        Violation("spec.target.creationPolicy", "owner", "enum", "'owner' is not one of Owner, Orphan, Merge, None"),
    ),
    (
        external_secret(data=[{"secretKey": "a", "remoteRef": {}}]),
        Violation("spec.data[0].remoteRef.key", None, "required", "this field is required"),
    ),
    (
        custom("external-secrets.io/v1", "ClusterSecretStore", provider={}),
        Violation("spec.provider", {}, "min-properties", "{} has less than 1 property"),
    ),
    (
        application(source={"repoURL": "https://git.example/r", "targetRevision": 1.5}),
        Violation("spec.source.targetRevision", 1.5, "type", "must be string, and 1.5 is number"),
    ),
    (
        application(syncPolicy={"automatd": {}}),
        Violation(
            "spec.syncPolicy.automatd",
            {},
            "unknown-field",
            f"there is no field automatd, {NO_FIELD}; did you mean automated?",
        ),
    ),
    (
        binding(targetType="lambda"),
        Violation("spec.targetType", "lambda", "enum", "'lambda' is not one of instance, ip"),
    ),
    (
        binding(serviceRef={"name": "a", "port": 1.5}),
        Violation("spec.serviceRef.port", 1.5, "type", "must be integer or string, and 1.5 is number"),
    ),
    (
        wasm(url="fake://registry.example/x"),
        Violation(
            "spec.url", "fake://registry.example/x", "rule", "url must have schema one of [http, https, file, oci]"
        ),
    ),
    (
        wasm(url="oci://x.example/y", vmConfig={"env": [{"name": "a", "valueFrom": "HOST", "value": "b"}]}),
        Violation(
            "spec.vmConfig.env[0]",
            {"name": "a", "valueFrom": "HOST", "value": "b"},
            "rule",
            "value may only be set when valueFrom is INLINE",
        ),
    ),
    (wasm(url=None), Violation("spec.url", None, "type", "must be string, and None is null")),
    (
        authentication(jwtRules=[{"issuer": "i", "jwksUri": "ftp://keys.example/k"}]),
        Violation(
            "spec.jwtRules[0].jwksUri", "ftp://keys.example/k", "rule", "url must have scheme http:// or https://"
        ),
    ),
    (
        custom("security.istio.io/v1", "PeerAuthentication", portLevelMtls={"80": {"mode": "STRICT"}}),
        Violation("spec", {"portLevelMtls": {"80": {"mode": "STRICT"}}}, "rule", "portLevelMtls requires selector"),
    ),
]


@pytest.mark.parametrize("body", VALID, ids=lambda body: body["kind"])
def test_a_cluster_takes_it(body: dict[str, Any]) -> None:
    assert validate(body) == []


@pytest.mark.parametrize(("body", "violation"), INVALID, ids=lambda part: getattr(part, "path", ""))
def test_a_cluster_refuses_it_with_path_value_and_reason(body: dict[str, Any], violation: Violation) -> None:
    assert validate(body) == [violation]


def test_rules_wait_until_the_fields_are_right() -> None:
    body = service_entry(hosts=["*"], ports=[{"name": "a"}])
    assert [(one.path, one.rule) for one in validate(body)] == [("spec.ports[0].number", "required")]


def test_the_metadata_of_a_custom_resource_is_judged_like_any_other() -> None:
    body = external_secret() | {"metadata": {"name": "a", "label": {}, "annotations": {"b": 1}}}
    assert [(one.path, one.rule) for one in validate(body)] == [
        ("metadata.annotations.b", "type"),
        ("metadata.label", "unknown-field"),
    ]

"""Incidents about references: routes, gateways and the generations of a canary."""

from typing import Any

ARGOCD = ["controller argoproj.io/Application"]


def manifest(api: str, kind: str, name: str, spec: str, namespace: str = "shop") -> str:
    return f"apiVersion: {api}\nkind: {kind}\nmetadata: {{name: {name}, namespace: {namespace}}}\nspec: {spec}\n---\n"


SERVICE = manifest("v1", "Service", "web", "{selector: {app: web}, ports: [{name: http, port: 80}]}")


def workload(name: str, labels: str, kind: str = "Deployment", strategy: str = "{}") -> str:
    api = "apps/v1" if kind == "Deployment" else "argoproj.io/v1alpha1"
    pods = f"{{metadata: {{labels: {{app: web, {labels}}}}}, spec: {{containers: []}}}}"
    return manifest(api, kind, name, f"{{strategy: {strategy}, template: {pods}}}")


def rule(stable: str, canary: str) -> str:
    subsets = f"[{{name: stable, labels: {stable}}}, {{name: canary, labels: {canary}}}]"
    return manifest("networking.istio.io/v1", "DestinationRule", "web", f"{{host: web, subsets: {subsets}}}")


def split(name: str = "primary", subset: str = "canary") -> str:
    parts = f"[{{destination: {{host: web, subset: stable}}}}, {{destination: {{host: web, subset: {subset}}}}}]"
    http = f"[{{{f'name: {name}, ' if name else ''}route: {parts}}}]"
    return manifest("networking.istio.io/v1", "VirtualService", "web", f"{{hosts: [web], http: {http}}}")


def test_p83_the_stable_subset_also_selects_the_canary(new_world: Any) -> None:
    """Traffic leaked to the canary because the label of the stable subset was on its pods as well."""
    pods = SERVICE + split() + workload("web", "version: stable") + workload("canary", "version: canary")
    (told,) = new_world().root(text=pods + rule("{app: web}", "{version: canary}")).messages("GS208")
    assert (
        told
        == "The pods of Deployment shop/canary are of subset canary and of subset stable of DestinationRule shop/web."
    )
    cured = pods + rule("{version: stable}", "{version: canary}")
    assert new_world().root(text=cured).messages("GS208") == []


def test_wl9_no_pod_can_be_of_the_canary_subset(new_world: Any) -> None:
    """The Rollout's template pins one version on both generations, so that the canary subset stays empty."""
    pinned = SERVICE + workload("web", "version: stable", "Rollout") + rule("{version: stable}", "{version: canary}")
    (told,) = new_world().root(text=pinned).messages("GS208")
    assert told.startswith("No pod can be of subset canary of DestinationRule shop/web: it asks for version=canary")
    apart = "{canary: {canaryMetadata: {labels: {version: canary}}}}"
    cured = (
        SERVICE + workload("web", "version: stable", "Rollout", apart) + rule("{version: stable}", "{version: canary}")
    )
    assert new_world().root(text=cured).messages("GS208") == []


def test_w73_a_canary_whose_subset_is_nowhere(new_world: Any) -> None:
    """The canary stalled: route, Service and subset did not fit each other. Split by subsets, it needs no Services."""
    steering = "{destinationRule: {name: web, canarySubsetName: next, stableSubsetName: stable}}"
    services = "canaryService: web-canary, stableService: web"
    steered = f"{{canary: {{{services}, trafficRouting: {{istio: {steering}}}}}}}"
    text = SERVICE + workload("web", "a: b", "Rollout", steered) + rule("{app: web}", "{app: web}")
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=text + split(subset="next"))
    assert world.messages("GS209") == [
        "Rollout shop/web names subset next of DestinationRule shop/web, which has stable, canary.",
        "Rollout shop/web needs Service shop/web-canary, and nothing provides it. Did you mean web?",
    ]
    assert world.messages("GS207") == [
        "VirtualService shop/web needs subset next of Service shop/web, and nothing provides it."
    ]
    cured = text.replace(f"{services}, ", "").replace("next", "canary") + split()
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=cured)
    assert world.messages("GS207") + world.messages("GS209") == []


def test_w114_a_canary_over_a_route_without_a_name(new_world: Any) -> None:
    """The controller refused the canary: the routes that it was to shift had no names."""
    steered = "{canary: {trafficRouting: {istio: {virtualService: {name: web, routes: [primary]}}}}}"
    text = SERVICE + workload("web", "a: b", "Rollout", steered)
    (told,) = new_world().root(text=text + split(name="")).messages("GS209")
    assert told == "Rollout shop/web shifts route primary of VirtualService shop/web, which has no named route."
    assert new_world().root(text=text + split()).messages("GS209") == []


def test_w106_a_virtual_service_on_a_gateway_of_the_gateway_api(new_world: Any) -> None:
    """Every request ended in 404: the VirtualService named a Gateway of the other API group."""
    bound = manifest("networking.istio.io/v1", "VirtualService", "web", "{gateways: [main], hosts: [a.example]}")
    other = manifest("gateway.networking.k8s.io/v1", "Gateway", "main", "{gatewayClassName: istio, listeners: []}")
    (told,) = new_world().root(text=bound + other).messages("GS206")
    assert "shop/main is a Gateway of the Gateway API, to which only its routes bind" in told
    classic = manifest("networking.istio.io/v1", "Gateway", "main", "{servers: [{hosts: [a.example]}]}")
    assert new_world().root(text=bound + classic).messages("GS206") == []


def test_w40_a_backend_in_another_namespace_without_a_grant(new_world: Any) -> None:
    """The host answered 500 (RefNotPermitted): nothing in the Service's namespace let the route reach it."""
    route = manifest(
        "gateway.networking.k8s.io/v1",
        "HTTPRoute",
        "argo",
        "{rules: [{backendRefs: [{name: web, namespace: shop, port: 80}]}]}",
        "edge",
    )
    (told,) = new_world().root(text=SERVICE + route).messages("GS211")
    assert "a ReferenceGrant in namespace shop that lets HTTPRoutes of edge reach web" in told
    origin = "[{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge}]"
    spec = f"{{from: {origin}, to: [{{group: '', kind: Service}}]}}"
    cured = SERVICE + route + manifest("gateway.networking.k8s.io/v1beta1", "ReferenceGrant", "edge", spec)
    assert new_world().root(text=cured).messages("GS211") == []


def test_w5_routes_without_any_gateway(new_world: Any) -> None:
    """There were routes but no way in: the profile of the mesh that was installed brings no gateway."""
    route = manifest("gateway.networking.k8s.io/v1", "HTTPRoute", "web", "{parentRefs: [{name: main}], rules: []}")
    classic = manifest("networking.istio.io/v1", "Gateway", "edge", "{selector: {istio: ingressgateway}, servers: []}")
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=route + classic)
    assert world.messages("GS210") == ["HTTPRoute shop/web needs Gateway shop/main, and nothing provides it."]
    (told,) = world.messages("GS213")
    assert "a gateway whose pods carry istio=ingressgateway, and nothing provides it" in told
    gateway = manifest("gateway.networking.k8s.io/v1", "Gateway", "main", "{gatewayClassName: istio, listeners: []}")
    text = route + gateway + classic + workload("edge", "istio: ingressgateway")
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=text)
    assert world.messages("GS210") + world.messages("GS213") == []


def test_l_17_a_gateway_whose_release_was_renamed(new_world: Any) -> None:
    """In production the release of the gateway had another name, and with it the label that the Gateway selects."""
    classic = manifest("networking.istio.io/v1", "Gateway", "edge", "{selector: {istio: ingressgateway}, servers: []}")
    proxy = workload("gateway", "istio: prod-istio-ingressgateway").replace("[]", "[{name: istio-proxy, image: auto}]")
    (told,) = new_world().root(text=classic + proxy).messages("GS314")
    assert "selects pods labelled istio=ingressgateway, and no pod is" in told
    assert new_world().root(text=classic + proxy.replace("prod-istio-", "")).messages("GS314") == []

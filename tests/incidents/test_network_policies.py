"""Incidents about NetworkPolicies: connections that one end allowed, or nobody thought of."""

from typing import Any

from tests.rules.mesh_objects import gateway, mesh_config, routes, to
from tests.rules.network_objects import DNS, deployment, namespace, peer, policy, ports, service

EVERYWHERE = [{"ports": [*ports(53, protocol="UDP"), *ports(53)]}]
DATABASES = namespace("postgres") + deployment("postgresql", "postgres", port=5432)
DATABASES += service("postgresql", "postgres", 5432)
REDIS = namespace("redis") + deployment("sentinel", "redis", port=26379) + service("sentinel", "redis", 26379)


def closed(home: str, *egress: Any) -> str:
    return policy("egress", home, types=["Egress"], egress=list(egress))


def api(name: str, env: Any = None) -> str:
    return namespace(name) + deployment(f"{name}-api", name, env=env) + service(f"{name}-api", name)


def test_p03_argocd_may_neither_ask_for_names_nor_call_its_repo_server(new_world: Any) -> None:
    """Argo CD's controllers were cut off from the resolver and the repository server by policies beside them."""
    controller = deployment("argocd-application-controller", "argocd", image="quay.io/argoproj/argocd:v3.2.6")
    stock = policy("controller", "argocd", "argocd-application-controller", types=["Egress"], egress=[])
    world = new_world().step("argocd", controller + stock, provides=["controller argoproj.io/Application"])
    (told,) = world.root().messages("GS301")
    assert told.startswith("Deployment argocd/argocd-application-controller runs a controller, but no rule of")
    assert new_world().step("argocd", controller).root().messages("GS301") == []


def test_p53_a_policy_in_kube_system_cut_the_load_balancer_controller_off(new_world: Any) -> None:
    """The controller crash-looped: a policy left it neither the API server nor names nor AWS."""
    controller = deployment(
        "aws-load-balancer-controller", "kube-system", image="public.ecr.aws/eks/aws-load-balancer-controller:v2.13.4"
    )
    cut = policy("restrict", "kube-system", types=["Egress"], egress=[{"to": [peer("kube-system")]}])
    broken = new_world().root(text=controller + cut)
    (told,) = broken.messages("GS303")
    assert "runs a controller, but no rule of NetworkPolicy kube-system/restrict opens a way to the API server" in told
    assert new_world().root(text=controller).messages("GS303") == []
    opened = policy("restrict", "kube-system", types=["Egress"], egress=[*EVERYWHERE, {"ports": ports(443, 6443)}])
    cured = new_world().root(text=controller + opened)
    assert cured.messages("GS303") + cured.messages("GS301") == []


def test_p55_default_deny_shut_the_health_checks_out(new_world: Any) -> None:
    """Every API namespace denied ingress by default, and the load balancer's checks failed in all of them."""
    names = ("auth", "chat", "my")
    apis = "".join(
        namespace(name) + deployment(f"{name}-api", name) + service(f"{name}-api", name, type="LoadBalancer")
        for name in names
    )
    deny = "".join(policy("default-deny-ingress", name, types=["Ingress"]) for name in names)
    told = new_world().root(text=apis + deny).messages("GS305")
    assert [each.split(" but ")[1] for each in told] == [
        f"no rule of NetworkPolicy {name}/default-deny-ingress lets it into Deployment {name}/{name}-api."
        for name in names
    ]
    allow = "".join(policy("allow", name, ingress=[{"ports": ports(8000)}]) for name in names)
    assert new_world().root(text=apis + deny + allow).messages("GS305") == []


def test_p57_only_names_were_let_out(new_world: Any) -> None:
    """Sign-in and AI calls failed: the egress rules let pods ask for names and call nobody."""
    chat = api("chat", {"OPENAI_BASE_URL": "https://api.openai.com/v1"})
    (told,) = new_world().root(text=chat + closed("chat", *DNS)).messages("GS309")
    assert "told to call api.openai.com (OPENAI_BASE_URL)" in told
    assert new_world().root(text=chat + closed("chat", *DNS, {"ports": ports(443)})).messages("GS309") == []


def test_p59_names_over_udp_only(new_world: Any) -> None:
    """Look-ups failed at random: the policy let pods ask over UDP, and long answers need TCP."""
    auth = api("auth", {"DATABASE_URL": "postgresql://postgresql.postgres/auth"})
    udp = {"to": [peer("kube-system")], "ports": ports(53, protocol="UDP")}
    (told,) = new_world().root(text=auth + closed("auth", udp)).messages("GS301")
    assert "may ask for names over UDP, but no rule of NetworkPolicy auth/egress opens TCP 53" in told
    assert new_world().root(text=auth + closed("auth", *EVERYWHERE)).messages("GS301") == []


def test_p61_a_policy_for_monitoring_took_the_whole_api_down(new_world: Any) -> None:
    """Ingress policies for observability isolated the API pods from the gateway: 503 for everything."""
    proxy = deployment("gateway", "istio-system", labels={"istio": "ingressgateway"}, image="auto")
    edge = namespace("istio-system") + proxy + gateway("main", "istio-system")
    names = ("auth", "chat")
    apis = "".join(api(name) + routes(name, name, {"route": to(f"{name}-api", 8000)}) for name in names)
    observed = "".join(
        policy("observability", name, ingress=[{"from": [peer("prometheus")], "ports": ports(8000)}]) for name in names
    )
    told = new_world().root(text=edge + apis + observed).messages("GS305")
    assert [each.split(" has ")[0] for each in told] == ["VirtualService auth/auth", "VirtualService chat/chat"]
    allowed = "".join(policy("gateway", name, ingress=[{"from": [peer("istio-system")]}]) for name in names)
    assert new_world().root(text=edge + apis + observed + allowed).messages("GS305") == []


def test_p63_traces_had_no_way_out(new_world: Any) -> None:
    """No traces arrived: the sidecars' egress lacked the collector's port."""
    zipkin = mesh_config(defaultConfig={"tracing": {"zipkin": {"address": "jaeger-collector.istio-system:9411"}}})
    auth = namespace("auth", **{"istio-injection": "enabled"}) + deployment("auth-api", "auth")
    (told,) = new_world().root(text=zipkin + auth + closed("auth", *DNS)).messages("GS307")
    assert "sends its traces to jaeger-collector.istio-system:9411" in told
    tracing = {"to": [peer("istio-system")], "ports": ports(9411, 4317, 4318)}
    assert new_world().root(text=zipkin + auth + closed("auth", *DNS, tracing)).messages("GS307") == []


def test_p65_new_namespaces_were_added_to_one_list_of_two(new_world: Any) -> None:
    """New workers could not reach the broker: egress and ingress lists are edited separately."""
    broker = namespace("rabbitmq") + deployment("rabbitmq", "rabbitmq", port=5672)
    way_out = {"to": [peer("rabbitmq")], "ports": ports(5672)}
    homes = ("scan", "my")
    pods = "".join(namespace(name) + deployment(f"{name}-worker", name) for name in homes)
    workers = pods + "".join(closed(name, *DNS, way_out) for name in homes)
    only = policy("clients", "rabbitmq", ingress=[{"from": [peer("scan")], "ports": ports(5672)}])
    (told,) = new_world().root(text=broker + workers + only).messages("GS310")
    assert "NetworkPolicy my/egress lets Deployment my/my-worker out to Deployment rabbitmq/rabbitmq" in told
    both = policy("clients", "rabbitmq", ingress=[{"from": [peer("scan"), peer("my")], "ports": ports(5672)}])
    assert new_world().root(text=broker + workers + both).messages("GS310") == []


def test_p65_a_namespace_without_the_standard_policies(new_world: Any) -> None:
    """One new namespace had none of the policies that its siblings have."""
    standard = ("default-deny", "allow-dns", "allow-istiod")

    def home(name: str, *policies: str) -> str:
        made = "".join(policy(each, name, types=["Egress"]) for each in policies)
        return namespace(name, tier="api") + deployment("api", name) + made

    siblings = "".join(home(name, *standard) for name in ("auth", "chat", "my"))
    (told,) = new_world().root(text=siblings + home("info")).messages("GS311")
    assert "Namespace info has no NetworkPolicy allow-dns, allow-istiod, default-deny" in told
    assert new_world().root(text=siblings + home("info", *standard)).messages("GS311") == []


def test_l_07_services_call_a_service_that_the_egress_set_leaves_out(new_world: Any) -> None:
    """Two services call a third on 8000, and the standard egress set has databases and HTTPS only."""
    character = api("character")
    calls = {"CHARACTER_API_BASE_URL": "http://character-api.character.svc.cluster.local:8000"}
    callers = api("auth", calls) + api("scan", calls)
    standard = [*DNS, {"to": [peer("postgres")], "ports": ports(5432)}, {"ports": ports(443, 80)}]
    both = closed("auth", *standard) + closed("scan", *standard)
    told = new_world().root(text=character + callers + both).messages("GS304")
    assert [each.split(" is told")[0] for each in told] == ["Deployment auth/auth-api", "Deployment scan/scan-api"]
    allowed = [*standard, {"to": [peer("character")], "ports": ports(8000)}]
    cured = closed("auth", *allowed) + closed("scan", *allowed)
    assert new_world().root(text=character + callers + cured).messages("GS304") == []


def test_l_09_databases_stand_open_and_the_sentinel_is_out_of_reach(new_world: Any) -> None:
    """Database namespaces have no ingress policy, and the egress set knows the server's port, not the sentinel's."""
    store = deployment("cache", "redis", image="docker.io/library/redis:7.4", port=6379)
    auth = api("auth", {"REDIS_SENTINEL": "sentinel.redis.svc.cluster.local:26379"})
    server = {"to": [peer("redis")], "ports": ports(6379)}
    broken = new_world().root(text=REDIS + store + auth + closed("auth", *DNS, server))
    assert "told to call sentinel.redis.svc.cluster.local:26379" in broken.messages("GS304")[0]
    assert broken.messages("GS312") == ["No NetworkPolicy closes the ingress of Deployment redis/cache."]
    both = {"to": [peer("redis")], "ports": ports(6379, 26379)}
    guard = policy("clients", "redis", ingress=[{"from": [peer("auth")], "ports": ports(6379, 26379)}])
    cured = new_world().root(text=REDIS + store + auth + closed("auth", *DNS, both) + guard)
    assert cured.messages("GS304") + cured.messages("GS312") == []

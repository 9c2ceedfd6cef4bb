"""GS304: what a pod is told to call, it may call: out of its own policies, and into the other end's."""

from typing import Any

from tests.rules.network_objects import DNS, custom, deployment, namespace, peer, policy, ports, service

WEB = namespace("shop") + deployment("web", "shop", env={"STOCK_URL": "http://stock.store.svc.cluster.local/items"})
STOCK = namespace("store") + deployment("stock", "store") + service("stock", "store", 80)
OUT = {"to": [peer("store", app="stock")], "ports": ports(8000)}
IN = {"from": [peer("shop", app="web")], "ports": ports("http")}


def egress(*rules: Any) -> str:
    return policy("web-egress", "shop", types=["Egress"], egress=[*DNS, *rules])


def ingress(*rules: Any) -> str:
    return policy("stock-ingress", "store", ingress=list(rules))


def test_both_ends_are_open(world: Any) -> None:
    assert world.root(text=WEB + STOCK + egress(OUT) + ingress(IN)).messages("GS304") == []


def test_no_policies_no_question(world: Any) -> None:
    assert world.root(text=WEB + STOCK).messages("GS304") == []


def test_the_caller_may_not_out(world: Any) -> None:
    (told,) = world.root(text=WEB + STOCK + egress() + ingress(IN)).messages("GS304")
    assert told == (
        "Deployment shop/web is told to call stock.store.svc.cluster.local:80 (STOCK_URL), "
        "but no rule of NetworkPolicy shop/web-egress lets it out of Deployment shop/web."
    )


def test_the_called_does_not_let_it_in(world: Any) -> None:
    (told,) = world.root(text=WEB + STOCK + egress(OUT) + ingress()).messages("GS304")
    assert "no rule of NetworkPolicy store/stock-ingress lets it into Deployment store/stock" in told


def test_policies_mean_the_port_of_the_pod(world: Any) -> None:
    of_service = {"to": [peer("store", app="stock")], "ports": ports(80)}
    assert "lets it out" in world.root(text=WEB + STOCK + egress(of_service)).messages("GS304")[0]


def test_a_chart_that_nobody_read_is_judged_by_its_namespace(new_world: Any) -> None:
    unread = WEB + namespace("store")
    assert new_world().root(text=unread + egress(OUT)).messages("GS304") == []
    (told,) = new_world().root(text=unread + egress()).messages("GS304")
    assert "told to call stock.store.svc.cluster.local:80" in told


def test_a_database_in_a_templated_secret(world: Any) -> None:
    url = "postgresql+asyncpg://web:{{ .password | urlquery }}@db.store.svc:5432/web"
    spec = {"target": {"name": "web-secret", "template": {"data": {"DATABASE_URL": url}}}}
    secret = custom("external-secrets.io/v1", "ExternalSecret", "web", "shop", spec)
    caller = deployment("web", "shop", container={"envFrom": [{"secretRef": {"name": "web-secret"}}]})
    store = namespace("store") + deployment("db", "store", port=5432) + service("db", "store", 5432)
    (told,) = world.root(text=caller + secret + store + egress()).messages("GS304")
    assert "told to call db.store.svc:5432 (DATABASE_URL)" in told


def test_a_host_and_a_port_in_two_variables(world: Any) -> None:
    caller = deployment("web", "shop", env={"REDIS_HOST": "cache.store", "REDIS_PORT": "6379"})
    store = namespace("store") + deployment("cache", "store", port=6379) + service("cache", "store", 6379)
    (told,) = world.root(text=caller + store + egress(OUT)).messages("GS304")
    assert "told to call cache.store:6379 (REDIS_HOST)" in told


def test_a_host_alone_may_be_a_leftover(world: Any) -> None:
    caller = deployment("web", "shop", env={"REDIS_HOST": "cache.store"})
    store = namespace("store") + deployment("cache", "store", port=6379) + service("cache", "store", 6379)
    (told,) = world.root(text=caller + store + egress(OUT)).findings("GS304")
    assert (told.severity, "told to call cache.store (REDIS_HOST)" in told.message) == ("warning", True)


def test_what_is_not_called(world: Any) -> None:
    told = {"FRONTEND_URL": "http://stock.store", "OAUTH_REDIRECT_URI": "http://stock.store/callback"}
    assert world.root(text=STOCK + deployment("web", "shop", env=told) + egress()).messages("GS304") == []


def test_an_argument_is_told_as_well(new_world: Any) -> None:
    for arguments in (["--stock=http://stock.store"], ["--stock", "http://stock.store"]):
        caller = namespace("shop") + deployment("web", "shop", container={"args": arguments})
        (told,) = new_world().root(text=caller + STOCK + egress()).messages("GS304")
        assert "told to call stock.store:80 (--stock)" in told


def test_a_shell_reads_only_what_its_script_names(new_world: Any) -> None:
    def shell(script: str) -> str:
        told = {"STOCK_URL": "http://stock.store"}
        return deployment("web", "shop", image="busybox:1", env=told, container={"command": ["sh", "-c", script]})

    assert new_world().root(text=shell("sleep 5") + STOCK + egress()).messages("GS304") == []
    (told,) = new_world().root(text=shell("wget $STOCK_URL") + STOCK + egress()).messages("GS304")
    assert "(STOCK_URL)" in told


def test_settings_that_many_share_name_also_what_others_call(new_world: Any) -> None:
    data = {"STOCK_URL": "http://stock.store"}
    shared = custom("v1", "ConfigMap", "shared", "shop", {}, data=data)

    def reading(number: int) -> str:
        source = [{"configMapRef": {"name": "shared"}}]
        return "".join(deployment(f"web{each}", "shop", container={"envFrom": source}) for each in range(number))

    for number, severity in ((1, "error"), (4, "warning")):
        told = new_world().root(text=shared + reading(number) + STOCK + egress()).findings("GS304")
        assert [each.severity for each in told] == [severity] * number


def test_its_own_address_is_for_others(world: Any) -> None:
    caller = deployment("web", "shop", env={"BASE_URL": "http://web.shop"}) + service("web", "shop", 80)
    assert world.root(text=caller + egress()).messages("GS304") == []

"""GS261: the secrets of one environment are read from that environment's part of the store."""

from typing import Any

from tests.rules.manifests import manifest


def external(name: str, *keys: str, namespace: str = "shop") -> str:
    data = ", ".join(f"{{secretKey: k{index}, remoteRef: {{key: {key}}}}}" for index, key in enumerate(keys))
    spec = f"spec: {{secretStoreRef: {{name: aws, kind: ClusterSecretStore}}, data: [{data}]}}"
    return manifest("ExternalSecret", name, spec, api="external-secrets.io/v1", namespace=namespace)


MANY = external("web", *(f"/shop/dev/{name}" for name in ("a", "b", "c", "d")))


def test_all_of_one(world: Any) -> None:
    assert world.root(text=MANY + external("more", "/shop/dev/e", "/shared/token")).messages("GS261") == []


def test_one_of_another(world: Any) -> None:
    (message,) = world.root(text=MANY + external("chat", "/shop/prod/key")).messages("GS261")
    assert message == "ExternalSecret shop/chat reads /shop/prod/key, where 4 other keys of aws are of dev."


def test_several_environments_side_by_side(world: Any) -> None:
    others = external("prod", *(f"/shop/prod/{name}" for name in ("a", "b")))
    assert world.root(text=MANY + others).messages("GS261") == []


def test_a_namespace_of_the_other_environment(world: Any) -> None:
    there = external("web", "/shop/prod/key").replace("namespace: shop", "namespace: shop-prod")
    assert world.root(text=MANY + there).messages("GS261") == []


def test_a_repository_that_delivers_several_environments(world: Any) -> None:
    """Each namespace reads its own: however many the others are, none is odd."""
    live = external("web", "/shop/prod/a", namespace="shop-production")
    assert world.root(text=MANY.replace("namespace: shop", "namespace: shop-dev") + live).messages("GS261") == []


def test_a_key_of_another_environment_than_the_namespaces(world: Any) -> None:
    live = external("web", "/shop/prod/a", "/shop/dev/b", namespace="shop-prod")
    assert world.root(text=live).messages("GS261") == [
        "ExternalSecret shop-prod/web reads /shop/dev/b, and its namespace is of prod, of which aws has keys."
    ]


def test_a_store_that_has_only_one_environments_keys(world: Any) -> None:
    assert world.root(text=external("web", "/shop/dev/b", namespace="shop-prod")).messages("GS261") == []


def test_the_environment_of_an_application(world: Any) -> None:
    world.root().app("shop-qa", external("web", "/shop/qa/a", "/shop/dev/b"))
    assert world.messages("GS261") == [
        "ExternalSecret shop/web reads /shop/dev/b, and its Application is of qa, of which aws has keys."
    ]

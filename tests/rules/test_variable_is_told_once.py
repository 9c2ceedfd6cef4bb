"""GS226: a container is told each variable once."""

from typing import Any

from tests.rules.manifests import container, manifest, workload

SECRET = manifest("Secret", "s", "stringData: {REDIS_HOST: x}")
CONFIG = manifest("ConfigMap", "c", "data: {LEVEL: info}")


def told(env: str, sources: str = "") -> str:
    return workload(container(f"env: [{env}], envFrom: [{sources}]"))


def test_each_once(world: Any) -> None:
    text = told("{name: A, value: b}, {name: B, value: c}", "{secretRef: {name: s}}, {configMapRef: {name: c}}")
    assert world.root(text=SECRET + CONFIG + text).messages("GS226") == []


def test_twice_in_env(world: Any) -> None:
    (message,) = world.root(text=told("{name: A, value: b}, {name: A, value: c}")).messages("GS226")
    assert message == "Container web of Deployment shop/web has A 2 times in env."


def test_a_literal_over_a_secret(world: Any) -> None:
    (found,) = world.root(text=SECRET + told("{name: REDIS_HOST, value: redis}", "{secretRef: {name: s}}")).findings(
        "GS226"
    )
    assert found.message == (
        "Container web of Deployment shop/web sets REDIS_HOST to 'redis', over the key of Secret shop/s that "
        "envFrom brings."
    )
    assert found.severity == "warning"


def test_a_prefix_makes_other_names(world: Any) -> None:
    text = told("{name: REDIS_HOST, value: redis}", "{prefix: P_, secretRef: {name: s}}")
    assert world.root(text=SECRET + text).messages("GS226") == []


def test_a_literal_over_a_config_map_is_told_where_it_differs(new_world: Any) -> None:
    source = "{configMapRef: {name: c}}"
    assert new_world().root(text=CONFIG + told("{name: LEVEL, value: info}", source)).messages("GS226") == []
    (found,) = new_world().root(text=CONFIG + told("{name: LEVEL, value: debug}", source)).findings("GS226")
    assert found.severity == "info"

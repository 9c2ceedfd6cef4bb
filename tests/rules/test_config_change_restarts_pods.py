"""GS241: where workloads restart on a change of their ConfigMap, all do."""

from typing import Any

from tests.rules.manifests import container, manifest, workload

CONFIG = manifest("ConfigMap", "c", "data: {a: b}")
READS = container("envFrom: [{configMapRef: {name: c}}]")


def reader(name: str, note: str = "") -> str:
    made = workload(READS, name)
    return made.replace("labels: {app: web}}, spec", f"annotations: {{{note}}}}}, spec") if note else made


MARKED = "checksum/config: abc"


def test_all_of_them(world: Any) -> None:
    assert world.root(text=CONFIG + reader("a", MARKED) + reader("b", "config-hash: x")).messages("GS241") == []


def test_one_that_was_forgotten(world: Any) -> None:
    text = CONFIG + reader("a", MARKED) + reader("b", MARKED) + reader("c")
    (found,) = world.root(text=text).findings("GS241")
    assert found.message == "Deployment shop/c reads ConfigMap c, and no annotation of its pods changes with that."
    assert found.severity == "info"


def test_where_nobody_does_it_nothing_is_said(world: Any) -> None:
    assert world.root(text=CONFIG + reader("a") + reader("b")).messages("GS241") == []


def test_a_name_that_changes_with_the_data(world: Any) -> None:
    text = (reader("a", MARKED) + reader("b", MARKED) + reader("c")).replace("name: c}}]", "name: c-5m2k9h6t7d}}]")
    assert world.root(text=CONFIG.replace("name: c,", "name: c-5m2k9h6t7d,") + text).messages("GS241") == []


def test_settings_of_a_sidecar_are_no_checksum(world: Any) -> None:
    text = CONFIG + reader("a", MARKED) + reader("b", MARKED) + reader("c", "proxy.istio.io/config: '{}'")
    assert len(world.root(text=text).messages("GS241")) == 1

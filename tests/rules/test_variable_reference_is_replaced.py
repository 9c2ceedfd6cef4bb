"""GS227: a $(NAME) in a container's command, arguments or variables names a variable that it has by then."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload

CONFIG = manifest("ConfigMap", "c", "data: {HOST: db}")
GOOD = (
    "env: [{name: A, value: x}, {name: B, value: $(A)}], args: [--b=$(B)]",
    "envFrom: [{configMapRef: {name: c}}], args: [$(HOST)]",
    "envFrom: [{secretRef: {name: unknown}}], args: [$(HOST)]",
    "args: [$$(HOST), $(date), $(DB_SERVICE_HOST)]",
    'command: [sh, -c, "set -e\\nX=$(HOSTNAME)"]',
)


@pytest.mark.parametrize("rest", GOOD)
def test_what_is_replaced_or_meant_so(world: Any, rest: str) -> None:
    assert world.root(text=CONFIG + workload(container(rest))).messages("GS227") == []


@pytest.mark.parametrize(
    ("rest", "where"),
    [
        ("env: [{name: B, value: $(A)}, {name: A, value: x}]", "$(A) in B"),
        ("args: [--pod=$(POD_NAME)]", "$(POD_NAME) in args"),
        ("envFrom: [{configMapRef: {name: c}}], command: [$(PORT)]", "$(PORT) in command"),
    ],
)
def test_what_stays(world: Any, rest: str, where: str) -> None:
    (told,) = world.root(text=CONFIG + workload(container(rest))).messages("GS227")
    assert told == f"Container web of Deployment shop/web uses {where}, where no such variable is known."


def test_texts_of_a_config_map_are_taken_as_they_stand(new_world: Any) -> None:
    for rest in (
        "envFrom: [{configMapRef: {name: u}}]",
        "env: [{name: URL, valueFrom: {configMapKeyRef: {name: u, key: URL}}}]",
    ):
        config = manifest("ConfigMap", "u", "data: {URL: 'http://$(HOST)/x'}")
        (told,) = new_world().root(text=config + workload(container(rest))).messages("GS227")
        assert (
            told == "ConfigMap shop/u has $(HOST) in URL, which Deployment shop/web takes for a variable as it stands."
        )
    for value in ("http://$$(HOST)/x", "http://${HOST}/x", "plain"):
        config = manifest("ConfigMap", "u", f"data: {{URL: '{value}'}}")
        pods = workload(container("envFrom: [{configMapRef: {name: u}}]"))
        assert new_world().root(text=config + pods).messages("GS227") == []

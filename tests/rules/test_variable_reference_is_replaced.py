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

"""GS294: a file that a program is told to read from a mounted ConfigMap is one of its keys."""

from typing import Any

import pytest

from tests.rules.network_objects import custom, deployment

CONFIG = custom("v1", "ConfigMap", "loki", "shop", {}, data={"loki.yaml": "a: b"})


def told(world: Any, *args: str, **source: Any) -> list[str]:
    mounts = [{"name": "config", "mountPath": "/etc/loki"}, {"name": "data", "mountPath": "/etc/loki/data"}]
    volumes = [{"name": "config", "configMap": {"name": "loki", **source}}, {"name": "data", "emptyDir": {}}]
    container = {"args": list(args), "volumeMounts": mounts}
    text = CONFIG + deployment("web", "shop", container=container, volumes=volumes)
    found: list[str] = world.root(text=text).messages("GS294")
    return found


@pytest.mark.parametrize(
    "argument",
    [
        *("-config.file=/etc/loki/loki.yaml", "/etc/loki/data/made.yaml", "/etc/loki/rules/a.yaml", "/tmp/x.yaml"),
        *("https://example.org/etc/loki/a.json", "--folder=/etc/loki"),
    ],
)
def test_what_is_there_or_elsewhere(world: Any, argument: str) -> None:
    assert told(world, argument) == []


def test_a_key_of_another_name(world: Any) -> None:
    assert told(world, "-config.file=/etc/loki/config.yaml") == [
        "Deployment shop/web is told to read /etc/loki/config.yaml, and ConfigMap shop/loki, mounted there, "
        "has loki.yaml."
    ]


def test_keys_under_names_of_their_own(world: Any) -> None:
    items = [{"key": "loki.yaml", "path": "config.yaml"}]
    assert told(world, "-config.file=/etc/loki/config.yaml", items=items) == []


def test_a_script_that_writes_its_files(world: Any) -> None:
    assert told(world, "envsubst < /etc/loki/t.yaml && loki") == []

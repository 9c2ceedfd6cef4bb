"""RabbitMQ is declared and off. One switch brings all that belongs to it, and takes nothing else away."""

from pathlib import Path
from typing import Any

import pytest

from groundswell.model.platform import Platform
from groundswell.platforms import load
from groundswell.platforms.eco2 import platform as description


@pytest.fixture
def switched_on(monkeypatch: pytest.MonkeyPatch) -> Platform:
    monkeypatch.setattr(description, "RABBITMQ", True)
    return description.eco2(load("eco2", "dev").environment)


def test_off_means_that_nothing_of_it_is_there(objects: dict[str, list[dict[str, Any]]]) -> None:
    assert [file for file in objects if "rabbitmq" in file] == []
    assert "rabbitmq" not in {namespace.name for namespace in load("eco2", "dev").namespaces}


def test_on_adds_its_machine_secret_broker_and_policies(
    switched_on: Platform, objects: dict[str, list[dict[str, Any]]], tmp_path: Path
) -> None:
    from groundswell.charts.composition import synthesise

    made = synthesise(switched_on, tmp_path)
    before = {file: bodies for file, bodies in objects.items() if file.startswith("eco2/dev/")}
    assert len(switched_on.nodes) == 15 and switched_on.vcpus == 32
    assert set(made) - set(before) == {
        "eco2/dev/07-network-policies/rabbitmq.k8s.yaml",
        "eco2/dev/11-secrets-cr/rabbitmq.k8s.yaml",
        "eco2/dev/28-rabbitmq/rabbitmq.k8s.yaml",
    }
    changed = {file for file in before if made[file] != before[file]}
    assert changed == {
        "eco2/dev/02-namespaces/namespaces.k8s.yaml",
        "eco2/dev/apps/28-redis-operator.k8s.yaml",
        "eco2/dev/bootstrap/projects.k8s.yaml",
    }
    for file in changed - {"eco2/dev/bootstrap/projects.k8s.yaml"}:
        assert all(body in made[file] for body in before[file])


def test_a_service_may_call_it_only_while_it_is_on(switched_on: Platform) -> None:
    assert "rabbitmq" in switched_on.callable_names
    assert "rabbitmq" not in load("eco2", "dev").callable_names

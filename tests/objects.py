"""Fixtures: the synthesised objects of both environments, once a worker, outside the repository."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Objects = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what `dist/` should hold."""
    return tmp_path_factory.mktemp("output")


@pytest.fixture(scope="session")
def objects(output: Path) -> Objects:
    """The objects of each file by its path below `dist/`, for every platform and environment."""
    from groundswell.node_runtime import use_node

    use_node()
    from groundswell.charts.composition import synthesise
    from groundswell.platforms import chosen

    return {file: bodies for platform in chosen() for file, bodies in synthesise(platform, output).items()}


@pytest.fixture(scope="session")
def found(objects: Objects) -> Callable[..., list[dict[str, Any]]]:
    """Looks objects up: `found("dev", "Deployment", namespace="auth", name="auth-api")`."""

    def look(environment: str, kind: str, platform: str = "eco2", **metadata: str) -> list[dict[str, Any]]:
        return [
            body
            for file, bodies in objects.items()
            for body in bodies
            if file.startswith(f"{platform}/{environment}/")
            and body["kind"] == kind
            and all(body["metadata"].get(key) == value for key, value in metadata.items())
        ]

    return look

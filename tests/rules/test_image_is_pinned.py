"""GS509: an image's tag names one version."""

from typing import Any

import pytest


def told(world: Any, image: str) -> list[tuple[str, str]]:
    spec = f"{{containers: [{{image: {image!r}}}]}}"
    pod = f"{{kind: Pod, apiVersion: v1, metadata: {{name: p, namespace: shop}}, spec: {spec}}}"
    return [(str(each.severity), each.message) for each in world.root(text=pod).findings("GS509")]


@pytest.mark.parametrize(
    "image",
    [
        "a/b:1.2",
        "a/b:v1.2.3-alpine",
        "r:5000/b:2024-01-01",
        "b@sha256:abc",
        "b:$TAG",
        "b:{{ .tag }}",
        "auto",
        "b:sha-1a",
        "b:auth-1.0.7",
        "b:develop-4f2c11a",
        "b:devel",
    ],
)
def test_a_version(world: Any, image: str) -> None:
    assert told(world, image) == []


def test_latest_said_and_unsaid(new_world: Any) -> None:
    for tag in ("dev-latest", "auth-dev-latest", "latest-alpine3.20"):
        assert told(new_world(), f"b:{tag}") == [("warning", f"Pod shop/p runs b:{tag}, whatever that is on the day.")]
    assert told(new_world(), "a/b:latest") == [("warning", "Pod shop/p runs a/b:latest, whatever that is on the day.")]
    assert told(new_world(), "r:5000/b") == [
        ("warning", "Pod shop/p runs r:5000/b (no tag is latest), whatever that is on the day.")
    ]


def test_a_tag_that_moves(new_world: Any) -> None:
    for tag in ("1", "v2", "main", "stable", "auth-prod", "main_amd"):
        assert told(new_world(), f"b:{tag}") == [("info", f"Pod shop/p runs b:{tag}, a tag that moves.")]

"""GS224: the image of a container is a reference that a registry understands."""

from typing import Any

import pytest

from tests.rules.manifests import workload


def running(image: str) -> str:
    return workload(f"containers: [{{name: web, image: '{image}'}}]")


GOOD = (
    "nginx",
    "nginx:1.27",
    "library/nginx:1.27-alpine_x",
    "localhost:5000/a/b__c:v1",
    "Registry.Example/x/y:V1",
    "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web@sha256:" + "a" * 64,
    "ghcr.io/owner/name:v1@sha256:" + "0" * 64,
    "public.ecr.aws/alias/name",
)


@pytest.mark.parametrize("image", GOOD)
def test_references(world: Any, image: str) -> None:
    assert world.root(text=running(image)).messages("GS224") == []


BAD = (
    ("https://ghcr.io/a/b:1", "which begins with a scheme"),
    ("ghcr.io/Owner/name:1", "whose name is not lower case"),
    ("nginx:1:2", "which has two tags"),
    ("nginx:", "which ends without a tag or digest"),
    ("nginx: 1", "which holds white space"),
    ("nginx:${TAG}", "in which a placeholder is left"),
    ("<registry>/web:1", "in which a placeholder is left"),
    ("nginx:-1", "which is no image reference"),
)


@pytest.mark.parametrize(("image", "why"), BAD)
def test_what_is_none(world: Any, image: str, why: str) -> None:
    (told,) = world.root(text=running(image)).messages("GS224")
    assert told == f"Container web of Deployment shop/web has the image {image!r}, {why}."


def test_registries_whose_images_have_owners(world: Any) -> None:
    (told,) = world.root(text=running("quay.io/prometheus:v2")).messages("GS224")
    assert told.endswith("has the image quay.io/prometheus:v2: quay.io has only images with an owner and a name.")


@pytest.mark.parametrize("image", ["", "null"])
def test_an_image_that_somebody_fills_in(world: Any, image: str) -> None:
    assert world.root(text=running(image).replace("'null'", "null")).messages("GS224") == []

"""Platforms are found on disk, and the image table is edited one line at a time."""

from pathlib import Path

import pytest

from groundswell.errors import ModelError
from groundswell.model.image import Image, parse_image
from groundswell.platforms import IMAGES, chosen, known, load
from groundswell.platforms.images import read_images, set_image

DIGEST = "sha256:" + "a" * 64


def test_a_folder_is_a_platform_and_a_file_with_a_platform_its_environment() -> None:
    assert known() == {"eco2": ("dev", "prod"), "wealist": ("prod",)}


@pytest.mark.parametrize(
    ("platform", "environment", "told"),
    [
        ("eco3", "dev", "there is no platform 'eco3'; known: eco2"),
        ("eco2", "stage", "no environment 'stage'; known: dev, prod"),
    ],
)
def test_an_unknown_one_lists_the_known(platform: str, environment: str, told: str) -> None:
    with pytest.raises(ModelError, match=told):
        load(platform, environment)


def test_an_unknown_environment_of_all_platforms() -> None:
    with pytest.raises(ModelError, match="there is no environment 'stage'"):
        chosen(environment="stage")


def test_one_line_changes_and_all_others_stay() -> None:
    before = IMAGES.read_text(encoding="utf-8")
    after = set_image(before, "eco2", "auth", "dev", f"docker.io/acme/auth:2.0.0@{DIGEST}")
    lines = list(zip(before.splitlines(), after.splitlines(), strict=True))
    assert [new for old, new in lines if old != new] == [f"    dev: docker.io/acme/auth:2.0.0@{DIGEST}"]


def test_a_comment_behind_the_line_and_the_order_stay() -> None:
    text = (
        "eco2:\n  # first\n  b:\n    prod: docker.io/x/b:1  # kept\n    dev: docker.io/x/b:2\n  a:\n    dev: x.io/a:1\n"
    )
    after = set_image(text, "eco2", "b", "prod", "docker.io/x/b:9")
    assert after == text.replace("docker.io/x/b:1", "docker.io/x/b:9")


@pytest.mark.parametrize(
    "reference",
    [
        "auth",
        "mng990/eco2:1",
        "docker.io/acme/auth",
        "docker.io/Acme/auth:1",
        "docker.io/acme/auth:",
        "docker.io/acme/auth:1 ",
        "docker.io/acme/auth:1\n",
        "docker.io/acme//auth:1",
        "docker.io/acme/auth@sha256:abc",
        f"docker.io/acme/auth:1@{DIGEST}0",
        "https://docker.io/acme/auth:1",
    ],
)
def test_a_bad_reference_is_refused(reference: str) -> None:
    with pytest.raises(ModelError, match="image reference"):
        set_image(IMAGES.read_text(encoding="utf-8"), "eco2", "auth", "dev", reference)


def test_a_reference_is_read_whole() -> None:
    image = parse_image(f"localhost:5000/acme/auth:1.2@{DIGEST}")
    assert image == Image(repository="localhost:5000/acme/auth", tag="1.2", digest=DIGEST)
    assert image.reference == f"localhost:5000/acme/auth:1.2@{DIGEST}"
    assert image.pull_policy == "IfNotPresent"
    assert parse_image("docker.io/acme/auth:1").pull_policy == "Always"


def test_unknown_names_are_answered_with_the_known() -> None:
    text = IMAGES.read_text(encoding="utf-8")
    with pytest.raises(ModelError, match="eco2 has no image 'shop'; known: auth, my"):
        set_image(text, "eco2", "shop", "dev", "docker.io/x/y:1")
    with pytest.raises(ModelError, match="auth has no environment 'stage'; known: dev, prod"):
        set_image(text, "eco2", "auth", "stage", "docker.io/x/y:1")


def test_a_bad_line_of_the_table_is_named(tmp_path: Path) -> None:
    table = tmp_path / "images.yaml"
    table.write_text("eco2:\n  auth:\n    dev: auth\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"images.yaml, eco2.auth.dev: image reference 'auth'"):
        read_images(table, "eco2", "dev")


def test_a_line_of_the_other_platform_changes_alone() -> None:
    before = IMAGES.read_text(encoding="utf-8")
    reference = f"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/prod/auth-service:2-abc1234@{DIGEST}"
    lines = zip(
        before.splitlines(), set_image(before, "wealist", "auth-service", "prod", reference).splitlines(), strict=True
    )
    assert [new for old, new in lines if old != new] == [f"    prod: {reference}"]

"""GS245: an image of the account's own registry is in a repository that the AWS layer makes."""

from typing import Any

from tests.rules.manifests import workload

REGISTRY = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"


def stack(*names: Any) -> dict[str, Any]:
    made = {f"R{index}": _repository(name) for index, name in enumerate(names)}
    return {"Resources": made}


def _repository(name: Any) -> dict[str, Any]:
    return {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": name}}


def running(image: str) -> str:
    return workload(f"containers: [{{name: web, image: '{image}'}}]")


def test_a_repository_that_is_made(world: Any) -> None:
    assert world.root(text=running(f"{REGISTRY}/shop/web:1")).stack("s", stack("shop/web")).messages("GS245") == []


def test_one_that_is_not(world: Any) -> None:
    (told,) = world.root(text=running(f"{REGISTRY}/shop/web:1")).stack("s", stack("shop/api")).messages("GS245")
    assert told == f"Deployment shop/web runs {REGISTRY}/shop/web:1, and no template makes repository shop/web."


def test_where_nobody_can_know(new_world: Any) -> None:
    text = running(f"{REGISTRY}/shop/web:1")
    assert new_world().root(text=text).messages("GS245") == []
    assert new_world().root(text=text).stack("s", stack("shop/api", {"Fn::Sub": "x"})).messages("GS245") == []
    assert new_world().root(text=running("ghcr.io/a/b:1")).stack("s", stack("shop/api")).messages("GS245") == []


def test_a_cache_makes_its_own(world: Any) -> None:
    made = stack("shop/api")
    made["Resources"]["Cache"] = {
        "Type": "AWS::ECR::PullThroughCacheRule",
        "Properties": {"EcrRepositoryPrefix": "hub"},
    }
    assert world.root(text=running(f"{REGISTRY}/hub/library/nginx:1")).stack("s", made).messages("GS245") == []

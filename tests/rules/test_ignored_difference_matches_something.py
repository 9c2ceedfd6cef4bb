"""GS135: what an Application ignores is among what it delivers."""

from typing import Any

ROLE = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: api, namespace: default}}"


def ignoring(**entry: str) -> dict[str, Any]:
    return {"ignoreDifferences": [{**entry, "jsonPointers": ["/spec/replicas"]}]}


def test_an_entry_about_something_delivered(world: Any) -> None:
    assert world.root(text=ROLE, spec=ignoring(group="apps", kind="Deployment", name="api")).messages("GS135") == []


def test_an_entry_about_nothing(world: Any) -> None:
    assert world.root(text=ROLE, spec=ignoring(group="apps", kind="Deployment", name="web")).messages("GS135") == [
        "Application argocd/root ignores differences of apps/Deployment web, and delivers no such object."
    ]


def test_the_group_counts(world: Any) -> None:
    assert len(world.root(text=ROLE, spec=ignoring(kind="Deployment")).messages("GS135")) == 1


def test_patterns_match(world: Any) -> None:
    assert world.root(text=ROLE, spec=ignoring(group="*", kind="*")).messages("GS135") == []


def test_what_nobody_could_read_is_not_judged(world: Any) -> None:
    chart = [{"repoURL": "https://charts.example", "chart": "unknown"}]
    assert world.root(text=ROLE, sources=chart, spec=ignoring(kind="Service")).messages("GS135") == []

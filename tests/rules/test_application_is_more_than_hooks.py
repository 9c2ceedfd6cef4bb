"""GS153: automated sync never begins where there are only hooks."""

from typing import Any

JOB = """
apiVersion: batch/v1
kind: Job
metadata: {name: seed, namespace: team, annotations: {argocd.argoproj.io/hook: %s}}
"""
SECRET = "{apiVersion: v1, kind: Secret, metadata: {name: s, namespace: team}}"


def test_only_hooks_never_run_by_themselves(world: Any) -> None:
    (finding,) = world.root().app("seed", JOB % "Sync", namespace="team").findings("GS153")
    assert finding.message == "Application argocd/seed delivers only hooks: Job team/seed."
    assert finding.severity == "warning"


def test_hooks_beside_an_object(world: Any) -> None:
    assert world.root().app("seed", f"{JOB % 'Sync'}\n---\n{SECRET}", namespace="team").messages("GS153") == []


def test_what_a_person_syncs(world: Any) -> None:
    spec = {"syncPolicy": {}}
    assert world.root().app("seed", JOB % "Sync", namespace="team", spec=spec).messages("GS153") == []


def test_what_could_not_be_read_may_be_more(world: Any) -> None:
    world.root().chart("operator", "unknown-chart", "1.0.0").objects(JOB % "Sync", application="argocd/operator")
    assert world.messages("GS153") == []


def test_an_application_without_anything(world: Any) -> None:
    assert world.root().app("empty", JOB % "Skip").messages("GS153") == []

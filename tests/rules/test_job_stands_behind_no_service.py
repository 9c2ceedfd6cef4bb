"""GS503: the pods of a job are not what a Service sends requests to."""

from typing import Any

SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}}\n---\n"


def job(labels: str) -> str:
    return f"""
apiVersion: batch/v1
kind: Job
metadata: {{name: migrate, namespace: shop}}
spec: {{template: {{metadata: {{labels: {{{labels}}}}}, spec: {{containers: [{{name: a, image: x}}]}}}}}}
"""


def test_a_label_of_its_own(world: Any) -> None:
    assert world.root(text=SERVICE + job("app: web-migrate")).messages("GS503") == []


def test_the_servers_label(world: Any) -> None:
    (told,) = world.root(text=SERVICE + job("app: web, job: migrate")).messages("GS503")
    assert told == "The pods of Job shop/migrate match the selector of Service shop/web."

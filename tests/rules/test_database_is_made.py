"""GS240: the database that a URL names is one that its server makes."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload

SERVICE = manifest("Service", "db", "spec: {selector: {app: db}, ports: [{port: 5432}]}")
MADE = "env: [{name: POSTGRES_DB, value: eco}]"
SERVER = workload(container(MADE).replace("web:1.0", "postgres:17"), "db", "{app: db}") + SERVICE


def client(url: str) -> str:
    return workload(container(f"env: [{{name: DATABASE_URL, value: '{url}'}}]"))


GOOD = (
    "postgresql://u:p@db:5432/eco",
    "postgresql+asyncpg://u@db.shop.svc.cluster.local/eco?sslmode=disable",
    "postgresql://db:5432/postgres",
    "postgresql://db:5432",
    "redis://db:5432/3",
)


@pytest.mark.parametrize("url", GOOD)
def test_what_the_server_makes(world: Any, url: str) -> None:
    assert world.root(text=SERVER + client(url)).messages("GS240") == []


def test_another_name(world: Any) -> None:
    (told,) = world.root(text=SERVER + client("postgresql://u:p@db:5432/hack?x=y")).messages("GS240")
    assert told == "Deployment shop/web is told database hack by DATABASE_URL, and Deployment shop/db makes eco."


def test_a_cluster_of_an_operator(new_world: Any) -> None:
    spec = "spec: {bootstrap: {initdb: {database: eco}}}"
    cluster = manifest("Cluster", "pg", spec, api="postgresql.cnpg.io/v1")
    (told,) = new_world().root(text=cluster + client("postgresql://pg-rw.shop.svc/hack")).messages("GS240")
    assert told.endswith("and Cluster shop/pg makes eco.")
    more = manifest("Database", "hack", api="postgresql.cnpg.io/v1")
    assert new_world().root(text=cluster + more + client("postgresql://pg-rw.shop.svc/hack")).messages("GS240") == []


def test_a_job_may_make_another(world: Any) -> None:
    pods = f"template: {{spec: {{{container('env: [{name: URL, value: postgresql://db:5432/postgres}]')}}}}}"
    job = manifest("Job", "make", f"spec: {{{pods}}}", api="batch/v1")
    assert world.root(text=SERVER + job + client("postgresql://db:5432/hack")).messages("GS240") == []


def test_a_job_that_works_in_a_database_makes_none(world: Any) -> None:
    pods = f"template: {{spec: {{{container('env: [{name: URL, value: postgresql://db:5432/hack}]')}}}}}"
    job = manifest("Job", "migrate", f"spec: {{{pods}}}", api="batch/v1")
    (told,) = world.root(text=SERVER + job).messages("GS240")
    assert told == "Job shop/migrate is told database hack by URL, and Deployment shop/db makes eco."

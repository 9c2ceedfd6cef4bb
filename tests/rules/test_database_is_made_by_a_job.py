"""GS291: the database that a workload is told is among those that jobs make on its server."""

from typing import Any

from tests.rules.network_objects import custom, deployment


def job(*names: str) -> str:
    script = "\n".join(f"psql -c 'CREATE DATABASE {name};'" for name in names)
    container = {"name": "init", "image": "postgres:17", "command": ["sh", "-c"], "args": [script]}
    spec = {"template": {"spec": {"restartPolicy": "Never", "containers": [container]}}}
    return custom("batch/v1", "Job", "db-init", "shop", spec)


def apps(**told: str) -> str:
    return "".join(deployment(name, "shop", env={"DB_NAME": value}) for name, value in told.items())


def test_all_are_made(world: Any) -> None:
    assert world.root(text=job("user_db", "chat_db") + apps(user="user_db", chat="chat_db")).messages("GS291") == []


def test_one_is_not(world: Any) -> None:
    text = job("user_db", "chat_db") + apps(user="user_db", chat="chat_db", ops="ops_db")
    assert world.root(text=text).messages("GS291") == [
        "Deployment shop/ops is told database ops_db, and Job shop/db-init makes chat_db, user_db."
    ]


def test_a_job_that_takes_names_from_elsewhere(world: Any) -> None:
    text = job("user_db", "chat_db", "$NAME") + apps(user="user_db", chat="chat_db", ops="ops_db")
    assert world.root(text=text).messages("GS291") == []


def test_a_job_for_something_else(world: Any) -> None:
    assert world.root(text=job("report", "audit") + apps(user="user_db", chat="chat_db")).messages("GS291") == []

"""GS252: objects of RabbitMQ stand in a virtual host, and between ends, that are made."""

from typing import Any

API = "rabbitmq.com/v1beta1"


def made(kind: str, name: str, spec: str = "") -> str:
    own = f"{{rabbitmqClusterReference: {{name: mq}}{', ' if spec else ''}{spec}}}"
    return f"apiVersion: {API}\nkind: {kind}\nmetadata: {{name: {name}, namespace: shop}}\nspec: {own}\n---\n"


CLUSTER = f"apiVersion: {API}\nkind: RabbitmqCluster\nmetadata: {{name: mq, namespace: shop}}\n---\n"
BASE = CLUSTER + made("Vhost", "eco", "name: eco") + made("Queue", "a", "name: jobs, vhost: eco")
ENDS = BASE + made("Exchange", "x", "name: work, vhost: eco, type: direct")


def binding(source: str = "work", destination: str = "jobs", host: str = "eco", kind: str = "queue") -> str:
    spec = f"source: {source}, destination: {destination}, vhost: {host}, destinationType: {kind}"
    return made("Binding", "b", spec)


def test_what_is_made(new_world: Any) -> None:
    for text in (
        binding(),
        binding("amq.topic"),
        binding(destination="work", kind="exchange"),
        made("Queue", "q", "name: q"),
        made("User", "app") + made("Permission", "p", "vhost: eco, userReference: {name: app}"),
    ):
        assert new_world().root(text=ENDS + text).messages("GS252") == []


def test_a_virtual_host_that_is_not(new_world: Any) -> None:
    (told,) = new_world().root(text=ENDS + made("Queue", "q", "name: q, vhost: ecoeco")).messages("GS252")
    assert told == "Queue shop/q stands in virtual host ecoeco, and RabbitmqCluster shop/mq has eco."


def test_ends_that_are_not(new_world: Any) -> None:
    (told,) = new_world().root(text=ENDS + binding(destination="job")).messages("GS252")
    assert told == "Binding shop/b binds queue job of virtual host eco, which has jobs."
    (told,) = new_world().root(text=ENDS + binding("works")).messages("GS252")
    assert told == "Binding shop/b binds exchange works of virtual host eco, which has work."


def test_what_clients_make_or_nobody_tells(new_world: Any) -> None:
    assert new_world().root(text=BASE + binding("by-a-client")).messages("GS252") == []
    elsewhere = made("Queue", "q", "name: q, vhost: x")
    assert new_world().root(text=elsewhere).messages("GS252") == []
    (found,) = new_world().root(text=CLUSTER + elsewhere).findings("GS252")
    assert found.severity == "info"


def test_a_permission_of_nobody(new_world: Any) -> None:
    text = made("User", "app") + made("Permission", "p", "vhost: eco, userReference: {name: ap}")
    (told,) = new_world().root(text=ENDS + text).messages("GS252")
    assert told == "Permission shop/p gives rights to User ap; there are app."

"""GS249: the virtual host and the user that a client's AMQP URL names are the broker's."""

import json
from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload

CLUSTER = manifest("RabbitmqCluster", "mq", api="rabbitmq.com/v1beta1")
REFERENCE = "rabbitmqClusterReference: {name: mq}"
VHOST = manifest("Vhost", "eco", f"spec: {{name: eco, {REFERENCE}}}", api="rabbitmq.com/v1beta1")
DEFINITIONS = json.dumps(
    {
        "vhosts": [{"name": "eco"}, {"name": "other"}],
        "users": [{"name": "app"}],
        "permissions": [{"user": "app", "vhost": "eco"}],
    }
)
SERVER = (
    workload(
        container("").replace("web:1.0", "rabbitmq:4.1") + ", volumes: [{name: d, configMap: {name: definitions}}]",
        "mq",
        "{app: mq}",
        "StatefulSet",
    )
    + manifest("ConfigMap", "definitions", f"data: {{definitions.json: '{DEFINITIONS}'}}")
    + manifest("Service", "mq", "spec: {selector: {app: mq}, ports: [{port: 5672}]}")
)


def client(url: str) -> str:
    return workload(container(f"env: [{{name: BROKER_URL, value: '{url}'}}]"))


@pytest.mark.parametrize(
    "url",
    [
        "amqp://app:p@mq:5672/eco",
        "amqps://mq.shop.svc.cluster.local/eco?heartbeat=30",
        "amqp://app:p@mq:5672/%2F",
        "amqp://app:p@mq:5672//",
        "amqp://app:p@mq:5672/",
        "amqp://mq",
        "amqp://app:p@mq/${VHOST}",
        "amqp://app:p@elsewhere.example.com/shop",
        "redis://mq/shop",
    ],
)
def test_what_the_broker_has(new_world: Any, url: str) -> None:
    for broker in (CLUSTER + VHOST, SERVER):
        world = new_world().root(text=broker + client(url))
        assert [each for each in world.messages("GS249") if "permission" not in each] == []


def test_a_virtual_host_that_nobody_makes(new_world: Any) -> None:
    for broker, owner, has in (
        (CLUSTER + VHOST, "RabbitmqCluster shop/mq", "eco"),
        (SERVER, "StatefulSet shop/mq", "eco, other"),
    ):
        (told,) = new_world().root(text=broker + client("amqp://app:p@mq.shop.svc:5672/shop")).messages("GS249")
        assert told == f"Deployment shop/web is told virtual host shop by BROKER_URL, and {owner} has {has}."


def test_of_an_untold_broker_only_an_info(world: Any) -> None:
    (found,) = world.root(text=CLUSTER + client("amqp://mq/shop")).findings("GS249")
    assert found.severity == "info"


def test_users_and_rights_of_definitions(new_world: Any) -> None:
    (told,) = new_world().root(text=SERVER + client("amqp://me:p@mq/eco")).messages("GS249")
    assert told == "Deployment shop/web is told user me by BROKER_URL, and StatefulSet shop/mq has app."
    (told,) = new_world().root(text=SERVER + client("amqp://app:p@mq/other")).messages("GS249")
    assert told.endswith("user app and virtual host other by BROKER_URL, on which it has no permission.")
    assert new_world().root(text=SERVER + client("amqp://{{ .user }}:p@mq/eco")).messages("GS249") == []


def test_configuration_that_names_the_default(new_world: Any) -> None:
    spec = 'spec: {rabbitmq: {additionalConfig: "default_vhost = shop\\ndefault_user = app\\n"}}'
    cluster = manifest("RabbitmqCluster", "mq", spec, api="rabbitmq.com/v1beta1")
    assert new_world().root(text=cluster + client("amqp://app@mq/shop")).messages("GS249") == []
    (told,) = new_world().root(text=cluster + client("amqp://app@mq/eco")).messages("GS249")
    assert told.endswith("and RabbitmqCluster shop/mq has shop.")


def test_a_job_that_speaks_to_the_management_may_make_more(world: Any) -> None:
    pods = f"template: {{spec: {{{container('env: [{name: URL, value: http://mq:15672}]')}}}}}"
    job = manifest("Job", "make", f"spec: {{{pods}}}", api="batch/v1")
    assert world.root(text=SERVER + job + client("amqp://app@mq/shop")).messages("GS249") == []


def test_a_command_may_make_more(world: Any) -> None:
    hands = workload(container("command: [sh, -c, 'rabbitmqctl add_vhost shop']"), "hands", "{app: hands}")
    assert world.root(text=SERVER + hands + client("amqp://app@mq/shop")).messages("GS249") == []

"""GS145: two objects do not declare one thing outside of the cluster's API."""

from typing import Any

import pytest

BINDING = """
apiVersion: rabbitmq.com/v1beta1
kind: Binding
metadata: {name: %s, namespace: mq}
spec: {source: orders, destination: %s, destinationType: queue, rabbitmqClusterReference: {name: broker}}
"""


def test_two_bindings_of_one_route(world: Any) -> None:
    text = f"{BINDING % ('one', 'mail')}---{BINDING % ('two', 'mail')}---{BINDING % ('three', 'bill')}"
    (message,) = world.root(text=text).messages("GS145")
    assert message == "Binding mq/one and Binding mq/two declare the same thing."


@pytest.mark.parametrize(("field", "value", "number"), [("topicName", "a", 1), ("topicName", "b", 0)])
def test_two_topics_of_one_name(world: Any, field: str, value: str, number: int) -> None:
    topic = "{apiVersion: kafka.strimzi.io/v1beta2, kind: KafkaTopic, metadata: {name: %s, namespace: mq}, spec: {%s}}"
    world.root(text=f"{topic % ('a', '')}\n---\n{topic % ('x', f'{field}: {value}')}")
    assert len(world.messages("GS145")) == number

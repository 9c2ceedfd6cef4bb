"""GS260: the cluster of an operator that an object belongs to exists."""

from typing import Any

from tests.rules.manifests import chart, manifest

ELASTIC = "elasticsearch.k8s.elastic.co/v1"
KAFKA = "kafka.strimzi.io/v1beta2"


def kibana(reference: str) -> str:
    spec = f"spec: {{elasticsearchRef: {reference}}}"
    return manifest("Kibana", "ui", spec, api="kibana.k8s.elastic.co/v1")


def test_a_cluster_that_is_there(world: Any) -> None:
    text = manifest("Elasticsearch", "logs", api=ELASTIC) + kibana("{name: logs}")
    topic = manifest("KafkaTopic", "t", api=KAFKA, labels="{strimzi.io/cluster: bus}")
    assert world.root(text=text + topic + manifest("Kafka", "bus", api=KAFKA)).messages("GS260") == []


def test_another_name_where_one_is(world: Any) -> None:
    (found,) = world.root(text=manifest("Elasticsearch", "eco", api=ELASTIC) + kibana("{name: logs}")).findings("GS260")
    assert found.severity == "warning"
    assert found.message == "Elasticsearch shop/logs is not in this repository; Kibana shop/ui needs it."


def test_where_nobody_knows_of_any_it_is_only_told(world: Any) -> None:
    topic = manifest("KafkaTopic", "t", api=KAFKA, labels="{strimzi.io/cluster: bus}")
    assert [each.severity for each in world.root(text=topic).findings("GS260")] == ["info"]


def test_a_cluster_outside(world: Any) -> None:
    assert world.root(text=kibana("{secretName: cloud}")).messages("GS260") == []


def test_a_chart_of_another_purpose_beside_it_brings_none(world: Any) -> None:
    text = manifest("Elasticsearch", "eco", api=ELASTIC) + kibana("{name: logs}")
    (found,) = world.root(text=text).app("thing", **chart()).findings("GS260")
    assert found.severity == "warning"

"""GS671: what dashboards and datasources of a Grafana refer to is provisioned, once."""

from typing import Any

from tests.rules.grafana_objects import grafana

METRICS = {"name": "Prometheus", "uid": "prometheus", "type": "prometheus", "isDefault": True}
TRACES = {"name": "Tempo", "uid": "tempo", "type": "tempo", "jsonData": {"serviceMap": {"datasourceUid": "prometheus"}}}


def board(uid: str, source: str = "prometheus") -> dict[str, Any]:
    return {"uid": uid, "title": uid, "panels": [{"datasource": {"type": "prometheus", "uid": source}}]}


def told(world: Any, *arguments: Any, **named: Any) -> list[str]:
    found: list[str] = world.root(text=grafana(*arguments, **named)).messages("GS671")
    return found


def test_everything_is_there(world: Any) -> None:
    boards = {"a.json": board("a"), "b.json": board("b", "${datasource}"), "c.json": board("c", "-- Mixed --")}
    assert told(world, [METRICS, TRACES], boards) == []


def test_a_link_to_a_datasource_that_is_not(world: Any) -> None:
    wrong = {**TRACES, "jsonData": {"serviceMap": {"datasourceUid": "prom"}}}
    assert told(world, [METRICS, wrong]) == [
        "Datasource Tempo of ConfigMap shop/sources refers to uid prom; there is prometheus, tempo."
    ]


def test_a_dashboard_of_another_grafana(world: Any) -> None:
    assert told(world, [METRICS], {"a.json": board("a", "P1809F7CD0C75ACF3")}) == [
        "Dashboard a.json of ConfigMap shop/boards asks datasource P1809F7CD0C75ACF3, which is not provisioned: "
        "there is Prometheus, prometheus."
    ]


def test_datasources_whose_uid_grafana_makes(world: Any) -> None:
    made = {name: value for name, value in METRICS.items() if name != "uid"}
    assert told(world, [made], {"a.json": board("a", "P1809F7CD0C75ACF3")}) == []


def test_two_defaults(world: Any) -> None:
    (found,) = world.root(text=grafana([METRICS, {**TRACES, "isDefault": True}])).findings("GS671")
    assert found.severity == "error"
    assert found.message == "Datasources Prometheus and Tempo of ConfigMap shop/sources are both the default."


def test_two_dashboards_with_one_uid(world: Any) -> None:
    assert told(world, [METRICS], {"a.json": board("a"), "b.json": board("a")}) == [
        "Dashboards a.json and b.json of ConfigMap shop/boards have one uid, a."
    ]


def test_dashboards_are_looked_for_where_none_are(world: Any) -> None:
    assert told(world, [METRICS], {"a.json": board("a")}, path="/dashboards") == [
        "ConfigMap shop/sources has dashboards looked for in /dashboards, where Deployment shop/grafana mounts nothing."
    ]

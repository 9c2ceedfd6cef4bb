"""GS134: an object is small enough for the way it is applied."""

from typing import Any

TEXT = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default}, data: {a: %s}}"
REST = len('{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"default"},"data":{"a":""}}')


def test_just_small_enough(world: Any) -> None:
    assert world.root(text=TEXT % ("x" * (262_144 - REST))).messages("GS134") == []


def test_one_byte_too_many(world: Any) -> None:
    (finding,) = world.root(text=TEXT % ("x" * (262_145 - REST))).findings("GS134")
    assert finding.message == "ConfigMap default/c has 262145 bytes and is applied on the client side."
    assert finding.fix == "Give it the sync option ServerSideApply=true."


def test_the_server_side_takes_more(world: Any) -> None:
    assert world.root(text=TEXT % ("x" * 300_000), options=["ServerSideApply=true"]).messages("GS134") == []


def test_but_not_everything(world: Any) -> None:
    (finding,) = world.root(text=TEXT % ("x" * 1_100_000), options=["ServerSideApply=true"]).findings("GS134")
    assert "the API server takes at most 1048576" in finding.message

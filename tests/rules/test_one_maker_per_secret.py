"""GS121: one Secret is made by one object."""

from typing import Any


def external(name: str, target: str) -> str:
    return f"""
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {{name: {name}, namespace: default}}
spec: {{target: {target}}}
"""


PLAIN = "{apiVersion: v1, kind: Secret, metadata: {name: jwt, namespace: default}}"


def test_different_targets_keep_it(world: Any) -> None:
    text = f"{external('one', '{name: jwt}')}---{external('two', '{name: database}')}"
    assert world.root("all", text=text).messages("GS121") == []


def test_two_makers_of_one_secret_break_it(world: Any) -> None:
    text = f"{external('one', '{name: jwt}')}---{external('jwt', '{}')}"
    assert world.root("all", text=text).messages("GS121") == [
        "Secret default/jwt is made by ExternalSecret default/one and by ExternalSecret default/jwt."
    ]


def test_a_plain_secret_of_the_same_name_breaks_it(world: Any) -> None:
    assert world.root("all", text=f"{PLAIN}\n---{external('one', '{name: jwt}')}").messages("GS121") == [
        "Secret default/jwt is made by ExternalSecret default/one and by Secret default/jwt."
    ]


def test_merging_is_no_making(world: Any) -> None:
    text = f"{PLAIN}\n---{external('one', '{name: jwt, creationPolicy: Merge}')}"
    assert world.root("all", text=text).messages("GS121") == []


def test_a_seed_of_the_bootstrap_is_taken_over(world: Any) -> None:
    assert world.step("seed", PLAIN).root("all", text=external("one", "{name: jwt}")).messages("GS121") == []

"""GS508: a Secret's values are not in the repository."""

from typing import Any


def secret(body: str) -> str:
    return f"apiVersion: v1\nkind: Secret\nmetadata: {{name: s, namespace: shop}}\n{body}\n"


def told(world: Any, body: str) -> list[str]:
    found: list[str] = world.root(text=secret(body)).messages("GS508")
    return found


def test_values_in_both_writings(world: Any) -> None:
    assert told(world, "data: {password: aHVudGVyMg==}\nstringData: {token: abc, username: app}") == [
        "Secret shop/s is committed with its values: password, token."
    ]


def test_values_that_somebody_fills_in_or_that_are_public(new_world: Any) -> None:
    for body in (
        "stringData: {password: '<path:secret/data/db#password>', url: 'https://x', type: git}",
        "stringData: {password: '${PASSWORD}', token: 'changeme'}",
        "data: {password: '', tls.crt: aGVsbG8=}",
        "stringData: {token: 'ENC[AES256_GCM]'}",
        "stringData: {password: secret}\nsops: {version: 3.9.0}",
        "type: kubernetes.io/service-account-token",
        "data: [1]",
    ):
        assert told(new_world(), body) == [], body


def test_how_argo_cd_talks_to_a_cluster_is_no_secret_until_it_says_one(new_world: Any) -> None:
    settings = '{"tlsClientConfig": {"insecure": false}}'
    assert told(new_world(), f"stringData: {{name: home, config: '{settings}'}}") == []
    known = '{"bearerToken": "abc", "tlsClientConfig": {"insecure": false}}'
    assert len(told(new_world(), f"stringData: {{name: home, config: '{known}'}}")) == 1

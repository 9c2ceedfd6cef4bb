"""GS103: a secret store is ready before the ExternalSecrets that read from it."""

from typing import Any


def wave(number: int) -> str:
    return f"annotations: {{argocd.argoproj.io/sync-wave: '{number}'}}"


def secret(number: int) -> str:
    return f"""
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {{name: auth-secret, namespace: auth, {wave(number)}}}
spec: {{secretStoreRef: {{kind: ClusterSecretStore, name: aws-secrets-manager}}}}
"""


def store(number: int) -> str:
    return f"""
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: {{name: aws-secrets-manager, {wave(number)}}}
"""


def test_a_store_of_an_earlier_wave_keeps_it(world: Any) -> None:
    assert world.root("secrets", text=f"{store(9)}---{secret(11)}").messages("GS103") == []


def test_a_store_of_a_later_wave_is_a_deadlock(world: Any) -> None:
    (finding,) = world.root("secrets", text=f"{secret(9)}---{store(11)}").findings("GS103")
    assert finding.message == (
        "ExternalSecret auth/auth-secret is applied in wave 9, "
        "but its ClusterSecretStore aws-secrets-manager is ready only in wave 11."
    )
    assert finding.consequence == (
        "Argo CD waits for wave 9 to turn healthy before it starts wave 11, "
        "so the sync stops here for ever: a deadlock."
    )
    assert finding.fix == "Move ExternalSecret auth/auth-secret to wave 11 or later."


def test_the_same_wave_converges(world: Any) -> None:
    assert world.root("secrets", text=f"{secret(11)}---{store(11)}").messages("GS103") == []


def test_a_misspelt_store_is_named(world: Any) -> None:
    other = secret(11).replace("aws-secrets-manager", "aws-secret-manager")
    (finding,) = world.root("secrets", text=f"{other}---{store(11)}").findings("GS103")
    assert finding.severity == "warning"
    assert finding.message.endswith("Did you mean aws-secrets-manager?")

"""GS262: the Secrets and accounts by which a secret store signs in exist."""

from typing import Any

from tests.rules.manifests import ARGOCD, manifest

KEYS = "{accessKeyIDSecretRef: {name: aws, namespace: %s, key: id}}"


def store(reference: str, kind: str = "ClusterSecretStore") -> str:
    spec = f"spec: {{provider: {{aws: {{auth: {reference}}}}}}}"
    return manifest(kind, "aws", spec, api="external-secrets.io/v1", namespace="" if "Cluster" in kind else "shop")


def test_a_secret_that_the_bootstrap_makes(world: Any) -> None:
    world.step("keys", provides=[*ARGOCD, "secret tools/aws"])
    assert world.root(text=store(f"{{secretRef: {KEYS % 'tools'}}}")).messages("GS262") == []


def test_one_in_another_namespace(world: Any) -> None:
    world.step("keys", provides=[*ARGOCD, "secret tools/aws"])
    (message,) = world.root(text=store(f"{{secretRef: {KEYS % 'vault'}}}")).messages("GS262")
    assert message.startswith("ClusterSecretStore aws needs Secret vault/aws, and nothing provides it.")


def test_an_account(world: Any) -> None:
    world.step("keys", provides=ARGOCD)
    reference = "{jwt: {serviceAccountRef: {name: reader, namespace: tools}}}"
    (message,) = world.root(text=store(reference)).messages("GS262")
    assert message.startswith("ClusterSecretStore aws needs ServiceAccount tools/reader")


def test_without_a_namespace_each_external_secret_brings_its_own(world: Any) -> None:
    world.step("keys", provides=ARGOCD)
    reference = "{secretRef: {accessKeyIDSecretRef: {name: aws, key: id}}}"
    assert world.root(text=store(reference)).messages("GS262") == []


def test_what_a_store_signs_in_with_is_there_before_it(new_world: Any) -> None:
    """That all other Secrets of the namespace are made here tells nothing of it, but for one of nearly its name."""

    def severities(*others: str) -> list[str]:
        spec = "spec: {data: [{secretKey: a, remoteRef: {key: b}}]}"
        made = (
            manifest("ExternalSecret", each, spec, api="external-secrets.io/v1", namespace="tools") for each in others
        )
        text = store(f"{{secretRef: {KEYS % 'tools'}}}") + "".join(made)
        return [str(each.severity) for each in new_world().root(text=text).findings("GS262")]

    assert severities("mail", "web", "jobs") == ["info"]
    assert severities("mail", "web", "aws-keys") == ["warning"]

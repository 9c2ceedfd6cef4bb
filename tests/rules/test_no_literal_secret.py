"""GS507: no credential stands in what is committed. The credentials below are made up, and put together here."""

from typing import Any

import pytest

from tests.rules.machines import workload

AWS = "AKIA" + "Q3EGRCPA5LZ7NX2T"
TOKEN = "eyJ" + "hbGciOiJIUzI1NiJ9" + ".eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0" + "." + "dozjgNryP4J3jVmNHl0w5N"


def config(data: str) -> str:
    return f"---\napiVersion: v1\nkind: ConfigMap\nmetadata: {{name: c, namespace: shop}}\ndata: {data}\n"


def told(world: Any, text: str) -> list[tuple[str, str]]:
    return [(str(each.severity), each.message) for each in world.root(text=text).findings("GS507")]


@pytest.mark.parametrize(
    ("value", "what"),
    [
        (AWS, "an AWS access key id"),
        (TOKEN, "a JSON Web Token"),
        ("ghp" + "_" + "a1B2" * 9, "a GitHub token"),
        ("glpat" + "-" + "a1B2" * 5, "a GitLab token"),
        ("xoxb" + "-1234567890-" + "a1B2" * 5, "a Slack token"),
        ("-----BEGIN RSA " + "PRIVATE KEY-----\\nMIIEowIBAAKCAQEA1234", "a private key"),
        ("see https://hooks.slack.com/services/" + "T0123AB/B0123AB/" + "a1B2" * 6, "a Slack webhook"),
        ("dckr" + "_pat_" + "a1B2" * 6, "a Docker Hub token"),
    ],
)
def test_formats_that_leave_no_doubt(world: Any, value: str, what: str) -> None:
    assert told(world, config(f'{{settings: "x = {value}"}}')) == [
        ("error", f"ConfigMap shop/c holds {what} at data.settings.")
    ]


def test_the_credential_itself_is_not_repeated(world: Any) -> None:
    world.root(text=config(f"{{key: {AWS}, url: 'postgres://app:s3cr3tpw@db:5432/x'}}"))
    for finding in world.findings("GS507"):
        assert AWS not in repr(finding) and "s3cr3tpw" not in repr(finding)


def test_a_url_with_a_password(new_world: Any) -> None:
    (found,) = told(new_world(), workload(container="env: [{name: DB, value: 'postgresql://app:hunter2@db:5432/x'}]"))
    assert found == (
        "warning",
        "Deployment shop/web holds a URL with a password, postgresql://app:…@, at "
        "spec.template.spec.containers[0].env[0].value.",
    )
    for open_value in ("$(PASSWORD)", "${PASSWORD}", "{{ .password }}", "<password>", "password", "***"):
        url = f"env: [{{name: DB, value: 'postgresql://app:{open_value}@db:5432/x'}}]"
        assert told(new_world(), workload(container=url)) == [], open_value
    assert told(new_world(), config("{a: 'http://svc:8080/me@home', b: 'amqp://guest@mq:5672'}")) == []


@pytest.mark.parametrize(
    "name_and_value",
    [
        "POSTGRES_PASSWORD, value: postgres",
        "JWT_SECRET, value: k8s-jwt-2024",
        "apiKey, value: 9f8A7c6b5d",
        "AUTH_SIGNING_KEY, value: 'Zm9v!bar9'",
    ],
)
def test_a_literal_value_under_a_telling_name(world: Any, name_and_value: str) -> None:
    ((severity, message),) = told(world, workload(container=f"env: [{{name: {name_and_value}}}]"))
    assert severity == "warning" and "(container main), which by its name is a secret." in message


@pytest.mark.parametrize(
    "name_and_value",
    [
        "PASSWORD_FILE, value: /run/secrets/pw",
        "DB_PASSWORD, value: $(OTHER)",
        "DB_PASSWORD, value: ''",
        "TOKEN_TTL, value: 3600s1",
        "REQUIRE_TOKEN, value: 'true'",
        "PULL_SECRET, value: registry-pull",
        "API_KEY, value: 'arn:aws:secretsmanager:eu-1:1:secret:x'",
        "SECRET_NAME, value: auth-jwt-2024",
        "ACCESS_TOKEN, value: /var/run/token1",
        "PASSWORD, valueFrom: {secretKeyRef: {name: a, key: b}}",
    ],
)
def test_a_name_or_a_value_that_is_no_secret(world: Any, name_and_value: str) -> None:
    assert told(world, workload(container=f"env: [{{name: {name_and_value}}}]")) == []


def test_an_example_key_and_secrets_that_have_a_rule_of_their_own(world: Any) -> None:
    example = "AKIA" + "IOSFODNN7EXAMPLE"
    secret = f"---\napiVersion: v1\nkind: Secret\nmetadata: {{name: s, namespace: shop}}\nstringData: {{k: {AWS}}}\n"
    assert told(world, config(f"{{key: {example}}}") + secret) == []


def test_the_values_of_a_chart(world: Any) -> None:
    source = {"chart": "x", "repoURL": "https://x.example", "helm": {"valuesObject": {"aws": {"key": AWS}}}}
    world.root().app("tool", sources=[source])
    assert [each.message for each in world.findings("GS507")] == [
        "Application argocd/tool holds an AWS access key id at source.helm.valuesObject.aws.key."
    ]

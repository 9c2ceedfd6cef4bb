"""Secrets and their key: made by AWS or left empty, never written."""

import json
from typing import Any

from groundswell.platforms import load
from tests.templates import each_environment, of_type, shown, the_one


@each_environment
def test_supplied_secrets_are_empty_and_generated_ones_never_written(stack: Any, environment: str) -> None:
    platform = load("eco2", environment)
    found = {each["Name"]: each for each in of_type(stack("secrets"), "AWS::SecretsManager::Secret").values()}
    assert set(found) == {f"eco2/{environment}/{secret.name}" for secret in platform.secrets}
    for secret in platform.secrets:
        made = found[platform.secret_id(secret.name)]
        assert "SecretString" not in made
        assert made["KmsKeyId"] == {"Fn::GetAtt": ["Key", "Arn"]}
        assert ("GenerateSecretString" in made) is (secret.generated is not None)
        assert ("to be filled by a person" in made["Description"]) is bool(secret.supplied)


@each_environment
def test_a_generated_secret_has_every_key_that_the_cluster_reads(stack: Any, environment: str) -> None:
    for secret in load("eco2", environment).secrets:
        made = next(
            each
            for each in of_type(stack("secrets"), "AWS::SecretsManager::Secret").values()
            if each["Name"].endswith(f"/{secret.name}")
        )
        if secret.generated:
            generated = made["GenerateSecretString"]
            keys = {*json.loads(generated["SecretStringTemplate"]), generated["GenerateStringKey"]}
            assert keys == set(secret.keys)
            assert generated["PasswordLength"] >= 32
            assert generated["ExcludePunctuation"] is True  # it stands in URLs


@each_environment
def test_the_key_rotates_and_only_the_account_decides_who_uses_it(stack: Any, environment: str) -> None:
    key = the_one(stack("secrets"), "AWS::KMS::Key")
    assert key["EnableKeyRotation"] is True
    assert key["PendingWindowInDays"] == {"dev": 7, "prod": 30}[environment]
    (statement,) = shown(key["KeyPolicy"]["Statement"])
    assert statement["Principal"] == {"AWS": "arn:<Partition>:iam::<AccountId>:root"}
    alias = the_one(stack("secrets"), "AWS::KMS::Alias")
    assert (alias["AliasName"], alias["TargetKeyId"]) == (f"alias/eco2-{environment}", {"Ref": "Key"})

"""Keys, secrets, parameters and the registry of the bootstrap (AWS KMS, Secrets Manager, SSM and ECR APIs)."""

import json
from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties


@makes("AWS::KMS::Key")
def key(maker: Maker, properties: Properties) -> Made:
    kms = maker.client("kms")
    made = kms.create_key(
        Policy=json.dumps(properties.take("KeyPolicy")),
        Tags=[{"TagKey": tag["Key"], "TagValue": tag["Value"]} for tag in maker.tagged(properties)],
        **properties.some("Description"),
    )["KeyMetadata"]
    if properties.optional("EnableKeyRotation"):
        kms.enable_key_rotation(KeyId=made["KeyId"])
    properties.optional("PendingWindowInDays")  # of a deletion, which is not rehearsed
    return Made(made["KeyId"], {"Arn": made["Arn"], "KeyId": made["KeyId"]})


@makes("AWS::KMS::Alias")
def alias(maker: Maker, properties: Properties) -> Made:
    wanted = properties.some("AliasName", "TargetKeyId")
    maker.client("kms").create_alias(**wanted)
    return Made(wanted["AliasName"])


@makes("AWS::SecretsManager::Secret")
def secret(maker: Maker, properties: Properties) -> Made:
    generated = properties.inner("GenerateSecretString")
    value = {"SecretString": _generated(maker, generated)} if generated.given else {}
    made = maker.client("secretsmanager").create_secret(
        Name=properties.optional("Name", maker.name),
        Tags=maker.tagged(properties),
        **properties.some("Description", "KmsKeyId", "SecretString"),
        **value,
    )
    return Made(made["ARN"], {"Id": made["ARN"]})


def _generated(maker: Maker, wanted: Properties) -> str:
    """What Secrets Manager makes at creation: a password, alone or under a key of a JSON object."""
    template, under = wanted.optional("SecretStringTemplate"), wanted.optional("GenerateStringKey")
    asked = wanted.some("PasswordLength", "ExcludePunctuation", "ExcludeCharacters", "IncludeSpace")
    password = str(maker.client("secretsmanager").get_random_password(**asked)["RandomPassword"])
    if under is None:
        return password
    values: dict[str, Any] = json.loads(template or "{}")
    return json.dumps({**values, under: password})


@makes("AWS::SSM::Parameter")
def parameter(maker: Maker, properties: Properties) -> Made:
    tags = [{"Key": name, "Value": value} for name, value in properties.optional("Tags", {}).items()]
    wanted = {"Name": maker.name, **properties.some("Name", "Type", "Value", "Description")}
    maker.client("ssm").put_parameter(**wanted, Tags=tags)
    return Made(wanted["Name"], {"Type": wanted["Type"], "Value": wanted["Value"]})


@makes("AWS::ECR::Repository")
def repository(maker: Maker, properties: Properties) -> Made:
    ecr, name = maker.client("ecr"), properties.optional("RepositoryName", maker.name.lower())
    mutability = properties.optional("ImageTagMutability", "MUTABLE")
    tags = maker.tagged(properties)
    made = ecr.create_repository(repositoryName=name, imageTagMutability=mutability, tags=tags)["repository"]
    for text in properties.inner("LifecyclePolicy").some("LifecyclePolicyText").values():
        ecr.put_lifecycle_policy(repositoryName=name, lifecyclePolicyText=text)
    for policy in properties.some("RepositoryPolicyText").values():
        ecr.set_repository_policy(repositoryName=name, policyText=json.dumps(policy))
    return Made(name, {"Arn": made["repositoryArn"], "RepositoryUri": made["repositoryUri"]})

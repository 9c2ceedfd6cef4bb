"""The secrets, one per consumer, and the key they are encrypted with."""

import json
import re

import aws_cdk as cdk
from aws_cdk import aws_kms as kms
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from groundswell.model.platform import Platform
from groundswell.model.secret import Secret
from groundswell.stacks.stack import Stack

NOT_ROTATED = "A rotation Lambda could not restart the consumers; a value changed by hand arrives within the hour."


class Secrets(Stack):
    """Secrets and their key."""

    def __init__(self, scope: Construct, platform: Platform) -> None:
        super().__init__(scope, "secrets", platform)
        self.key = kms.CfnKey(
            self,
            "Key",
            description=f"Secrets of {platform.slug}",
            enable_key_rotation=True,
            pending_window_in_days=30 if platform.environment.production else 7,
            key_policy=self._key_policy(),
            tags=self.named(platform.slug),
        )
        self.keep(self.key)
        kms.CfnAlias(self, "KeyAlias", alias_name=f"alias/{platform.slug}", target_key_id=self.key.ref)
        self.secrets: dict[str, secretsmanager.CfnSecret] = {}
        for secret in platform.secrets:
            if secret.attached and not secret.generated:
                continue  # known only once its store is there: the store's own stack makes it
            made = self._secret(secret)
            self.secrets[secret.name] = made
            self.keep(made)
            self.acknowledge(made, {"AwsSolutions-SMG4": NOT_ROTATED})

    def _secret(self, secret: Secret) -> secretsmanager.CfnSecret:
        """A generated secret, or an empty one: what people supply never stands in a template, not even as a blank."""
        generated = None
        if secret.generated:
            generated = secretsmanager.CfnSecret.GenerateSecretStringProperty(
                secret_string_template=json.dumps(dict(secret.fixed), sort_keys=True),
                generate_string_key=secret.generated,
                password_length=secret.length,
                exclude_punctuation=True,  # it stands in URLs and in configuration files
            )
        return secretsmanager.CfnSecret(
            self,
            logical_id(secret.name),
            name=self.platform.secret_id(secret.name),
            description=f"For {secret.consumer}" + ("; to be filled by a person" if secret.supplied else ""),
            kms_key_id=self.key.attr_arn,
            generate_secret_string=generated,
        )

    def _key_policy(self) -> dict[str, object]:
        """The account's own policies decide; no principal is named here."""
        root = f"arn:{cdk.Aws.PARTITION}:iam::{cdk.Aws.ACCOUNT_ID}:root"
        statement = {"Effect": "Allow", "Principal": {"AWS": root}, "Action": "kms:*", "Resource": "*"}
        return {"Version": "2012-10-17", "Statement": [statement, *self.grants()]}

    def grants(self) -> list[dict[str, object]]:
        """Who may use the key beside the account: nobody, where no service of AWS does it in its own name."""
        return []


def logical_id(name: str) -> str:
    """A secret's id in its stack."""
    return "".join(part.title() for part in re.split("[-/]", name))


def value_of(secret: secretsmanager.CfnSecret, key: str) -> str:
    """A key of a secret, which CloudFormation reads when it deploys: the value stands in no template."""
    return f"{{{{resolve:secretsmanager:{secret.ref}:SecretString:{key}}}}}"

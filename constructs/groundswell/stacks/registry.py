"""The account's registry: one repository an image, whose tags never move."""

import json

from aws_cdk import aws_ecr as ecr
from constructs import Construct

from groundswell.model.eks import EksPlatform
from groundswell.stacks.stack import Stack

KEPT = 50
"""Images; a roll-back further than that is a new build."""


class Registry(Stack):
    """Repositories of images."""

    def __init__(self, scope: Construct, platform: EksPlatform) -> None:
        super().__init__(scope, "registry", platform)
        for name in platform.repositories:
            made = ecr.CfnRepository(
                self,
                "".join(part.title() for part in name.replace("/", "-").split("-")),
                repository_name=name,
                image_scanning_configuration=ecr.CfnRepository.ImageScanningConfigurationProperty(scan_on_push=True),
                image_tag_mutability="IMMUTABLE",
                encryption_configuration=ecr.CfnRepository.EncryptionConfigurationProperty(encryption_type="AES256"),
                lifecycle_policy=ecr.CfnRepository.LifecyclePolicyProperty(lifecycle_policy_text=_policy()),
            )
            self.keep(made)


def _policy() -> str:
    selection = {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": KEPT}
    rule = {"rulePriority": 1, "description": f"The last {KEPT}", "selection": selection, "action": {"type": "expire"}}
    return json.dumps({"rules": [rule]}, sort_keys=True)

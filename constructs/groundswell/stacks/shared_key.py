"""The secrets of a platform whose key also encrypts its buckets, stores and the cluster's own secrets."""

import aws_cdk as cdk

from groundswell.stacks.permissions import arn
from groundswell.stacks.secrets import Secrets


class SharedKeySecrets(Secrets):
    """Secrets and their key, which encrypts all other data too."""

    def grants(self) -> list[dict[str, object]]:
        """CloudFront reads files that are encrypted with the key: a distribution of this account, and no other's.

        Which distribution is an account's own matter, and not in Git.
        """
        return [
            {
                "Effect": "Allow",
                "Principal": {"Service": "cloudfront.amazonaws.com"},
                "Action": ["kms:Decrypt", "kms:GenerateDataKey*"],
                "Resource": "*",
                "Condition": {
                    "ArnLike": {"aws:SourceArn": arn("cloudfront", "distribution/*", region="")},
                    "StringEquals": {"aws:SourceAccount": cdk.Aws.ACCOUNT_ID},
                },
            }
        ]

"""Where secrets are kept, and as whom the operator reads there: one pattern in every cloud, another store in each.

Sources: External Secrets 1.3, provider pages of AWS Secrets Manager, Google Secret Manager and Azure Key Vault.
"""

from typing import Annotated

from groundswell.model.described import described
from groundswell.model.fields import Pattern
from groundswell.model.names import DnsLabel


@described
class PodIdentity:
    """EKS Pod Identity: an association in AWS names the operator's ServiceAccount; the store names nobody."""


@described
class InstanceProfile:
    """The role of the operator's node: the store names nobody."""


@described
class ServiceAccountRole:
    """IAM roles for service accounts (IRSA): the store names the ServiceAccount, whose annotation names the role."""

    name: DnsLabel
    namespace: DnsLabel


@described
class WorkloadIdentity:
    """The ServiceAccount that a cloud takes for one of its own accounts (Google and Azure call it the same)."""

    name: DnsLabel
    namespace: DnsLabel


@described
class SecretsManager:
    """AWS Secrets Manager of one region."""

    region: DnsLabel
    identity: PodIdentity | InstanceProfile | ServiceAccountRole


@described
class SecretManager:
    """Google Secret Manager of one project, read by a GKE cluster of the same project."""

    project: DnsLabel
    cluster: DnsLabel
    location: DnsLabel
    identity: WorkloadIdentity


@described
class KeyVault:
    """One Azure Key Vault."""

    url: Annotated[str, Pattern(r"^https://[a-z0-9][a-z0-9-]{1,22}[a-z0-9]\.vault\.azure\.net$")]
    identity: WorkloadIdentity


SecretStore = SecretsManager | SecretManager | KeyVault

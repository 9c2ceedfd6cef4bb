"""The store that every ExternalSecret reads from: one object in every cloud, another provider in each."""

import functools

import cdk8s

from groundswell.charts.chart import WAVE, Chart
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from groundswell.model.secret_store import KeyVault, SecretManager, SecretsManager, SecretStore, ServiceAccountRole
from imports.io.external_secrets import (
    ClusterSecretStore,
    ClusterSecretStoreSpec,
    ClusterSecretStoreSpecProvider,
    ClusterSecretStoreSpecProviderAws,
    ClusterSecretStoreSpecProviderAwsAuth,
    ClusterSecretStoreSpecProviderAwsAuthJwt,
    ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef,
    ClusterSecretStoreSpecProviderAwsService,
    ClusterSecretStoreSpecProviderAzurekv,
    ClusterSecretStoreSpecProviderAzurekvAuthType,
    ClusterSecretStoreSpecProviderAzurekvServiceAccountRef,
    ClusterSecretStoreSpecProviderGcpsm,
    ClusterSecretStoreSpecProviderGcpsmAuth,
    ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity,
    ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef,
)


def add_store(chart: Chart, platform: Platform, store: SecretStore, wave: str = "") -> None:
    """The ClusterSecretStore; no key stands in it, whatever the cloud."""
    chart.add(
        ClusterSecretStore,
        metadata=cdk8s.ApiObjectMetadata(
            name=platform.secret_store,
            labels=platform_labels(platform.name),
            annotations={WAVE: wave} if wave else None,
        ),
        spec=ClusterSecretStoreSpec(provider=provider(store)),
    )


@functools.singledispatch
def provider(store: SecretStore) -> ClusterSecretStoreSpecProvider:
    """The provider of a store. Raises TypeError for a kind of store without one."""
    raise TypeError(f"{type(store).__name__} has no provider")


@provider.register
def _(store: SecretsManager) -> ClusterSecretStoreSpecProvider:
    """Pod Identity and the node's profile need no word here: the SDK of the operator finds them by itself."""
    auth = None
    if isinstance(store.identity, ServiceAccountRole):
        account = ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef(
            name=store.identity.name, namespace=store.identity.namespace
        )
        auth = ClusterSecretStoreSpecProviderAwsAuth(
            jwt=ClusterSecretStoreSpecProviderAwsAuthJwt(service_account_ref=account)
        )
    service = ClusterSecretStoreSpecProviderAwsService.SECRETS_MANAGER
    return ClusterSecretStoreSpecProvider(
        aws=ClusterSecretStoreSpecProviderAws(service=service, region=store.region, auth=auth)
    )


@provider.register
def _(store: SecretManager) -> ClusterSecretStoreSpecProvider:
    account = ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef(
        name=store.identity.name, namespace=store.identity.namespace
    )
    identity = ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity(
        cluster_name=store.cluster, cluster_location=store.location, service_account_ref=account
    )
    auth = ClusterSecretStoreSpecProviderGcpsmAuth(workload_identity=identity)
    return ClusterSecretStoreSpecProvider(
        gcpsm=ClusterSecretStoreSpecProviderGcpsm(project_id=store.project, auth=auth)
    )


@provider.register
def _(store: KeyVault) -> ClusterSecretStoreSpecProvider:
    account = ClusterSecretStoreSpecProviderAzurekvServiceAccountRef(
        name=store.identity.name, namespace=store.identity.namespace
    )
    return ClusterSecretStoreSpecProvider(
        azurekv=ClusterSecretStoreSpecProviderAzurekv(
            auth_type=ClusterSecretStoreSpecProviderAzurekvAuthType.WORKLOAD_IDENTITY,
            vault_url=store.url,
            service_account_ref=account,
        )
    )

"""Wave 11: the store, and an ExternalSecret for every consumer. No value stands here, only where it is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import cdk8s

from groundswell.charts.chart import WAVE, Chart
from groundswell.charts.delivery import Delivery, Ignored, Row
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.labels import PART_OF, platform_labels
from groundswell.model.secret import DatabaseUrl, FromSecret, RedisUrl, SecretSource
from groundswell.model.service import Service
from groundswell.model.waves import BY_NAME
from imports.io.external_secrets import (
    ClusterSecretStore,
    ClusterSecretStoreSpec,
    ClusterSecretStoreSpecProvider,
    ClusterSecretStoreSpecProviderAws,
    ClusterSecretStoreSpecProviderAwsService,
    ExternalSecret,
    ExternalSecretSpec,
    ExternalSecretSpecData,
    ExternalSecretSpecDataRemoteRef,
    ExternalSecretSpecSecretStoreRef,
    ExternalSecretSpecSecretStoreRefKind,
    ExternalSecretSpecTarget,
    ExternalSecretSpecTargetTemplate,
    ExternalSecretSpecTargetTemplateMetadata,
)

FOLDER = BY_NAME["secrets-cr"].folder
STORE_WAVE, SECRET_WAVE = "0", "1"  # a store that is not ready turns its ExternalSecrets Degraded, which is final


@dataclass(frozen=True, kw_only=True)
class Made:
    """One Kubernetes Secret: each of its keys is a template over values that are fetched by a name."""

    namespace: str
    name: str
    keys: Mapping[str, str]
    fetched: Mapping[str, tuple[str, str]]  # name in templates -> secret, JSON key
    type: str = "Opaque"
    labels: Mapping[str, str] = field(default_factory=dict)


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    yield Delivery(
        name="secrets",
        wave="secrets-cr",
        namespace="platform-system",
        folder=FOLDER,
        skip_dry_run=True,  # the definitions come from wave 0
        ignored=(
            Ignored(
                group="external-secrets.io",
                kind="ExternalSecret",
                jq=(
                    ".spec.data[].remoteRef.conversionStrategy",
                    ".spec.data[].remoteRef.decodingStrategy",
                    ".spec.data[].remoteRef.metadataPolicy",
                    ".spec.target.deletionPolicy",
                    ".spec.target.template.engineVersion",
                    ".spec.target.template.mergePolicy",
                    ".spec.refreshPolicy",
                ),
                why="the API server fills in the defaults of the definition",
            ),
        ),
    )


def folders(platform: KubeadmPlatform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    def charts(app: cdk8s.App) -> None:
        _store(Chart(app, "store"), platform)
        made = list(_made(platform))
        for namespace in dict.fromkeys(each.namespace for each in made):
            chart = Chart(app, namespace)
            for each in made:
                if each.namespace == namespace:
                    _secret(chart, platform, each)

    return {FOLDER: charts}


def _store(chart: Chart, platform: KubeadmPlatform) -> None:
    """Reads with the role of the operator's node: no key stands anywhere."""
    chart.add(
        ClusterSecretStore,
        metadata=cdk8s.ApiObjectMetadata(
            name=platform.secret_store, labels=platform_labels(platform.name), annotations={WAVE: STORE_WAVE}
        ),
        spec=ClusterSecretStoreSpec(
            provider=ClusterSecretStoreSpecProvider(
                aws=ClusterSecretStoreSpecProviderAws(
                    service=ClusterSecretStoreSpecProviderAwsService.SECRETS_MANAGER, region=platform.region
                )
            )
        ),
    )


def _secret(chart: Chart, platform: KubeadmPlatform, made: Made) -> None:
    template = ExternalSecretSpecTargetTemplate(
        type=made.type,
        metadata=ExternalSecretSpecTargetTemplateMetadata(labels={**platform_labels(platform.name), **made.labels}),
        data=dict(made.keys),
    )
    chart.add(
        ExternalSecret,
        metadata=cdk8s.ApiObjectMetadata(
            name=made.name,
            namespace=made.namespace,
            labels=platform_labels(platform.name),
            annotations={WAVE: SECRET_WAVE},
        ),
        spec=ExternalSecretSpec(
            refresh_interval="1h",
            secret_store_ref=ExternalSecretSpecSecretStoreRef(
                name=platform.secret_store, kind=ExternalSecretSpecSecretStoreRefKind.CLUSTER_SECRET_STORE
            ),
            target=ExternalSecretSpecTarget(name=made.name, template=template),
            data=[
                ExternalSecretSpecData(
                    secret_key=name,
                    remote_ref=ExternalSecretSpecDataRemoteRef(key=platform.secret_id(secret), property=key),
                )
                for name, (secret, key) in sorted(made.fetched.items())
            ],
        ),
    )


def _made(platform: KubeadmPlatform) -> Iterator[Made]:
    """Every Secret of the platform, in the order of the description."""
    for service in platform.services:
        for name, sources in (
            (service.secret_name, service.secrets),
            (service.job_secret_name, service.job_secrets),
        ):
            if sources:
                yield _of_service(platform, service, name, sources)
        if platform.pulls_with_account(service.name):
            yield _pull_secret(platform, service.namespace)
    database, redis = platform.postgresql, platform.redis
    yield Made(
        namespace=database.namespace,
        name=database.secret_name,
        keys={
            "username": "{{ .username }}",
            "password": "{{ .password }}",
            "superuser": "{{ .superuser }}",
            "superuser-password": "{{ .superuser_password }}",
        },
        fetched={
            "username": (database.secret, "username"),
            "password": (database.secret, "password"),
            "superuser": (database.superuser_secret, "username"),
            "superuser_password": (database.superuser_secret, "password"),
        },
    )
    yield Made(
        namespace=redis.namespace,
        name=redis.secret_name,
        keys={redis.secret_key: "{{ .password }}"},
        fetched={"password": (redis.secret, "password")},
    )
    broker = platform.rabbitmq
    if broker.enabled:
        yield Made(
            namespace=broker.namespace,
            name=broker.secret_name,
            keys={"username": "{{ .username }}", "password": "{{ .password }}"},
            fetched={"username": (broker.secret, "username"), "password": (broker.secret, "password")},
        )
    yield Made(
        namespace="grafana",
        name=platform.grafana_secret,
        keys={"admin-user": "{{ .user }}", "admin-password": "{{ .password }}"},
        fetched={"user": ("grafana", "admin_user"), "password": ("grafana", "admin_password")},
    )
    yield Made(  # Argo CD follows a reference to another Secret only where it carries this label
        namespace="argocd",
        name=platform.webhook_secret,
        keys={platform.webhook_key: "{{ .secret }}"},
        fetched={"secret": ("argocd-webhook", "github_secret")},
        labels={PART_OF: "argocd"},
    )


def _pull_secret(platform: KubeadmPlatform, namespace: str) -> Made:
    account = '{"auths":{"https://index.docker.io/v1/":{"username":{{ .username | toJson }},"password":{{ .token | toJson }},"auth":"{{ printf "%s:%s" .username .token | b64enc }}"}}}'  # noqa: E501
    secret = platform.registry_secret
    return Made(
        namespace=namespace,
        name=platform.pull_secret,
        type="kubernetes.io/dockerconfigjson",
        keys={".dockerconfigjson": account},
        fetched={"username": (secret, "username"), "token": (secret, "token")},
    )


def _of_service(platform: KubeadmPlatform, service: Service, name: str, sources: Mapping[str, SecretSource]) -> Made:
    keys: dict[str, str] = {}
    fetched: dict[str, tuple[str, str]] = {}
    for variable, source in sources.items():
        template, values = _template(platform, variable, source)
        keys[variable] = template
        fetched |= values
    return Made(namespace=service.namespace, name=name, keys=keys, fetched=fetched)


def _template(platform: KubeadmPlatform, variable: str, source: SecretSource) -> tuple[str, dict[str, tuple[str, str]]]:
    """A variable's template, and what it fetches. Passwords in URLs are escaped: a generated one may hold anything."""
    if isinstance(source, FromSecret):
        name = variable.lower()
        return f"{{{{ .{name} }}}}", {name: (source.secret, source.key)}
    if isinstance(source, DatabaseUrl):
        database = platform.postgresql
        secret, prefix = (database.superuser_secret, "super") if source.superuser else (database.secret, "db")
        fetched = {f"{prefix}_user": (secret, "username"), f"{prefix}_password": (secret, "password")}
        account = f"{{{{ .{prefix}_user | urlquery }}}}:{{{{ .{prefix}_password | urlquery }}}}"
        return f"{source.driver}://{account}@{database.host}:{database.port}/{database.database}", fetched
    return _redis_url(platform, source)


def _redis_url(platform: KubeadmPlatform, source: RedisUrl) -> tuple[str, dict[str, tuple[str, str]]]:
    redis = platform.redis
    url = f"redis://:{{{{ .redis_password | urlquery }}}}@{redis.host}:{redis.port}/{source.database}"
    return url, {"redis_password": (redis.secret, "password")}


ROW = Row(wave="secrets-cr", platforms=KubeadmPlatform, deliveries=deliveries, folders=folders)

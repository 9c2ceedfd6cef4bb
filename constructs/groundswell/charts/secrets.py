"""Wave 11: the store, and an ExternalSecret for every consumer. No value stands here, only where it is."""

import functools
from collections.abc import Callable, Iterator, Mapping

import cdk8s

from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.external_secret import DEFAULTS, Made, Template, add_by_namespace, as_it_is, of_service
from groundswell.charts.secret_store import add_store
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.labels import PART_OF
from groundswell.model.secret import DatabaseUrl, FromSecret, RedisUrl, SecretSource
from groundswell.model.secret_store import InstanceProfile, SecretsManager
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["secrets-cr"].folder
STORE_WAVE, SECRET_WAVE = "0", "1"  # a store that is not ready turns its ExternalSecrets Degraded, which is final


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    yield Delivery(
        name="secrets",
        wave="secrets-cr",
        namespace="platform-system",
        folder=FOLDER,
        skip_dry_run=True,  # the definitions come from wave 0
        ignored=(DEFAULTS,),
    )


def folders(platform: KubeadmPlatform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    def charts(app: cdk8s.App) -> None:
        # Reads with the role of the operator's node: no key stands anywhere.
        store = SecretsManager(region=platform.region, identity=InstanceProfile())
        add_store(Chart(app, "store"), platform, store, STORE_WAVE)
        add_by_namespace(app, platform, _made(platform), SECRET_WAVE)

    return {FOLDER: charts}


def _made(platform: KubeadmPlatform) -> Iterator[Made]:
    """Every Secret of the platform, in the order of the description."""
    for service in platform.services:
        for name, sources in (
            (service.secret_name, service.secrets),
            (service.job_secret_name, service.job_secrets),
        ):
            if sources:
                yield of_service(service, name, sources, functools.partial(_template, platform))
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


def _template(platform: KubeadmPlatform, variable: str, source: SecretSource) -> Template:
    """A variable's template, and what it fetches. Passwords in URLs are escaped: a generated one may hold anything."""
    if isinstance(source, FromSecret):
        return as_it_is(variable, source)
    if isinstance(source, DatabaseUrl):
        database = platform.postgresql
        secret, prefix = (database.superuser_secret, "super") if source.superuser else (database.secret, "db")
        fetched = {f"{prefix}_user": (secret, "username"), f"{prefix}_password": (secret, "password")}
        account = f"{{{{ .{prefix}_user | urlquery }}}}:{{{{ .{prefix}_password | urlquery }}}}"
        return f"{source.driver}://{account}@{database.host}:{database.port}/{database.database}", fetched
    return _redis_url(platform, source)


def _redis_url(platform: KubeadmPlatform, source: RedisUrl) -> Template:
    redis = platform.redis
    url = f"redis://:{{{{ .redis_password | urlquery }}}}@{redis.host}:{redis.port}/{source.database}"
    return url, {"redis_password": (redis.secret, "password")}


ROW = Row(wave="secrets-cr", platforms=KubeadmPlatform, deliveries=deliveries, folders=folders)

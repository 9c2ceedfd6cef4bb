"""The services of wealist: seven APIs and the operators' portal, in one namespace."""

from collections.abc import Mapping
from typing import Any

from groundswell.model.environment import Environment
from groundswell.model.quantity import Footprint, Resources
from groundswell.model.secret import FromSecret, SecretSource
from groundswell.model.service import Job, Scaling, Service
from groundswell.platforms.wealist import secrets as names
from groundswell.platforms.wealist.cluster import GENERAL
from groundswell.platforms.wealist.namespaces import HOME

JAVA = Footprint(requests=Resources(cpu=100, memory=384), limits=Resources(cpu=500, memory=768))
GO = Footprint(requests=Resources(cpu=25, memory=64), limits=Resources(cpu=500, memory=256))
GOOGLE = ("accounts.google.com", "oauth2.googleapis.com", "www.googleapis.com")

PORTS = {"auth": 8080, "user": 8081, "board": 8000, "chat": 8001, "noti": 8002, "storage": 8003, "ops": 8005}
URLS: Mapping[str, str] = {
    f"{name.upper()}_SERVICE_URL": f"http://{name}-service:{port}" for name, port in PORTS.items()
}
OTLP = "http://otel-collector:4318"

CONFIG: Mapping[str, str] = {
    "OTEL_EXPORTER_OTLP_ENDPOINT": OTLP,
    "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": f"{OTLP}/v1/traces",  # Spring takes this one as the whole address
    "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf",
    "OTEL_TRACES_SAMPLER": "parentbased_traceidratio",
    "OTEL_TRACES_SAMPLER_ARG": "0.1",
    "OTEL_PROPAGATORS": "tracecontext,baggage",
    "OTEL_RESOURCE_ATTRIBUTES": "deployment.environment=production",
    "REDIS_PORT": "6379",
    "REDIS_TLS": "true",
}
DATABASE: Mapping[str, str] = {"DB_PORT": "5432", "DB_SSLMODE": "require", "DB_AUTO_MIGRATE": "false"}

REDIS_SECRETS: Mapping[str, SecretSource] = {
    "REDIS_HOST": FromSecret(secret=names.ENDPOINT, key="host"),
    "REDIS_PASSWORD": FromSecret(secret=names.TOKEN, key="token"),
}
DATABASE_SECRETS: Mapping[str, SecretSource] = {
    "DB_HOST": FromSecret(secret=names.DATABASE, key="host"),
    "DB_USERNAME": FromSecret(secret=names.DATABASE, key="username"),
    "DB_PASSWORD": FromSecret(secret=names.DATABASE, key="password"),
}
TOKENS: Mapping[str, SecretSource] = {
    "JWT_SECRET": FromSecret(secret=names.JWT, key="secret"),
    "INTERNAL_API_KEY": FromSecret(secret=names.INTERNAL, key="key"),
    "JWT_RSA_PUBLIC_KEY": FromSecret(secret=names.KEYS, key="public_key"),
}


def services(environment: Environment) -> tuple[Service, ...]:
    """The seven APIs and the portal."""
    scaling = Scaling(least=environment.replicas, most=10)
    return (
        _auth(scaling),
        _go("user", scaling, calls=("auth-service",), bucket=True, timeout=30),
        _go(
            "board",
            scaling,
            calls=("auth-service", "user-service", "noti-service"),
            bucket=True,
            streams=True,
        ),
        _go(
            "chat",
            scaling,
            calls=("auth-service", "user-service", "noti-service"),
            bucket=True,
            streams=True,
        ),
        _go("noti", scaling, calls=("auth-service",), streams=True),
        _go("storage", scaling, calls=("auth-service", "user-service"), bucket=True, timeout=120),
        _go("ops", scaling, prefix="/api/ops", calls=("auth-service", "user-service")),
        _portal(scaling),
    )


def _auth(scaling: Scaling) -> Service:
    return Service(
        name="auth-service",
        workload="auth-service",
        home=HOME,
        port=PORTS["auth"],
        prefix="/api/svc/auth",
        stripped=True,
        more_prefixes={"/oauth2": "/oauth2", "/login/oauth2": "/login/oauth2", "/api/oauth2": "/oauth2"},
        calls=("redis", "user-service"),
        external_https=GOOGLE,
        secrets={
            **REDIS_SECRETS,
            **TOKENS,
            "JWT_RSA_PRIVATE_KEY": FromSecret(secret=names.KEYS, key="private_key"),
            "GOOGLE_CLIENT_ID": FromSecret(secret=names.GOOGLE, key="client_id"),
            "GOOGLE_CLIENT_SECRET": FromSecret(secret=names.GOOGLE, key="client_secret"),
        },
        config={
            **CONFIG,
            **_urls(("user-service",)),
            "ISTIO_JWT_MODE": "false",
            "SPRING_DATA_REDIS_SSL_ENABLED": "true",
        },
        footprint=JAVA,
        scaling=scaling,
        placement=GENERAL,
        health_path="/actuator/health/liveness",
        ready_path="/actuator/health/readiness",
        metrics_path="/actuator/prometheus",
        timeout=30,
        user=1000,
    )


def _go(name: str, scaling: Scaling, *, calls: tuple[str, ...], prefix: str = "", **more: Any) -> Service:
    """A service in Go with a database of its own, which a job makes before the first sync."""
    database = f"{name}_db"
    return Service(
        name=f"{name}-service",
        workload=f"{name}-service",
        home=HOME,
        port=PORTS[name],
        prefix=prefix or f"/api/svc/{name}",
        stripped=True,
        calls=("postgresql", "redis", *calls),
        secrets={**DATABASE_SECRETS, **REDIS_SECRETS, **TOKENS},
        config={
            **CONFIG,
            **DATABASE,
            **_urls(calls),
            "DB_NAME": database,
            "ISTIO_JWT_MODE": "false",  # the service checks tokens itself: nothing in the mesh does it before
            **({"DB_AUTO_MIGRATE": "true"} if name == "ops" else {}),
        },
        jobs=(_database(name, database),),
        footprint=GO,
        scaling=scaling,
        placement=GENERAL,
        health_path="/health/live",
        ready_path="/health/ready",
        user=1000,
        **more,
    )


def _database(name: str, database: str) -> Job:
    """Makes the database where it is not there yet; PostgreSQL has no CREATE DATABASE IF NOT EXISTS."""
    server = 'PGPASSWORD="$DB_PASSWORD" psql -v ON_ERROR_STOP=1 -qtA'
    account = '"host=$DB_HOST port=5432 user=$DB_USERNAME dbname=postgres sslmode=require"'
    there = f"{server} {account} -c \"SELECT 1 FROM pg_database WHERE datname = '{database}'\""
    make = f"{server} {account} -c 'CREATE DATABASE {database}'"
    return Job(
        name=f"{name}-service-database",
        image="postgresql",
        command=("sh", "-ec", f'test "$({there})" = 1 || {make}'),
        phase="PreSync",
        wave=1,
    )


def _portal(scaling: Scaling) -> Service:
    """Pages served by nginx, which asks for nothing and is asked by the gateway alone."""
    return Service(
        name="ops-portal",
        workload="ops-portal",
        home=HOME,
        port=80,
        prefix="/api/ops-portal",
        stripped=True,
        footprint=GO,
        scaling=scaling,
        placement=GENERAL,
        timeout=30,
        user=101,
    )


def _urls(calls: tuple[str, ...]) -> Mapping[str, str]:
    """Where a service finds those that it calls, under the names that the clients read."""
    known = {url.partition("//")[2].partition(":")[0]: name for name, url in URLS.items()}
    return {known[name]: URLS[known[name]] for name in calls if name in known}

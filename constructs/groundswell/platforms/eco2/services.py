"""The services of Eco². An entry here is all that a new one needs, beside its line in images.yaml and its machine."""

from groundswell.model.environment import Environment
from groundswell.model.quantity import Footprint, Resources
from groundswell.model.secret import DatabaseUrl, FromSecret, RedisUrl
from groundswell.model.service import Job, Scaling, Service

SMALL = Footprint(requests=Resources(cpu=150, memory=256), limits=Resources(cpu=500, memory=512))
MEDIUM = Footprint(requests=Resources(cpu=250, memory=512), limits=Resources(cpu=1000, memory=1024))

OPENAI = ("api.openai.com",)
ISSUER, AUDIENCE = "sesacthon-auth", "sesacthon-clients"


def _bootstrap(name: str, wave: int = 0) -> Job:
    """Makes the service's schema; run after each sync, so it must find its own work done."""
    return Job(name=f"{name}-db-bootstrap", command=("python", "-m", "app.jobs.bootstrap_db"), wave=wave)


def services(environment: Environment) -> tuple[Service, ...]:
    """The seven APIs and the gateway's authoriser."""
    least, domain = environment.replicas, environment.domain
    few, more = Scaling(least=least, most=3), Scaling(least=least, most=4)
    return (
        Service(
            name="auth",
            prefix="/api/v1/auth",
            calls=("postgresql", "redis", "character"),
            external_https=("accounts.google.com", "oauth2.googleapis.com", "kauth.kakao.com", "nid.naver.com"),
            secrets={
                "AUTH_JWT_SECRET_KEY": FromSecret(secret="auth-session", key="jwt_secret_key"),
                "AUTH_RSA_PRIVATE_KEY": FromSecret(secret="auth", key="rsa_private_key"),
                "AUTH_GOOGLE_CLIENT_ID": FromSecret(secret="auth", key="google_client_id"),
                "AUTH_GOOGLE_CLIENT_SECRET": FromSecret(secret="auth", key="google_client_secret"),
                "AUTH_KAKAO_CLIENT_ID": FromSecret(secret="auth", key="kakao_client_id"),
                "AUTH_NAVER_CLIENT_ID": FromSecret(secret="auth", key="naver_client_id"),
                "AUTH_NAVER_CLIENT_SECRET": FromSecret(secret="auth", key="naver_client_secret"),
                "AUTH_DATABASE_URL": DatabaseUrl(),
                "AUTH_REDIS_BLACKLIST_URL": RedisUrl(database=0),
                "AUTH_REDIS_OAUTH_STATE_URL": RedisUrl(database=3),
            },
            job_secrets={"AUTH_DATABASE_SUPER_URL": DatabaseUrl(superuser=True)},
            config={
                "AUTH_FRONTEND_URL": f"https://{domain}",
                "AUTH_COOKIE_DOMAIN": f".{domain}",
                "AUTH_JWT_ALGORITHM": "RS256",  # what the gateway's RequestAuthentication verifies
                "AUTH_JWT_ISSUER": ISSUER,
                "AUTH_JWT_AUDIENCE": AUDIENCE,
                "AUTH_ACCESS_TOKEN_EXP_MINUTES": "4320",
                "AUTH_REFRESH_TOKEN_EXP_MINUTES": "8640",
                **{
                    f"AUTH_{provider.upper()}_REDIRECT_URI": f"https://api.{domain}/api/v1/auth/{provider}/callback"
                    for provider in ("google", "kakao", "naver")
                },
            },
            open_paths=(
                "/api/v1/auth/google",
                "/api/v1/auth/kakao",
                "/api/v1/auth/naver",
                "/api/v1/auth/refresh",
                "/api/v1/auth/.well-known/jwks.json",
                "/api/v1/auth/health",
            ),
            jobs=(_bootstrap("auth"),),
            footprint=SMALL,
            scaling=few,
        ),
        Service(
            name="my",
            prefix="/api/v1/user",
            calls=("postgresql", "redis"),
            secrets={
                "MY_DATABASE_URL": DatabaseUrl(),
                "CHARACTER_DATABASE_URL": DatabaseUrl(),
                "MY_REDIS_URL": RedisUrl(database=1),
            },
            job_secrets={"MY_DATABASE_SUPER_URL": DatabaseUrl(superuser=True)},
            jobs=(_bootstrap("my"),),
            footprint=SMALL,
            scaling=few,
        ),
        Service(
            name="scan",
            prefix="/api/v1/scan",
            calls=("character", "redis"),
            external_https=OPENAI,
            secrets={
                "OPENAI_API_KEY": FromSecret(secret="scan", key="openai_api_key"),
                "SCAN_CHARACTER_API_TOKEN": FromSecret(secret="character", key="service_token"),
                "SCAN_REDIS_URL": RedisUrl(database=2),
            },
            footprint=MEDIUM,
            scaling=more,
        ),
        Service(
            name="character",
            prefix="/api/v1/character",
            calls=("postgresql", "redis"),
            secrets={
                "CHARACTER_DATABASE_URL": DatabaseUrl(),
                "CHARACTER_SERVICE_TOKEN_SECRET": FromSecret(secret="character", key="service_token"),
                "CHARACTER_REDIS_URL": RedisUrl(database=4),
            },
            job_secrets={"CHARACTER_DATABASE_SUPER_URL": DatabaseUrl(superuser=True)},
            jobs=(
                _bootstrap("character"),
                Job(name="character-catalog-import", command=("python", "-m", "app.jobs.import_catalog"), wave=1),
            ),
            footprint=SMALL,
            scaling=few,
        ),
        Service(
            name="location",
            prefix="/api/v1/locations",
            calls=("postgresql", "redis"),
            secrets={
                "LOCATION_DATABASE_URL": DatabaseUrl(),
                "LOCATION_REDIS_URL": RedisUrl(database=5),
            },
            job_secrets={
                "LOCATION_DATABASE_SUPER_URL": DatabaseUrl(superuser=True),
                "LOCATION_EXTENSIONS_URL": DatabaseUrl(superuser=True, driver="postgresql"),
            },
            jobs=(
                Job(
                    name="location-extensions",
                    image="postgresql",
                    command=(
                        "sh",
                        "-c",
                        'psql "$LOCATION_EXTENSIONS_URL" -v ON_ERROR_STOP=1 '
                        "-c 'CREATE EXTENSION IF NOT EXISTS cube' -c 'CREATE EXTENSION IF NOT EXISTS earthdistance'",
                    ),
                ),
                _bootstrap("location", wave=1),
                Job(name="location-data-import", command=("python", "-m", "app.jobs.import_locations"), wave=2),
            ),
            footprint=SMALL,
            scaling=few,
        ),
        Service(
            name="image",
            prefix="/api/v1/images",
            calls=("redis",),
            bucket=True,
            secrets={"IMAGE_REDIS_URL": RedisUrl(database=6)},
            config={"IMAGE_PRESIGN_EXPIRES_SECONDS": "900", "IMAGE_UPLOAD_STATE_TTL": "900"},
            footprint=SMALL,
            scaling=few,
        ),
        Service(
            name="chat",
            prefix="/api/v1/chat",
            calls=("postgresql", "redis"),
            external_https=OPENAI,
            secrets={
                "OPENAI_API_KEY": FromSecret(secret="chat", key="openai_api_key"),
                "CHAT_DATABASE_URL": DatabaseUrl(),
                "CHAT_REDIS_URL": RedisUrl(database=7),
            },
            config={"OPENAI_CHAT_MODEL": "gpt-5.1"},
            footprint=MEDIUM,
            scaling=more,
        ),
        Service(
            name="ext-authz",
            workload="ext-authz",
            port=50051,
            protocol="grpc",
            health_port=9090,
            ready_path="/ready",
            calls=("redis",),
            secrets={"AUTH_REDIS_BLACKLIST_URL": RedisUrl(database=0)},
            config={"REDIS_POOL_SIZE": "500", "REDIS_MIN_IDLE_CONNS": "250"},
            footprint=Footprint(requests=Resources(cpu=100, memory=64), limits=Resources(cpu=500, memory=256)),
            scaling=Scaling(least=3, most=5),
            placement={"role": "worker"},
        ),
    )

"""Secrets: where they live in Secrets Manager, which JSON keys they hold, and how a pod's value is made from them."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Literal

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import DnsLabel, JsonKey


@described
class Secret:
    """One secret of AWS Secrets Manager, a JSON object of one consumer.

    `supplied` keys are filled by a person and are never in a template. A `generated` key is made by Secrets Manager at
    creation (one per secret: the service fills exactly one). `fixed` keys are public (a user name).
    """

    name: DnsLabel
    consumer: str
    supplied: Mapping[JsonKey, str] = field(default_factory=dict)  # key -> what a person puts there
    generated: JsonKey | None = None
    fixed: Mapping[JsonKey, str] = field(default_factory=dict)
    length: Annotated[int, Between(24, 128)] = 32

    @property
    def keys(self) -> tuple[str, ...]:
        made = (self.generated,) if self.generated else ()
        return (*self.fixed, *made, *self.supplied)


@described
class FromSecret:
    """A value that is one JSON key of a secret, as it is."""

    secret: DnsLabel
    key: JsonKey


@described
class DatabaseUrl:
    """A URL of the platform's PostgreSQL, made from its secret; `superuser` is for schema bootstraps only."""

    driver: Literal["postgresql+asyncpg", "postgresql"] = "postgresql+asyncpg"
    superuser: bool = False


@described
class RedisUrl:
    """A URL of the platform's Redis, made from its secret."""

    database: Annotated[int, Between(0, 15)]


SecretSource = FromSecret | DatabaseUrl | RedisUrl

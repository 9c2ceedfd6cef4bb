"""Secrets: where they live in Secrets Manager, which JSON keys they hold, and how a pod's value is made from them."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Literal

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import JsonKey, SecretName


@described
class Secret:
    """One secret of AWS Secrets Manager, a JSON object of one consumer.

    `supplied` keys are filled by a person and are never in a template. A `generated` key is made by Secrets Manager at
    creation (one per secret: the service fills exactly one). `fixed` keys are public (a user name). `attached` keys are
    written by the AWS layer once the store that they belong to is there: where it is, never how to get in.
    """

    name: SecretName
    consumer: str
    supplied: Mapping[JsonKey, str] = field(default_factory=dict)  # key -> what a person puts there
    generated: JsonKey | None = None
    fixed: Mapping[JsonKey, str] = field(default_factory=dict)
    attached: tuple[JsonKey, ...] = ()
    length: Annotated[int, Between(24, 128)] = 32

    @property
    def keys(self) -> tuple[str, ...]:
        made = (self.generated,) if self.generated else ()
        return (*self.fixed, *made, *self.attached, *self.supplied)


@described
class FromSecret:
    """A value that is one JSON key of a secret, as it is."""

    secret: SecretName
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

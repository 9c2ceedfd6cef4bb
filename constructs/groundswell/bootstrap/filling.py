"""What people put into secrets by hand: which keys, and the command that takes them. A value is never shown or read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from groundswell.model.platform import Platform


@dataclass(frozen=True)
class Filling:
    """One secret that a person fills. The JSON is the whole secret: every key each time."""

    secret: str
    consumer: str
    keys: Mapping[str, str]  # key -> what belongs there
    command: str
    input: str  # what the command waits for, with every value left open


def fillings(platform: Platform) -> Iterator[Filling]:
    """Every secret with keys that people supply, in the order of the description."""
    for secret in platform.secrets:
        if secret.supplied:
            name = platform.secret_id(secret.name)
            blank = "{" + ", ".join(f'"{key}": "…"' for key in secret.keys) + "}"
            yield Filling(name, secret.consumer, dict(secret.supplied), put(name, platform.region), blank)


def put(name: str, region: str) -> str:
    """The JSON comes from the keyboard or a pipe: a value on the command line would stay in the shell's history."""
    return f"aws secretsmanager put-secret-value --region {region} --secret-id {name} --secret-string file:///dev/stdin"

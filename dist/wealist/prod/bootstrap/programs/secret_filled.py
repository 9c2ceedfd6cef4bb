"""Whether people have filled a secret: `python3 -m programs.secret_filled REGION SECRET KEY…`. Exit code 1 if not."""

import json
import sys
from collections.abc import Sequence

from .aws import AwsError, secret


def lacking(name: str, value: str, keys: Sequence[str]) -> str:
    """What a secret's value lacks, "" when nothing. A value is never printed."""
    try:
        found = json.loads(value)
    except json.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        return f"secret {name} is no JSON object"
    empty = [key for key in keys if not str(found.get(key) or "").strip()]
    return f"secret {name} has no {', '.join(empty)}" if empty else ""


def main(region: str, name: str, *keys: str) -> str:
    try:
        return lacking(name, secret(region, name), keys)
    except AwsError as error:
        return f"secret {name} has no value" if "ResourceNotFound" in str(error) else f"secret {name}: {error}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) or 0)

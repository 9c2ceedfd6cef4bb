"""`groundswell secrets`: what people must fill in, and how."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    @app.command()
    def secrets(
        platform: Annotated[str | None, typer.Option(help="Only this platform.")] = None,
        env: Annotated[str | None, typer.Option(help="Only this environment.")] = None,
        format: Annotated[str, typer.Option(help="text or json.")] = "text",
    ) -> None:
        """List the secrets that people supply, each with the command that fills it. Values are never shown or read."""
        import json

        from groundswell.errors import ModelError
        from groundswell.platforms import chosen

        if format not in ("text", "json"):
            raise ModelError(f"there is no format {format!r}; known: text, json")
        found = [
            {
                "environment": each.slug,
                "secret": each.secret_id(secret.name),
                "consumer": secret.consumer,
                "keys": dict(secret.supplied),
                "status": "to be filled",
                "command": _command(each.secret_id(secret.name), each.region),
                "input": _blank(secret.keys),
            }
            for each in chosen(platform, env)
            for secret in each.secrets
            if secret.supplied
        ]
        print(json.dumps(found, indent=2) if format == "json" else "\n".join(_lines(found)))


def _command(name: str, region: str) -> str:
    """The JSON comes from the keyboard or a pipe: a value on the command line would stay in the shell's history."""
    return f"aws secretsmanager put-secret-value --region {region} --secret-id {name} --secret-string file:///dev/stdin"


def _blank(keys: Sequence[str]) -> str:
    """What the command waits for, with every value left open."""
    return "{" + ", ".join(f'"{key}": "…"' for key in keys) + "}"


def _lines(found: Sequence[Mapping[str, object]]) -> list[str]:
    lines = []
    for each in found:
        lines += [f"{each['secret']} ({each['status']}), for {each['consumer']}"]
        keys = each["keys"]
        lines += [f"    {key}: {what}" for key, what in keys.items()] if isinstance(keys, dict) else []
        lines += [f"    {each['command']}", f"    then type {each['input']} and Ctrl-D", ""]
    hint = (
        "The JSON is the whole secret: every key each time. `jq -Rs . FILE` prints a file of several lines as a value."
    )
    return [*lines, hint] if lines else []

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
                "command": _command(each.secret_id(secret.name), secret.keys, each.region),
            }
            for each in chosen(platform, env)
            for secret in each.secrets
            if secret.supplied
        ]
        print(json.dumps(found, indent=2) if format == "json" else "\n".join(_lines(found)))


def _command(name: str, keys: tuple[str, ...], region: str) -> str:
    """Reads the JSON from a file that is not kept: a value on the command line would stay in the shell's history."""
    blank = "{" + ", ".join(f'"{key}": "…"' for key in keys) + "}"
    return (
        f"aws secretsmanager put-secret-value --region {region} --secret-id {name} "
        f"--secret-string file:///dev/stdin  # then type {blank} and Ctrl-D"
    )


def _lines(found: Sequence[Mapping[str, object]]) -> list[str]:
    lines = []
    for each in found:
        lines += [f"{each['secret']} ({each['status']}), for {each['consumer']}"]
        keys = each["keys"]
        lines += [f"    {key}: {what}" for key, what in keys.items()] if isinstance(keys, dict) else []
        lines += [f"    {each['command']}", ""]
    return lines[:-1]

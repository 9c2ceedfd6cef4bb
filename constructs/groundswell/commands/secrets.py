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

        from groundswell.bootstrap.filling import fillings
        from groundswell.errors import ModelError
        from groundswell.platforms import chosen

        if format not in ("text", "json"):
            raise ModelError(f"there is no format {format!r}; known: text, json")
        found = [
            {
                "environment": each.slug,
                "secret": filling.secret,
                "consumer": filling.consumer,
                "keys": filling.keys,
                "status": "to be filled",
                "command": filling.command,
                "input": filling.input,
            }
            for each in chosen(platform, env)
            for filling in fillings(each)
        ]
        print(json.dumps(found, indent=2) if format == "json" else "\n".join(_lines(found)))


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

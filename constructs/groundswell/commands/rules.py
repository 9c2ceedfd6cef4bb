"""`groundswell rules`: what the judge looks at."""

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from groundswell.errors import UnreadableError

if TYPE_CHECKING:
    from groundswell.order.rule import Rule


class Format(StrEnum):
    """How the rules are printed."""

    TEXT = "text"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("rules")(rules)


def rules(
    about: Annotated[str, typer.Argument(metavar="[ID]", help="A rule, such as GS103, or the start of one: GS1.")] = "",
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
) -> None:
    """List the rules of `groundswell verify`; of one rule, say what happens in the cluster and what mends it."""
    from groundswell.order.catalogue import catalogue

    chosen = [each for each in catalogue() if each.id.startswith(about.upper())]
    if not chosen:
        raise UnreadableError(f"there is no rule {about}; `groundswell rules` lists them")
    if form is Format.JSON:
        typer.echo(json.dumps([_document(each) for each in chosen], indent=2))
    elif len(chosen) == 1:
        typer.echo("\n".join(_whole(chosen[0])))
    else:
        typer.echo("\n".join(f"{each.id}  {each.severity:<7}  {each.sentence}" for each in chosen))


def _document(rule: "Rule") -> dict[str, str]:
    return {
        "id": rule.id,
        "severity": str(rule.severity),
        "sentence": rule.sentence,
        "consequence": rule.consequence,
        "fix": rule.fix,
    }


def _whole(rule: "Rule") -> list[str]:
    fix = [f"  To mend it: {rule.fix}"] if rule.fix else []
    accept = (
        f"  To accept it for one object, with a reason, in bootstrap/accepted.yaml: - {{rule: {rule.id}, resource: …}}"
    )
    return [f"{rule.id} {rule.severity}: {rule.sentence}", f"  If it is broken: {rule.consequence}", *fix, accept]

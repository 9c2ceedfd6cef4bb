"""GS510: a container's arguments do not repeat its command."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS510",
    severity=Severity.ERROR,
    sentence="A container's arguments do not repeat its command.",
    consequence="The program gets its own name as its first argument and ends with an error: CrashLoopBackOff.",
    fix="Remove the arguments that the new command has already, or the command.",
)


@rule.check
def commands(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.all_containers:
            command, arguments = list(texts(container.get("command"))), list(texts(container.get("args")))
            if command and arguments:
                name = text(container.get("name"))
                if _same(command, arguments):
                    message = (
                        f"Container {name} of {pods.owner} runs {command[0]}, and its arguments begin with "
                        f"{arguments[0]} again."
                    )
                    yield rule.finding(pods.owner, message)
                elif twice := _twice(command, arguments):
                    message = f"Container {name} of {pods.owner} has {twice} in its command and again in its arguments."
                    consequence = "Which of the two counts is the program's choice; many refuse to start."
                    yield rule.finding(pods.owner, message, severity=Severity.WARNING, consequence=consequence)


def _same(command: list[str], arguments: list[str]) -> bool:
    return PurePosixPath(command[0]).name == PurePosixPath(arguments[0]).name != ""


def _twice(command: list[str], arguments: list[str]) -> str:
    """A flag that both have with different values."""
    before, after = _flags(command), _flags(arguments)
    return next((name for name in before if name in after and before[name] != after[name]), "")


def _flags(words: list[str]) -> Mapping[str, Any]:
    pairs = (word.partition("=") for word in words if word.startswith("--") and "=" in word)
    return {name: value for name, _, value in pairs}

"""The command line: parse, call one function, print, exit code. 0 clean, 1 findings or drift, 2 could not do it."""

import importlib
import pkgutil
import sys

import typer

from groundswell import commands
from groundswell.errors import GroundswellError

app = typer.Typer(
    name="groundswell",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="From one typed description of a platform: its AWS layer, its Kubernetes layer, and the proof that it boots.",
)


@app.callback()
def _root() -> None:
    """A callback keeps the sub-command name even while there is one command only."""


for _module in sorted(pkgutil.iter_modules(commands.__path__), key=lambda found: found.name):
    importlib.import_module(f"groundswell.commands.{_module.name}").register(app)


def main() -> None:
    """Entry point of the console script."""
    try:
        app()
    except GroundswellError as error:
        print(f"groundswell: {error}", file=sys.stderr)
        sys.exit(2)

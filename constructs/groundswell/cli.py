"""The command line: parse, call one function, print, exit code. 0 clean, 1 findings or drift, 2 could not do it."""

import importlib
import pkgutil
import sys
from pathlib import Path
from traceback import extract_tb
from typing import NoReturn

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
        _give_up(str(error))
    except (RecursionError, MemoryError) as error:
        _give_up(f"what is to be read is nested too deeply, or too large for this machine ({type(error).__name__})")
    except OSError as error:
        _give_up(f"{error.strerror or error}: {error.filename or 'a file'}")
    except Exception as error:  # noqa: BLE001  # a traceback tells the author where, and nobody else anything
        last = extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
        _give_up(f"a fault of its own ({where}: {error}); report it with what it was run on")


def _give_up(why: str) -> NoReturn:
    """What others wrote may be in the sentence, so each line of it is printed as plain text."""
    from groundswell.order.formats.plain import plain

    print("\n".join(plain(line) for line in f"groundswell: {why}".split("\n")), file=sys.stderr)
    sys.exit(2)

"""What a person sees while it runs: the step and its last line on a terminal, a line a step elsewhere."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.markup import escape
from rich.status import Status


@dataclass(slots=True)
class Progress:
    """Written to standard error, so that the report alone is on standard output."""

    console: Console
    status: Status
    step: str = ""

    def began(self, step: str) -> None:
        """A step begins."""
        self.step = step
        if self.console.is_terminal:
            self.status.update(escape(step))
        else:
            self.console.print(f"{step} …", highlight=False, markup=False)

    def heard(self, line: str) -> None:
        """A program said something."""
        room = max(20, self.console.width - len(self.step) - 6)
        self.status.update(f"{escape(self.step)}  [dim]{escape(' '.join(line.split())[:room])}[/]")


@contextlib.contextmanager
def shown() -> Iterator[Progress]:
    """Progress while the block runs."""
    console = Console(stderr=True)
    with console.status("") as status:
        yield Progress(console, status)

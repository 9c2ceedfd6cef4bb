"""Fixtures of all tests live in plugins named by what they give."""

from importlib.util import find_spec

pytest_plugins = [
    f"tests.{name}" for name in ("objects", "templates", "binaries", "cloud_init") if find_spec(f"tests.{name}")
]

"""Fixtures of all tests live in plugins named by what they give."""

from importlib.util import find_spec

_PLUGINS = ("objects", "templates", "binaries", "cloud_init", "live_cluster")

pytest_plugins = [f"tests.{name}" for name in _PLUGINS if find_spec(f"tests.{name}")]

"""Fixtures of all tests live in plugins named by what they give."""

from importlib.util import find_spec

from hypothesis import settings

_PLUGINS = ("objects", "templates", "binaries", "cloud_init", "live_cluster")

pytest_plugins = [f"tests.{name}" for name in _PLUGINS if find_spec(f"tests.{name}")]

# A law that takes long on a busy machine is still a law: what is slow is measured by the benchmarks.
settings.register_profile("gate", deadline=None)
settings.load_profile("gate")

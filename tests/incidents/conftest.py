"""Empty platforms, as the tests of rules have them, to bring an incident into."""

from tests.rules.conftest import new_world, world

__all__ = ["new_world", "world"]

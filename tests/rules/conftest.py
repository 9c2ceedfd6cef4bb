"""Empty platforms for the tests of rules."""

from collections.abc import Callable

import pytest

from tests.rules.world import World


@pytest.fixture
def world() -> World:
    """An empty platform."""
    return World()


@pytest.fixture
def new_world() -> Callable[[], World]:
    """Makes empty platforms, for tests that compare several."""
    return World

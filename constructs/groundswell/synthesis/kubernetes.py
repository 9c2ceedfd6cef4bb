"""The run of `charts_app.py`: synthesise beside, judge every object by its schema, and only then publish."""

import argparse
import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from jsii.errors import JSIIError

from groundswell.charts.composition import Objects, deliveries, rows, synthesise
from groundswell.errors import SchemaError, SynthesisError
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME
from groundswell.platforms import chosen
from groundswell.schemas.validation import validate
from groundswell.synthesis.publishing import Changes, compare, publish

ROOT = Path(__file__).resolve().parents[3]
SCRATCH = ROOT / "build" / "manifests"  # `output` of cdk8s.yaml, which the cdk8s CLI deletes before it runs the app


def main(arguments: Sequence[str] | None = None) -> int:
    """0 done, 1 drift (with --check). Raises GroundswellError: what was published before is then as it was."""
    return _run(_parser().parse_args(arguments))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Synthesises the Kubernetes layer to dist/.")
    parser.add_argument("--platform", help="only this platform")
    parser.add_argument("--env", help="only this environment")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the output is published")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when dist/ differs")
    parser.add_argument("--report", type=Path, help="write what was made and what changed, as JSON")
    return parser


def _run(options: argparse.Namespace) -> int:
    platforms = chosen(options.platform, options.env)
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build", prefix="synth-") as scratch:
        new = Path(scratch)
        objects: Objects = {}
        try:
            for platform in platforms:
                objects |= synthesise(platform, new)
        except (JSIIError, RuntimeError) as error:
            # The first line is what went wrong; below it comes a page of JavaScript.
            lines = [line for line in str(error).splitlines() if line.strip()]
            raise SynthesisError(f"cdk8s refused: {lines[0] if lines else error!r}; dist/ is as it was") from error
        refuse_violations(objects)
        changes = _deliver(options, new, platforms)
        if options.report:
            options.report.write_text(json.dumps(_report(platforms, objects, changes)), encoding="utf-8")
    if options.check and changes:
        print("\n".join(changes.lines()))
        return 1
    return 0


def _deliver(options: argparse.Namespace, new: Path, platforms: Sequence[Platform]) -> Changes:
    """Publishes to dist/, and to the folder that the cdk8s CLI asks for. With its `--output`, to that folder alone."""
    whole = options.platform is None and options.env is None
    parts = tuple(f"{platform.name}/{platform.environment.name}" for platform in platforms)
    if options.check:
        found = compare(new, options.dist)
        inside = tuple(f"{part}/" for part in parts)
        removed = tuple(path for path in found.removed if whole or path.startswith(inside))
        return Changes(found.added, found.edited, removed)
    asked = Path(os.environ["CDK8S_OUTDIR"]).resolve() if "CDK8S_OUTDIR" in os.environ else None
    if asked:
        shutil.copytree(new, asked, dirs_exist_ok=True)
    if asked and asked != SCRATCH:
        return Changes()
    return publish(new, options.dist, parts, whole=whole)


def refuse_violations(objects: Objects) -> None:
    """Raises SchemaError with every violation of every object: file, object, path, value and rule."""
    found = []
    for file, bodies in objects.items():
        for body in bodies:
            metadata: Mapping[str, Any] = body.get("metadata", {})
            where = f"{body['kind']} {metadata.get('namespace', '')}/{metadata.get('name')}".replace(" /", " ")
            found += [f"  {file}: {where}: {violation}" for violation in validate(body)]
    if found:
        raise SchemaError("\n".join([f"{len(found)} violation(s) of the objects' schemas; dist/ is as it was", *found]))


def _report(platforms: Sequence[Platform], objects: Objects, changes: Changes) -> dict[str, Any]:
    made = []
    for platform in platforms:
        base = f"{platform.name}/{platform.environment.name}"
        counts: Counter[str] = Counter()
        for file, bodies in objects.items():
            if file.startswith(f"{base}/"):
                counts[file.removeprefix(f"{base}/").rpartition("/")[0]] += len(bodies)
        counts.update(target.rpartition("/")[0] for row in rows(platform) for target in row.copies(platform))
        waves = [
            {
                "wave": BY_NAME[delivery.wave].number,
                "application": delivery.name,
                "chart": f"{delivery.release.pin.chart} {delivery.release.pin.version}" if delivery.release else "",
                "folder": delivery.folder,
                "objects": counts[delivery.folder],
            }
            for delivery in deliveries(platform)
        ]
        made.append({"platform": platform.name, "environment": platform.environment.name, "waves": waves})
    return {"platforms": made, "changes": asdict(changes)}

"""The course of a rehearsal: one step after another, each told when it begins and how it went."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from groundswell.errors import GroundswellError
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.rehearsal.deployment import ROOT, Deployment
from groundswell.rehearsal.inspection import comparisons
from groundswell.rehearsal.loopback import Loopback
from groundswell.rehearsal.process import Done
from groundswell.rehearsal.row import How, Result, Row
from groundswell.rehearsal.simulation import bootstrap_rows, read_output, sync_row

MOST = 12
"""How many lines of a program or of a comparison explain one failure."""

NOT_PROVED = (
    "Updating, replacing or destroying what is deployed; drift. Stacks are created once, and nothing is rolled back.",
    "Certificate validation: both certificates are requested and stay pending. DNS delegation.",
    "Quotas, prices, capacity and speed of a real account; that the machine image exists in it.",
    "That IAM policies allow what they should: this API lets every call pass. Bucket policies are not applied.",
    "What moto takes and does not keep: the distribution's origin access control.",
    "The nodes' first boot, the bootstrap's commands and the first sync: worked out from the output, not run.",
)
"""What a good rehearsal leaves open, said with every one."""


@dataclass(frozen=True, slots=True)
class Course:
    """A rehearsal of one platform on one API. `began` is told each step's name, `heard` each line of a program."""

    platform: KubeadmPlatform
    api: Loopback
    scratch: Path
    began: Callable[[str], None]
    heard: Callable[[str], None]

    def rows(self) -> Iterator[Row]:
        """Every step in turn. A program that fails ends the course, a difference does not."""
        deployment = Deployment(self.platform, self.api, self.scratch, self.heard)
        parts: tuple[tuple[str, Callable[[Deployment], Iterator[Row]]], ...] = (
            ("cdk synth", self._synthesis),
            ("cdk bootstrap", self._bootstrap),
            ("cdk deploy", self._deploy),
            ("what is there", self._inspection),
            ("bootstrap and first sync", self._simulation),
        )
        failed = False
        for name, part in parts:
            if failed:
                how = How.SIMULATED if part == self._simulation else How.REAL
                yield Row(name, how, Result.NOT_REACHED, "")
                continue
            self.began(name)
            for row in self._timed(part(deployment)):
                failed = failed or not (row.good or part == self._inspection)
                yield row

    def _timed(self, rows: Iterator[Row]) -> Iterator[Row]:
        started = time.monotonic()
        for row in rows:
            yield replace(row, seconds=time.monotonic() - started)
            started = time.monotonic()

    def _synthesis(self, deployment: Deployment) -> Iterator[Row]:
        done = deployment.synthesise()
        stacks = deployment.stacks() if not done.code else {}
        yield _ran("cdk synth", done, f"{len(stacks)} stacks, {sum(stacks.values())} resources")

    def _bootstrap(self, deployment: Deployment) -> Iterator[Row]:
        yield self._checked(_ran("cdk bootstrap", deployment.bootstrap(), " and ".join(deployment.regions())))

    def _deploy(self, deployment: Deployment) -> Iterator[Row]:
        yield self._checked(_ran(f"cdk deploy '{self.platform.slug}/*'", deployment.deploy(), "it says success"))

    def _checked(self, row: Row) -> Row:
        """The row, failed if the API could not serve a request: the CLI asks again and may call it a success.

        One that failed anyway keeps its own reason: the CLI then asks services for a diagnosis that are not here.
        """
        faults = self.api.faults()
        if not faults or not row.good:
            return row
        seen = f"{len(faults)} request(s) that the AWS API could not serve"
        return replace(row, result=Result.FAILED, seen=seen, details=tuple(faults[:MOST]))

    def _inspection(self, deployment: Deployment) -> Iterator[Row]:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            for each in comparisons(self.api, self.platform, deployment.regions(), deployment.stacks()):
                good = not each.differences
                seen = f"{each.count} as described" if good else f"{len(each.differences)} difference(s)"
                result = Result.DONE if good else Result.FAILED
                yield Row(each.what, How.REAL, result, seen, tuple(map(str, each.differences[:MOST])))
        except (GroundswellError, BotoCoreError, ClientError) as error:
            yield Row("what is there", How.REAL, Result.FAILED, "could not be asked", (str(error),))

    def _simulation(self, deployment: Deployment) -> Iterator[Row]:
        try:
            reading = read_output(ROOT, self.platform, deployment.assembly / f"assembly-{self.platform.slug}")
            yield from bootstrap_rows(reading)
            yield sync_row(reading)
        except GroundswellError as error:
            yield Row("bootstrap and first sync", How.SIMULATED, Result.FAILED, "could not be judged", (str(error),))


def _ran(step: str, done: Done, seen: str) -> Row:
    if not done.code:
        return Row(step, How.REAL, Result.DONE, seen)
    why = "took too long and was ended" if done.code == -9 else f"exit code {done.code}"
    return Row(step, How.REAL, Result.FAILED, why, _telling(done.lines))


def _telling(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines of a failed program that say why: what CloudFormation said, without Node's stack."""
    plain = [line.strip() for line in lines if line.strip() and not line.strip().startswith("at ")]
    failed = [line for line in plain if "CREATE_FAILED" in line]
    return tuple(dict.fromkeys(failed or plain[-MOST:]))[:MOST]

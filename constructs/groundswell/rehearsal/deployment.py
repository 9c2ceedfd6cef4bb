"""The AWS layer as a person deploys it: the pinned cdk, its bootstrap, its deploy; only the account is ours."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from groundswell.errors import RehearsalError
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.node_runtime import use_node
from groundswell.rehearsal.loopback import ACCOUNT, Loopback
from groundswell.rehearsal.process import Done, run

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 300
"""How long one command may take on a machine that does other things as well."""

Heard = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Deployment:
    """One platform's AWS layer, and where it is made and put."""

    platform: KubeadmPlatform
    api: Loopback
    scratch: Path
    heard: Heard

    @property
    def assembly(self) -> Path:
        return self.scratch / "cdk.out"

    def synthesise(self) -> Done:
        """`cdk synth`, through cdk.json like everybody's."""
        return self._cdk("synth", "--quiet", "--output", str(self.assembly))

    def bootstrap(self) -> Done:
        """`cdk bootstrap` of every region that the platform has a stack in."""
        environments = [f"aws://{ACCOUNT}/{region}" for region in self.regions()]
        return self._cdk("bootstrap", *environments, "--app", str(self.assembly))

    def deploy(self) -> Done:
        """`cdk deploy` of all its stacks, by the CLI's default method. A zone that is there already is named."""
        named = []
        if self.platform.environment.zone_exists:
            zone = self._existing_zone()
            named = ["--parameters", f"{self.platform.slug}-dns:HostedZoneId={zone}"]
        return self._cdk(
            "deploy", f"{self.platform.slug}/*", "--app", str(self.assembly), "--require-approval", "never", *named
        )

    def stacks(self) -> dict[str, int]:
        """The platform's stacks by name, with their number of resources, as synthesised."""
        found = {}
        for properties, folder in self._artifacts():
            template = json.loads((folder / properties["templateFile"]).read_text(encoding="utf-8"))
            found[properties["stackName"]] = len(template["Resources"])
        return found

    def regions(self) -> list[str]:
        """The regions of the platform's stacks, its own first."""
        own = self.platform.region
        others = {environment.rsplit("/", 1)[1] for environment in self._environments()} - {own}
        return [own, *sorted(others)]

    def _environments(self) -> list[str]:
        manifest = json.loads((self._folder / "manifest.json").read_text(encoding="utf-8"))
        kind = "aws:cloudformation:stack"
        return [each["environment"] for each in manifest["artifacts"].values() if each["type"] == kind]

    def _artifacts(self) -> list[tuple[dict[str, str], Path]]:
        manifest = json.loads((self._folder / "manifest.json").read_text(encoding="utf-8"))
        kind = "aws:cloudformation:stack"
        return [(each["properties"], self._folder) for each in manifest["artifacts"].values() if each["type"] == kind]

    @property
    def _folder(self) -> Path:
        return self.assembly / f"assembly-{self.platform.slug}"

    def _existing_zone(self) -> str:
        """The zone that the environment's description says is there already; somebody else made it."""
        route53 = self.api.client("route53", self.platform.region)
        made = route53.create_hosted_zone(Name=self.platform.domain, CallerReference="there-before-the-rehearsal")
        return str(made["HostedZone"]["Id"].removeprefix("/hostedzone/"))

    def _cdk(self, *arguments: str) -> Done:
        program = ROOT / "node_modules" / ".bin" / "cdk"
        if not program.exists():
            raise RehearsalError("the cdk CLI is not installed: run `make setup`")
        environment = self.api.environment(self.scratch, self.platform.region) | {
            "CDK_DISABLE_CLI_TELEMETRY": "true",
            "CDK_VALIDATION": "false",
            "CI": "true",  # its progress then comes line by line
            "NO_COLOR": "1",
        }
        environment["PATH"] = f"{use_node().parent}:{environment.get('PATH', '')}"
        return run([str(program), *arguments, "--no-notices"], ROOT, environment, SECONDS, self.heard)

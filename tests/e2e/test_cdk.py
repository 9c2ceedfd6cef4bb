"""The AWS layer as users run it, and as the linters see it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from groundswell.node_runtime import use_node
from tests.templates import ROOT, read_templates, synthesise_to

CDK = ROOT / "node_modules" / ".bin" / "cdk"


def cdk(*arguments: str, output: Path) -> subprocess.CompletedProcess[str]:
    """The pinned CLI, started in the checkout, with its own folder for what it writes."""
    extra = {
        "PATH": f"{use_node().parent}:{os.environ['PATH']}",
        "CDK_DISABLE_CLI_TELEMETRY": "true",
        "AWS_EC2_METADATA_DISABLED": "true",
        "NO_COLOR": "1",
    }
    command = [str(CDK), *arguments, "--no-notices", "--no-version-reporting", "--output", str(output)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | extra, capture_output=True, text=True, check=False)


def test_cdk_list_names_every_stack(tmp_path: Path) -> None:
    listed = cdk("list", output=tmp_path / "out")
    assert listed.returncode == 0, listed.stderr
    assert "eco2-dev/network (eco2-dev-network)" in listed.stdout
    assert "wealist-prod/cluster (wealist-prod-cluster)" in listed.stdout
    assert len(listed.stdout.split()) == 48


def test_cdk_synth_writes_what_the_app_writes(tmp_path: Path, assembly: Path) -> None:
    done = cdk("synth", "--quiet", output=tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert read_templates(tmp_path / "out") == read_templates(assembly)


def test_cdk_diff_compares_with_a_template_and_needs_no_account(tmp_path: Path, assembly: Path) -> None:
    old = next(path for path in assembly.rglob("*.template.json") if "devdns" in path.name)
    same = cdk(
        "diff",
        "eco2-dev/dns",
        "--exclusively",
        "--method=template",
        "--template",
        str(old),
        "--fail",
        output=tmp_path / "out",
    )
    assert same.returncode == 0, same.stderr
    changed = json.loads(old.read_text())
    changed["Resources"].popitem()
    other = tmp_path / "other.json"
    other.write_text(json.dumps(changed))
    differs = cdk(
        "diff",
        "eco2-dev/dns",
        "--exclusively",
        "--method=template",
        "--template",
        str(other),
        "--fail",
        output=tmp_path / "out",
    )
    assert differs.returncode == 1


@pytest.mark.parametrize(("seed", "locale"), [("1", "C"), ("77", "tr_TR.UTF-8")])
def test_the_same_templates_in_any_surroundings(tmp_path: Path, assembly: Path, seed: str, locale: str) -> None:
    extra = {"PYTHONHASHSEED": seed, "TZ": "Asia/Kathmandu", "LC_ALL": locale}
    done = synthesise_to(tmp_path / "cdk.out", here=Path("/"), **extra)
    assert done.returncode == 0, done.stderr
    first = {path.name: path.read_bytes() for path in assembly.rglob("*.template.json")}
    assert {path.name: path.read_bytes() for path in (tmp_path / "cdk.out").rglob("*.template.json")} == first


def test_cfn_lint_finds_nothing(assembly: Path) -> None:
    files = sorted(map(str, assembly.rglob("*.template.json")))
    done = subprocess.run(
        [str(Path(sys.executable).with_name("cfn-lint")), *files], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_cdk_nag_is_clean(tmp_path: Path) -> None:
    done = synthesise_to(tmp_path / "cdk.out", GROUNDSWELL_NAG="1")
    assert done.returncode == 0, done.stderr[-2000:]


def test_cdk_nag_would_bite(tmp_path: Path) -> None:
    """Without the acknowledgments the same run fails: the rules really are asked."""
    code = (
        "import groundswell.stacks.stack as s; s.Stack.acknowledge = lambda *_: None\n"
        "import infra_app, sys; sys.exit(infra_app.run())"
    )
    extra = {"GROUNDSWELL_NAG": "1", "CDK_OUTDIR": str(tmp_path / "out"), "CDK_VALIDATION": "false"}
    program = f"from groundswell.node_runtime import use_node; use_node()\n{code}"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ | extra, capture_output=True, text=True, check=False
    )
    report = json.loads((tmp_path / "out" / "validation-report.json").read_text())
    assert done.returncode != 0
    assert "AwsSolutions-EC23" in json.dumps(report)


def test_the_cdks_own_validator_finds_no_error(tmp_path: Path) -> None:
    done = synthesise_to(tmp_path / "cdk.out", CDK_VALIDATION="true")
    assert done.returncode == 0, done.stderr
    told = {line.split("::")[1].rstrip("'") for line in done.stderr.splitlines() if "CloudFormation-Validate::" in line}
    assert told <= {"W3010", "W9010"}  # zones and machine images are data here, on purpose


@pytest.mark.parametrize("optimised", [True, False])
def test_what_jsii_raises_is_said_in_one_line(tmp_path: Path, optimised: bool) -> None:
    """Two stages of one name: Node throws, and its stack is a page that nobody needs."""
    program = (
        "import sys\n"
        "from groundswell.node_runtime import use_node; use_node()\n"
        "import groundswell.synthesis.aws as aws\n"
        "once = aws.add_platform\n"
        "aws.add_platform = lambda app, platform: once(app, platform) + once(app, platform)\n"
        "import infra_app; sys.exit(infra_app.run())\n"
    )
    command = [sys.executable, *(["-O"] if optimised else []), "-c", program]
    extra = {"CDK_OUTDIR": str(tmp_path / "out")}
    failed = subprocess.run(command, cwd=ROOT, env=os.environ | extra, capture_output=True, text=True, check=False)
    assert failed.returncode == 2
    told = (
        "groundswell: the AWS layer was not synthesised: \"There is already a Construct with name 'eco2-dev' in App\"\n"
    )
    assert failed.stderr == told


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    failed = synthesise_to(tmp_path / "file" / "cdk.out", here=tmp_path)
    assert failed.returncode == 2
    assert failed.stderr.startswith("groundswell: the AWS layer was not synthesised: ")
    assert "ENOTDIR" in failed.stderr and len(failed.stderr.splitlines()) == 1


def test_a_missing_node_is_said_in_one_line(tmp_path: Path) -> None:
    failed = synthesise_to(tmp_path / "cdk.out", JSII_NODE=str(tmp_path / "none"))
    assert failed.returncode == 2
    assert failed.stderr.startswith("groundswell: Node was not found") and len(failed.stderr.splitlines()) == 1

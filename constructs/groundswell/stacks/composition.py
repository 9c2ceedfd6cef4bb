"""The stacks of every platform, and the references between them."""

import functools
import os

import aws_cdk as cdk
from aws_cdk import Validations

from groundswell.model.eks import EksPlatform
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.platform import Platform
from groundswell.stacks.cdn import Cdn, FilesCdn
from groundswell.stacks.cluster import EksCluster
from groundswell.stacks.cluster_network import ClusterNetwork
from groundswell.stacks.data import Data
from groundswell.stacks.dns import Dns
from groundswell.stacks.files import Files
from groundswell.stacks.guarded_network import GuardedNetwork
from groundswell.stacks.identities import Identities
from groundswell.stacks.ingress import Ingress
from groundswell.stacks.nodes import Nodes
from groundswell.stacks.registry import Registry
from groundswell.stacks.secrets import Secrets
from groundswell.stacks.shared_key import SharedKeySecrets
from groundswell.stacks.stack import Stack, tags_of
from groundswell.stacks.storage import Storage


def add_platform(app: cdk.App, platform: Platform) -> list[Stack]:
    """The stacks of one environment as a stage: `cdk deploy 'eco2-dev/*'`."""
    stage = cdk.Stage(app, platform.slug)
    stacks = stacks_of(platform, stage)
    for key, value in tags_of(platform).items():
        cdk.Tags.of(stage).add(key, value)
    return stacks


@functools.singledispatch
def stacks_of(platform: Platform, stage: cdk.Stage) -> list[Stack]:
    """The stacks of a kind of platform, in the order of their references. Raises TypeError for a kind without any."""
    raise TypeError(f"{type(platform).__name__} has no stacks")


@stacks_of.register
def _(platform: KubeadmPlatform, stage: cdk.Stage) -> list[Stack]:
    network, dns, secrets = GuardedNetwork(stage, platform), Dns(stage, platform), Secrets(stage, platform)
    return [
        network,
        dns,
        secrets,
        Storage(stage, platform),
        Nodes(stage, platform, network, dns, secrets),
        Ingress(stage, platform, network, dns),
        Cdn(stage, platform, dns),
    ]


@stacks_of.register
def _(platform: EksPlatform, stage: cdk.Stage) -> list[Stack]:
    network, dns, secrets = ClusterNetwork(stage, platform), Dns(stage, platform), SharedKeySecrets(stage, platform)
    cluster = EksCluster(stage, platform, network, secrets)
    return [
        network,
        dns,
        secrets,
        Registry(stage, platform),
        Files(stage, platform, secrets),
        Data(stage, platform, network, secrets),
        cluster,
        Identities(stage, platform, cluster, dns, secrets),
        Ingress(stage, platform, network, dns),
        FilesCdn(stage, platform, dns),
    ]


def check_with_nag(app: cdk.App, stacks: list[Stack]) -> None:
    """Runs cdk-nag's AwsSolutions at the synth when GROUNDSWELL_NAG=1: half a second that daily work does not need."""
    if os.environ.get("GROUNDSWELL_NAG") != "1":
        return
    from cdk_nag import AwsSolutionsChecks

    Validations.of(app).add_plugins(AwsSolutionsChecks(app))
    for each in (one for stack in stacks for one in stack.acknowledged):
        Validations.of(each.construct).acknowledge(cdk.Acknowledgment(id=each.rule, reason=each.reason))

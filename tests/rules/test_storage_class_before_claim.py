"""GS107: a StorageClass and its driver are there before Argo CD waits for a claim."""

from typing import Any

CLAIM = """
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data, namespace: default, annotations: {argocd.argoproj.io/sync-wave: '2'}}
spec: {storageClassName: gp3}
"""


def storage_class(wave: int = 1, name: str = "gp3", default: str = "false") -> str:
    return f"""
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: {name}
  annotations:
    storageclass.kubernetes.io/is-default-class: '{default}'
    argocd.argoproj.io/sync-wave: '{wave}'
provisioner: ebs.csi.aws.com
"""


DRIVER = "{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: ebs.csi.aws.com}}\n"


def test_class_and_driver_before_keep_it(world: Any) -> None:
    assert world.root("all", text="---\n".join((DRIVER, storage_class(), CLAIM))).messages("GS107") == []


def test_a_class_of_a_later_wave_is_a_deadlock(world: Any) -> None:
    (message,) = world.root("all", text="---\n".join((DRIVER, storage_class(3), CLAIM))).messages("GS107")
    assert message == (
        "PersistentVolumeClaim default/data is applied in wave 2, but its StorageClass gp3 is ready only in wave 3."
    )


def test_a_driver_that_nobody_installs(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root("all", text="---\n".join((storage_class(), CLAIM))).messages("GS107") == [
        "PersistentVolumeClaim default/data needs driver ebs.csi.aws.com of StorageClass gp3, and nothing provides it."
    ]


def test_an_eks_add_on_brings_the_driver(world: Any) -> None:
    addon = {"Type": "AWS::EKS::Addon", "Properties": {"AddonName": "aws-ebs-csi-driver"}}
    world.step("argo-cd", provides=["controller argoproj.io/Application"]).stack("eks", {"Resources": {"A": addon}})
    assert world.root("all", text="---\n".join((storage_class(), CLAIM))).messages("GS107") == []


def test_no_default_class_for_a_claim_without_one(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    plain = CLAIM.replace("storageClassName: gp3", "resources: {}")
    assert world.root("all", text="---\n".join((DRIVER, storage_class(), plain))).messages("GS107") == [
        "PersistentVolumeClaim default/data needs default StorageClass, and nothing provides it."
    ]


def test_the_default_class_serves_it(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    plain = CLAIM.replace("storageClassName: gp3", "resources: {}")
    text = "---\n".join((DRIVER, storage_class(default="true"), plain))
    assert world.root("all", text=text).messages("GS107") == []


def test_a_misspelt_class_names_the_near_one(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    wrong = CLAIM.replace("gp3", "gp3-storage")
    text = "---\n".join((DRIVER, storage_class(name="gp3-storages"), wrong))
    assert world.root("all", text=text).messages("GS107") == [
        "PersistentVolumeClaim default/data needs StorageClass gp3-storage, and nothing provides it. "
        "Did you mean gp3-storages?"
    ]


def test_an_operators_claims_need_the_driver_as_well(world: Any) -> None:
    broker = "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, metadata: {name: mq, namespace: shop}, "
    broker += "spec: {persistence: {storageClassName: gp3}}}\n"
    (found,) = world.root(text=storage_class()).app("mq", broker).findings("GS107")
    assert found.message.startswith("driver ebs.csi.aws.com of StorageClass gp3 is not in this repository")

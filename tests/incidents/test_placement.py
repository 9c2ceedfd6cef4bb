"""Incidents about placement: pods that found no node, and nodes that nobody could empty."""

from typing import Any

from tests.rules.machines import instance, template, workload
from tests.rules.test_drain_is_possible import budget
from tests.rules.test_nodes_hold_their_pods import scaler

MASTER = instance(
    "k8s-master", "role=control-plane", taints="role=control-plane:NoSchedule", script="kubeadm init --upload-certs"
)


def worker(name: str, labels: str, kind: str = "t3.medium", taints: str = "") -> dict[str, Any]:
    return instance(name, labels, kind=kind, taints=taints)


def test_p86_selectors_under_another_prefix_than_the_labels(new_world: Any) -> None:
    """Nine workloads stayed Pending: they selected a label whose key had a prefix that the nodes' label lacks."""
    nodes = template(Master=MASTER, Api=worker("k8s-api", "domain=auth"))
    for selector, number in (("{example.com/domain: auth}", 9), ("{domain: auth}", 0)):
        world = new_world().stack("nodes", nodes)
        world.root(text="".join(workload(f"w{index}", f"nodeSelector: {selector}") for index in range(9)))
        told = world.messages("GS401")
        assert len(told) == number
        assert all(
            "asks for a node with example.com/domain=auth, and no node has that. Node k8s-api" in m for m in told
        )


def test_p88_one_of_two_taints_of_the_control_plane(new_world: Any) -> None:
    """Pods for the control plane tolerated the platform's own taint, and not the one that kubeadm sets as well."""
    own = "{key: role, operator: Equal, value: control-plane, effect: NoSchedule}"
    kubeadm = "{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}"
    nodes = template(Master=MASTER, Api=worker("k8s-api", "domain=auth"))
    pods = "nodeSelector: {{role: control-plane}}, tolerations: [{}]"
    (told,) = new_world().stack("n", nodes).root(text=workload(spec=pods.format(own))).messages("GS402")
    assert told.endswith("k8s-master (node-role.kubernetes.io/control-plane:NoSchedule).")
    cured = workload(spec=pods.format(f"{own}, {kubeadm}"))
    assert new_world().stack("n", nodes).root(text=cured).messages("GS402") == []


def test_p90_a_selector_that_no_node_answers(new_world: Any) -> None:
    """A relay stayed Pending: it selected a kind of workload that no machine was labelled with."""
    nodes = template(Master=MASTER, Api=worker("k8s-api", "domain=auth"))
    wrong = workload("auth-relay", "nodeSelector: {workload-type: relay}")
    (told,) = new_world().stack("n", nodes).root(text=wrong).messages("GS401")
    assert told == (
        "Deployment shop/auth-relay asks for a node with workload-type=relay, and no node has that. "
        "No node has a label workload-type."
    )
    cured = workload("auth-relay", "nodeSelector: {domain: auth}")
    assert new_world().stack("n", nodes).root(text=cured).messages("GS401") == []


def test_p92_an_autoscaler_that_wants_more_than_its_node_has(new_world: Any) -> None:
    """The autoscaler's most replicas, each with its request, were more than the one node they may run on has."""
    nodes = template(Api=worker("k8s-api", "domain=auth", "t3.small", "domain=auth:NoSchedule"))
    pods = workload(
        spec="nodeSelector: {domain: auth}, tolerations: [{operator: Exists}]",
        container="resources: {requests: {cpu: 250m, memory: 128Mi}}",
    )
    (found,) = new_world().stack("n", nodes).root(text=pods + scaler(10)).findings("GS405")
    assert found.lines == ("Deployment shop/web: 10 × 250m / 128Mi (the most of HorizontalPodAutoscaler shop/web)",)
    assert "asks at their most" in found.message and "2000m" not in found.fix
    assert new_world().stack("n", nodes).root(text=pods + scaler(4)).messages("GS405") == []


def test_l_19_fifteen_machines_and_a_bootstrap_that_counts_fourteen(new_world: Any) -> None:
    """The bootstrap waited for exactly fourteen nodes while the templates made fifteen."""
    machines = {f"M{index}": worker(f"k8s-{index}", "domain=x") for index in range(15)}
    wrong = new_world().step("cluster", provides=["node-count 14"]).stack("n", template(**machines))
    assert wrong.messages("GS411") == [
        "Step cluster of the bootstrap counts on 14 nodes, and the templates make 15.",
    ]
    cured = new_world().step("cluster", provides=["node-count 15"]).stack("n", template(**machines))
    assert cured.messages("GS411") == []


def test_l_21_every_processor_of_the_quota_is_used(new_world: Any) -> None:
    """The machines used exactly the thirty-two processors of the account: none could be replaced."""
    machines = {f"M{index}": worker(f"k8s-{index}", "domain=x") for index in range(16)}
    wrong = new_world().step("cluster", provides=["vcpu-quota 32"]).stack("n", template(**machines))
    assert wrong.messages("GS412")[0].startswith("The nodes use all 32 vCPUs that the account may have")
    machines.pop("M0")
    cured = new_world().step("cluster", provides=["vcpu-quota 32"]).stack("n", template(**machines))
    assert cured.messages("GS412") == []


def test_l_31_replicas_and_sentinels_on_one_machine(new_world: Any) -> None:
    """Two Redis pods with a quorum of two stood on the only machine that is labelled for them."""
    store = """---
apiVersion: redis.redis.opstreelabs.in/v1beta2
kind: RedisReplication
metadata: {name: redis, namespace: shop}
spec: {clusterSize: 2, nodeSelector: {infra-type: redis}, kubernetesConfig: {image: x}}
"""
    one = template(Redis=worker("k8s-redis", "infra-type=redis"), Api=worker("k8s-api", "domain=auth"))
    (told,) = new_world().stack("n", one).root(text=store).messages("GS409")
    assert told.endswith("runs 2 members, and can run them only on node k8s-redis.")
    two = template(A=worker("k8s-redis-1", "infra-type=redis"), B=worker("k8s-redis-2", "infra-type=redis"))
    assert new_world().stack("n", two).root(text=store).messages("GS409") == []


def test_w38_a_least_size_above_the_wished_one(new_world: Any) -> None:
    """A node group asked for at least three nodes and wished for two: the API refused it."""

    def group(least: int) -> dict[str, Any]:
        sizes = {"MinSize": least, "DesiredSize": 2, "MaxSize": 5}
        return template(Group={"Type": "AWS::EKS::Nodegroup", "Properties": {"ScalingConfig": sizes}})

    (told,) = new_world().stack("n", group(3)).messages("GS410")
    assert told == "AWS::EKS::Nodegroup n/Group has MinSize 3, which is above its DesiredSize 2."
    assert new_world().stack("n", group(2)).messages("GS410") == []


def test_wl7_a_budget_that_keeps_the_only_pod(new_world: Any) -> None:
    """Every budget kept one pod available while the autoscalers let their workloads shrink to one."""
    pods = workload() + budget("minAvailable: 1")
    (told,) = new_world().root(text=pods + scaler(4, 1)).messages("GS407")
    assert told.startswith("PodDisruptionBudget shop/web wants 1 available of Deployment shop/web, which has 1 pod")
    assert new_world().root(text=pods + scaler(4, 2)).messages("GS407") == []


def test_p96_a_store_that_may_not_write_to_its_volume(new_world: Any) -> None:
    """Redis got Permission denied on its volume: it runs as a user, and the pod had no group for its files."""
    container = "volumeMounts: [{name: data, mountPath: /data}], securityContext: {runAsUser: 999}"
    top = "volumeClaimTemplates: [{metadata: {name: data}, spec: {}}]"
    wrong = workload("redis", kind="StatefulSet", container=container, top=top)
    (told,) = new_world().root(text=wrong).messages("GS414")
    assert (
        told
        == "Container main of StatefulSet shop/redis writes as user 999 to volume data, and the pod has no fsGroup."
    )
    cured = workload("redis", "securityContext: {fsGroup: 999}", kind="StatefulSet", container=container, top=top)
    assert new_world().root(text=cured).messages("GS414") == []


def test_w13_an_image_that_runs_as_nobody(new_world: Any) -> None:
    """Prometheus could not write to its claim: its image runs as 65534, and the pod did not say whose the files are."""
    claim = "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data, namespace: shop}\nspec: {}\n"
    volumes = "volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]"
    mount = "volumeMounts: [{name: data, mountPath: /prometheus}]"
    for group, number in (("", 1), (", securityContext: {fsGroup: 65534}", 0)):
        pods = workload("prometheus", volumes + group, container=mount)
        text = pods.replace("registry.example/prometheus:1.0.0", "prom/prometheus:v2.55.1") + claim
        told = new_world().root(text=text).messages("GS414")
        assert len(told) == number and all("as user 65534 (its image's) to volume data" in each for each in told)


def test_wl19_a_web_server_on_port_80_without_rights(new_world: Any) -> None:
    """The portal's server ran as a user with all capabilities dropped, and listened on port 80."""
    rights = "securityContext: {runAsUser: 101, capabilities: {drop: [ALL]}}"
    (told,) = new_world().root(text=workload(container=f"ports: [{{containerPort: 80}}], {rights}")).messages("GS450")
    assert told == "Container main of Deployment shop/web listens on port 80 as user 101."
    cured = workload(container=f"ports: [{{containerPort: 8080}}], {rights}")
    assert new_world().root(text=cured).messages("GS450") == []


def eks(most: int, env: str, **properties: Any) -> dict[str, Any]:
    """A node group in one /24, with the network plugin's settings."""
    scaling = {"MinSize": 1, "DesiredSize": 2, "MaxSize": most}
    group = {"InstanceTypes": ["t3.large"], "ScalingConfig": scaling, "Subnets": [{"Ref": "S"}], **properties}
    plugin = {"AddonName": "vpc-cni", "ConfigurationValues": env}
    return template(
        G={"Type": "AWS::EKS::Nodegroup", "Properties": group},
        S={"Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": "10.0.1.0/24", "AvailabilityZone": "a"}},
        C={"Type": "AWS::EKS::Addon", "Properties": plugin},
    )


PREFIXES = '{"env": {"ENABLE_PREFIX_DELEGATION": "true", "WARM_PREFIX_TARGET": "1"}}'


def test_w48_an_image_for_another_architecture(new_world: Any) -> None:
    """Builds made images of an architecture that no node has."""
    nodes = template(A=worker("a", "x=y", "t3.large"))
    for image, number in (("shop/web:1.0-arm64", 1), ("shop/web:1.0-amd64", 0)):
        text = workload().replace("registry.example/web:1.0.0", image)
        assert len(new_world().stack("n", nodes).root(text=text).messages("GS419")) == number


def test_w62_requests_that_hold_idle_nodes(new_world: Any) -> None:
    """Two replicas of everything at night kept nodes that nobody used."""
    pods = "resources: {requests: {cpu: 300m, memory: 512Mi}}"
    for replicas, number in ((2, 1), (1, 0)):
        text = "".join(workload(f"s{index}", replicas=replicas, container=pods) for index in range(6))
        world = new_world().stack("n", eks(5, "{}", ScalingConfig={"MinSize": 1, "DesiredSize": 3, "MaxSize": 5}))
        told = world.root(text=text).messages("GS418")
        assert len(told) == number
        assert all("may shrink to 1, and what can run only there asks with the least replicas" in each for each in told)


def test_wa1_a_limit_of_pods_from_before_the_prefixes(new_world: Any) -> None:
    """Nodes took 35 pods although prefix delegation gave them addresses for 110."""
    told = new_world().stack("n", eks(3, PREFIXES, AmiType="AL2023_x86_64_STANDARD")).messages("GS416")
    assert "takes 35 pods, the type's number without prefixes" in told[0]
    flags = {"Fn::Base64": "/etc/eks/bootstrap.sh shop --use-max-pods false --kubelet-extra-args '--max-pods=110'"}
    cured = eks(3, PREFIXES, AmiType="CUSTOM", LaunchTemplate={"Id": {"Ref": "T"}})
    data = {"LaunchTemplateData": {"UserData": flags}}
    cured["Resources"]["T"] = {"Type": "AWS::EC2::LaunchTemplate", "Properties": data}
    assert new_world().stack("n", cured).messages("GS416") == []


def test_wa3_an_upgrade_that_needs_more_addresses_than_the_subnet_has(new_world: Any) -> None:
    """Eighteen nodes kept so many addresses warm that the new nodes of an upgrade got none."""
    (told,) = new_world().stack("n", eks(18, PREFIXES)).messages("GS417")
    assert (
        "may have 18 nodes and 1 more in an upgrade, each with 33 addresses of its own, and its subnets have 251"
        in told
    )
    assert new_world().stack("n", eks(6, PREFIXES)).messages("GS417") == []

"""What people do on the first day of a cluster of our own machines, how they watch it, and how they go back."""

from collections.abc import Iterator

from groundswell.bootstrap.filling import put
from groundswell.bootstrap.hands import CDN_REGION, LOGGED_IN, filled, prepared, zone_parameter
from groundswell.bootstrap.page import Commands, Listing, Part, Section
from groundswell.bootstrap.user_data import SERVICE, STATUS_TAG
from groundswell.model.kubeadm import KubeadmPlatform

STATE = "/var/lib/groundswell"


def before(platform: KubeadmPlatform) -> Section:
    """What must be so before the first command."""
    region, environment = platform.region, platform.environment
    quota = "aws service-quotas get-service-quota --service-code ec2 --quota-code L-1216C47A"
    image = f"aws ec2 describe-images --region {region} --image-ids {environment.ami}"
    zone = (
        f"The hosted zone of {environment.domain} is there; you know its id (`aws route53 list-hosted-zones`)."
        if environment.zone_exists
        else f"You may delegate {environment.domain} from its parent's zone: the first deployment makes the zone."
    )
    return Section(
        2,
        "Before",
        (
            Listing(
                (
                    LOGGED_IN,
                    f"The account may run {platform.vcpus} vCPUs of standard instances in {region}: "
                    f"`{quota} --region {region} --query Quota.Value` says how many it may.",
                    f"The machine image is in the account's region: `{image} --query 'Images[].Name'` names it.",
                    f"{platform.repository.url} has this output in its branch or tag {environment.revision}: "
                    "the control plane reads its steps there, and Argo CD all else.",
                    zone,
                )
            ),
        ),
    )


def by_hand(platform: KubeadmPlatform) -> Iterator[Section]:
    """The commands that a person runs, in order."""
    slug = platform.slug
    yield Section(2, "By hand", ("Four things, in this order. Each may be repeated.",))
    yield Section(3, "1. Prepare the account for the CDK", (prepared(platform.region, CDN_REGION),))
    yield Section(3, "2. Deploy names and secrets", tuple(_names(platform)))
    yield Section(3, "3. Fill the secrets", tuple(filled(platform, "while the machines start")))
    deploy = (
        Commands((f"cdk deploy '{slug}/*'{zone_parameter(platform)}",)),
        f"This makes the rest, the {len(platform.nodes)} machines among it. They do what follows by themselves.",
    )
    yield Section(3, "4. Deploy everything", deploy)


def _names(platform: KubeadmPlatform) -> Iterator[Part]:
    slug, environment = platform.slug, platform.environment
    yield Commands((f"cdk deploy {slug}/dns {slug}/secrets{zone_parameter(platform)}",))
    if not environment.zone_exists:
        yield (
            f"The certificate waits until {environment.domain} is delegated: in the parent's zone, while the command "
            "runs, set NS records to the servers that this shows."
        )
        name = f"aws route53 list-hosted-zones-by-name --dns-name {environment.domain} --max-items 1"
        servers = f"aws route53 get-hosted-zone --id $({name} --query 'HostedZones[0].Id' --output text)"
        yield Commands((f"{servers} --query DelegationSet.NameServers",))


def watching(platform: KubeadmPlatform) -> Section:
    """How to see how far it is."""
    region, master = platform.region, platform.control_plane.name
    tags = f"aws ec2 describe-instances --region {region} --filters Name=tag:Project,Values={platform.name}"
    query = f"Reservations[].Instances[].[Tags[?Key==`Name`]|[0].Value,Tags[?Key==`{STATUS_TAG}`]|[0].Value]"
    one = f"--filters Name=tag:Name,Values={master} Name=tag:Environment,Values={platform.environment.name}"
    return Section(
        2,
        "Watch",
        (
            f"Each machine says in its tag {STATUS_TAG}, and on its console, how far it is and what stopped it:",
            Commands(
                (f"{tags} Name=tag:Environment,Values={platform.environment.name} --query '{query}' --output table",)
            ),
            "A shell on the control plane, where kubectl works and the log is read:",
            Commands(
                (
                    f"ID=$(aws ec2 describe-instances --region {region} {one} Name=instance-state-name,Values=running "
                    "--query 'Reservations[].Instances[].InstanceId' --output text)",
                    f"aws ssm start-session --region {region} --target $ID",
                    "sudo KUBECONFIG=/etc/kubernetes/admin.conf kubectl get nodes",
                    f"sudo journalctl -u {SERVICE} -f",
                )
            ),
            "What a machine said that nobody can log in to (its id in place of $ID):",
            Commands((f"aws ec2 get-console-output --region {region} --instance-id $ID --latest --output text",)),
        ),
    )


def machines(platform: KubeadmPlatform) -> Section:
    """What the machines do before the first step is done."""
    workers = len(platform.nodes) - 1
    return Section(
        3,
        "The machines",
        (
            "Each installs containerd, kubelet, kubeadm and kubectl in the pinned version and checks the key they are "
            f"signed with. {platform.control_plane.name} claims the cluster, makes it with kubeadm, and leaves in the "
            f"secret {platform.join_secret} what nodes join by, renewed by a timer. The {workers} others ask for it "
            "until it is there, and join. A machine that was stopped half way goes on when it starts again; one that "
            "gave up begins again by itself.",
        ),
    )


def going_back(platform: KubeadmPlatform) -> Section:
    """How to undo, repeat and replace."""
    again = (
        f"sudo rm {STATE}/revision {STATE}/repository.done {STATE}/steps.done",
        f"sudo systemctl restart {SERVICE}",
    )
    kept = (
        "In production nothing of this goes by itself: turn termination protection off first, stack by stack; zone, "
        "secrets, key and buckets stay even then."
        if platform.environment.production
        else "Zone, secrets and buckets go with it; empty the buckets first."
    )
    return Section(
        2,
        "Go back",
        (
            "To run the steps of a newer revision, on the control plane:",
            Commands(again),
            "To let a machine join anew, or one that replaces it: where kubectl works, take its Node away (it keeps "
            "the id of its first machine); then, on a machine that had joined before, the rest.",
            Commands(("kubectl delete node NAME", f"sudo rm {STATE}/join.done", f"sudo systemctl restart {SERVICE}")),
            "To replace a control plane that is gone for good, empty what it left (type {} and Ctrl-D); the new one "
            "then makes a new, empty cluster:",
            Commands((put(platform.join_secret, platform.region),)),
            "To take everything away:",
            Commands((f"cdk destroy '{platform.slug}/*'",)),
            kept,
        ),
    )

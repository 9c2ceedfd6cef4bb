"""What one field alone cannot show: each check reads a whole Platform and yields every problem it sees."""

import ipaddress
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from groundswell.model.described import Problem, written
from groundswell.model.secret import FromSecret
from groundswell.model.waves import BY_NAME, TABLE

if TYPE_CHECKING:
    from groundswell.model.platform import Platform

Check = Callable[["Platform"], Iterator[Problem]]


def problems(platform: "Platform") -> list[Problem]:
    """Every problem of every check, in the order of the checks, and those of the platform's kind."""
    return [*(problem for check in CHECKS for problem in check(platform)), *platform.own_problems()]


def _unique_names(platform: "Platform") -> Iterator[Problem]:
    for field in ("nodes", "namespaces", "secrets", "services", "releases"):
        seen: set[str] = set()
        for item in getattr(platform, field, ()):
            if item.name in seen:
                yield Problem(f"{field}[{item.name}].name", item.name, "another one has this name", written(item))
            seen.add(item.name)


def _subnets_inside_the_vpc(platform: "Platform") -> Iterator[Problem]:
    network = platform.network
    vpc = ipaddress.ip_network(network.vpc_cidr)
    taken: list[tuple[str, ipaddress.IPv4Network | ipaddress.IPv6Network]] = []
    for subnet in network.subnets:
        own = ipaddress.ip_network(subnet.cidr)
        if not own.subnet_of(vpc):  # type: ignore[arg-type]
            yield Problem(f"network.subnets[{subnet.name}].cidr", subnet.cidr, f"must lie inside the VPC, {vpc}")
        for name, other in taken:
            if own.overlaps(other):
                yield Problem(f"network.subnets[{subnet.name}].cidr", subnet.cidr, f"overlaps subnet {name}, {other}")
        taken.append((subnet.name, own))
    ranges = network.ranges
    names = list(ranges)
    for first, second in ((a, b) for i, a in enumerate(names) for b in names[i + 1 :]):
        if ipaddress.ip_network(ranges[first]).overlaps(ipaddress.ip_network(ranges[second])):
            yield Problem(f"network.{second}", ranges[second], f"must not overlap {first}, {ranges[first]}")


def _waves_in_the_table(platform: "Platform") -> Iterator[Problem]:
    known = ", ".join(wave.name for wave in TABLE)
    for release in platform.releases:
        if release.wave not in BY_NAME:
            yield Problem(f"releases[{release.name}].wave", release.wave, f"one of {known}", written(release))


def _calls_are_known(platform: "Platform") -> Iterator[Problem]:
    for service in platform.services:
        for name in service.calls:
            if name not in platform.callable_names:
                allowed = f"one of {', '.join(platform.callable_names)}"
                yield Problem(f"services[{service.name}].calls", name, allowed, written(service))


def _secrets_are_known(platform: "Platform") -> Iterator[Problem]:
    known = {secret.name: secret.keys for secret in platform.secrets}
    wanted = [
        (f"services[{service.name}].{field}[{env}]", source)
        for service in platform.services
        for field in ("secrets", "job_secrets")
        for env, source in getattr(service, field).items()
    ]
    for where, source in wanted:
        if not isinstance(source, FromSecret):
            continue
        if source.secret not in known:
            yield Problem(f"{where}.secret", source.secret, f"one of {', '.join(known)}", written(source))
        elif source.key not in known[source.secret]:
            yield Problem(f"{where}.key", source.key, f"one of {', '.join(known[source.secret])}", written(source))
    for secret in platform.secrets:
        doubled = set(secret.fixed) & set(secret.supplied) | (
            {secret.generated} & (set(secret.fixed) | set(secret.supplied))
        )
        for key in sorted(doubled - {None}):  # type: ignore[type-var]
            yield Problem(
                f"secrets[{secret.name}]", key, "a key is either fixed, generated or supplied", written(secret)
            )


def _prefixes_are_apart(platform: "Platform") -> Iterator[Problem]:
    routed = [(service, prefix) for service in platform.services for prefix in service.routes]
    for index, (service, prefix) in enumerate(routed):
        for other, taken in routed[:index]:
            mine, theirs = f"{prefix}/", f"{taken}/"
            field = f"services[{service.name}].prefix"
            if mine == theirs:
                yield Problem(field, prefix, f"{other.name} has this prefix too", written(service))
            elif mine.startswith(theirs) or theirs.startswith(mine):
                yield Problem(field, prefix, f"overlaps {taken} of {other.name}", written(service))


def _namespaces_are_declared(platform: "Platform") -> Iterator[Problem]:
    known = {namespace.name for namespace in platform.namespaces}
    wanted = [(f"services[{service.name}]", service.namespace) for service in platform.services]
    wanted += [(f"releases[{release.name}].namespace", release.namespace) for release in platform.releases]
    for where, name in wanted:
        if name not in known:
            yield Problem(where, name, f"a declared namespace: {', '.join(sorted(known))}")


def _images_are_listed(platform: "Platform") -> Iterator[Problem]:
    wanted = [service.name for service in platform.services]
    wanted += [job.image for service in platform.services for job in service.jobs if job.image]
    for name in dict.fromkeys(wanted):
        if name not in platform.images:
            yield Problem(f"images[{name}]", None, f"a line in images.yaml for {name} in {platform.environment.name}")


def _scaling_is_a_range(platform: "Platform") -> Iterator[Problem]:
    for service in platform.services:
        if service.scaling.least > service.scaling.most:
            allowed = f"at least `least`, {service.scaling.least}"
            yield Problem(f"services[{service.name}].scaling.most", service.scaling.most, allowed, written(service))
        if not service.footprint.requests.fits(service.footprint.limits):
            allowed = f"at most the limits, {service.footprint.limits}"
            yield Problem(
                f"services[{service.name}].footprint.requests",
                str(service.footprint.requests),
                allowed,
                written(service),
            )


def _the_way_in_is_free(platform: "Platform") -> Iterator[Problem]:
    http, status = platform.ingress.node_port_http, platform.ingress.node_port_status
    if http == status:
        yield Problem("ingress.node_port_status", status, "is taken by node_port_http", written(platform.ingress))
    if len(platform.target_group) > 32:
        yield Problem("name", platform.target_group, "the target group's name may have 32 characters at most")


CHECKS: tuple[Check, ...] = (
    _unique_names, _subnets_inside_the_vpc, _waves_in_the_table, _calls_are_known, _secrets_are_known,
    _prefixes_are_apart, _the_way_in_is_free, _namespaces_are_declared, _images_are_listed, _scaling_is_a_range,
)  # fmt: skip

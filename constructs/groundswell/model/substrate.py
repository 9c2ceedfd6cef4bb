"""What a platform's cluster is made of, as far as others ask: each kind of platform answers for itself."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from groundswell.model.aws_store import Served
from groundswell.model.described import Problem
from groundswell.model.flow import Flow, Pods
from groundswell.model.node import Taint

if TYPE_CHECKING:
    from groundswell.model.service import Service


class Substrate(ABC):
    """The questions. What has no answer that is right for all is abstract."""

    def own_problems(self) -> Iterator[Problem]:
        """What this kind of platform must keep beside what all must."""
        yield from ()

    def own_flows(self) -> Iterator[Flow]:
        """The connections beside those of the services."""
        yield from ()

    @abstractmethod
    def bucket_flows(self, pods: Pods, service: "Service") -> Iterator[Flow]:
        """How a service with a bucket reaches it, and where it takes its role from."""

    @property
    def before_argocd(self) -> tuple[str, ...]:
        """The API groups whose definitions and cluster-wide objects are the bootstrap's, and never Argo CD's."""
        return ()

    @property
    def traces_address(self) -> str:
        """Where people look at traces; "" where none are kept."""
        return ""

    @property
    def kubelets_are_signed(self) -> bool:
        """Whether an authority that pods know has signed the kubelets' certificates."""
        return True

    @property
    @abstractmethod
    def served(self) -> Served:
        """The bucket that is served from the edge."""

    @property
    @abstractmethod
    def bucket_settings(self) -> Mapping[str, str]:
        """The settings of a service with a bucket."""

    @abstractmethod
    def pulls_with_account(self, image: str) -> bool:
        """Whether an image of the table comes from a registry that wants an account."""

    @abstractmethod
    def taints_of(self, selector: Mapping[str, str]) -> tuple[Taint, ...]:
        """The taints of all nodes with these labels."""

    @abstractmethod
    def node_count(self, selector: Mapping[str, str]) -> int:
        """How many nodes with these labels there are at least."""

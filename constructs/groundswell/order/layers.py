"""The layers below Argo CD, beside its objects: AWS stacks and bootstrap steps, as resources like all others."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from groundswell.manifests.resource import Key, Resource, Step
from groundswell.order.aws.layer import aws_resources, deployment_order
from groundswell.order.objects import Objects


class Layers(Objects):
    """The objects, with the resources of the AWS stacks and the steps of the bootstrap."""

    @cached_property
    def stacks(self) -> tuple[str, ...]:
        """The AWS stacks in the order of deployment."""
        return deployment_order(self.reading.templates)

    @cached_property
    def _aws(self) -> Mapping[str, tuple[Resource, ...]]:
        read = (each for each in self.reading.resources if each.layer == "aws")
        places = {(each.key.namespace, each.key.name): each.location for each in read}
        return {stack: aws_resources(stack, self.reading.templates[stack], places) for stack in self.stacks}

    def stack_resources(self, stack: str) -> tuple[Resource, ...]:
        """The resources of one AWS stack."""
        return self._aws[stack]

    @cached_property
    def _aws_by_type(self) -> Mapping[str, list[Resource]]:
        index: dict[str, list[Resource]] = defaultdict(list)
        for stack in self.stacks:
            for each in self._aws[stack]:
                index[each.key.kind].append(each)
        return index

    @cached_property
    def aws_resources(self) -> tuple[Resource, ...]:
        """Every AWS resource, stack by stack in the order of deployment."""
        return tuple(each for stack in self.stacks for each in self._aws[stack])

    def aws(self, kind: str) -> list[Resource]:
        """The AWS resources of one CloudFormation type, in the order of deployment."""
        return self._aws_by_type.get(kind, [])

    @cached_property
    def step_resources(self) -> Mapping[str, Resource]:
        """Each bootstrap step by its name, as `step_resource` shows it."""
        return {
            step.name: Resource(Key("bootstrap", "Step", "", step.name), "", {}, step.location, layer="bootstrap")
            for step in self.steps
        }

    def step_resource(self, step: Step) -> Resource:
        """A bootstrap step as a resource of kind Step: what provides the capabilities it only names."""
        return self.step_resources[step.name]

    @cached_property
    def _steps_by_resource(self) -> Mapping[int, str]:
        return {id(each): step.name for step in self.steps for each in step.resources}

    def step_of(self, resource: Resource) -> str:
        """The name of the bootstrap step that brings an object, "" when none does."""
        return self._steps_by_resource.get(id(resource), "")

    @cached_property
    def step_by_name(self) -> Mapping[str, Step]:
        return {step.name: step for step in self.steps}

    @cached_property
    def nodes(self) -> Mapping[str, list[Resource]]:
        """`by_kind`, with the bootstrap steps (kind Step) and the AWS resources: what provides and requires."""
        index: dict[str, list[Resource]] = defaultdict(list)
        for kind, found in self.by_kind.items():
            index[kind].extend(found)
        index["Step"].extend(self.step_resources.values())
        for kind, found in self._aws_by_type.items():
            index[kind].extend(found)
        return index

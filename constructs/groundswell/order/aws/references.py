"""Which AWS resource a value of a template means, within its stack or through an export of another."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.layer import exported
from groundswell.order.tree import at, text
from groundswell.order.view import View


def referred_resource(view: View, each: Resource, value: Any) -> Resource | None:
    """The AWS resource that a Ref, a GetAtt or an import means, None for what is no reference."""
    exports = view.once(exports_by_name)
    export = at(value, "Fn::ImportValue")
    place = exports.get(export) if isinstance(export, str) else (each.key.namespace, referred_name(value))
    return view.once(resources_by_name).get(place) if place else None


def referred_name(value: Any) -> str:
    """The logical id that a Ref or a GetAtt names, "" for what is neither."""
    attribute = at(value, "Fn::GetAtt")
    return text(at(value, "Ref")) or (text(at(attribute, 0)) if isinstance(attribute, list) else text(attribute))


def resources_by_name(view: View) -> Mapping[tuple[str, str], Resource]:
    """(stack, logical id) to the resource."""
    return {(each.key.namespace, each.key.name): each for each in view.aws_resources}


def exports_by_name(view: View) -> Mapping[str, tuple[str, str]]:
    """Export name to the (stack, logical id) that it exports."""
    return {
        name: (stack, logical)
        for stack, template in view.reading.templates.items()
        for name, logical in exported(template)
    }

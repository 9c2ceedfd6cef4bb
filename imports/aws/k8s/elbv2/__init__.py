from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class IngressClassParams(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="awsk8selbv2.IngressClassParams",
):
    '''
    :schema: IngressClassParams
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["IngressClassParamsSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "IngressClassParams" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9656356589f0aafbb3a75444913d748e108983fb498c92530cdecbe02cced6bf)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = IngressClassParamsProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["IngressClassParamsSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "IngressClassParams".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = IngressClassParamsProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "IngressClassParams".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class IngressClassParamsProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["IngressClassParamsSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: IngressClassParams
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = IngressClassParamsSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2757f951c70f63b56b783f4f3518e76defc362a1a676d09ea117c2e96e91cc15)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: IngressClassParams#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["IngressClassParamsSpec"]:
        '''
        :schema: IngressClassParams#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["IngressClassParamsSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpec",
    jsii_struct_bases=[],
    name_mapping={
        "certificate_arn": "certificateArn",
        "group": "group",
        "inbound_cid_rs": "inboundCidRs",
        "ip_address_type": "ipAddressType",
        "ipam_configuration": "ipamConfiguration",
        "listeners": "listeners",
        "load_balancer_attributes": "loadBalancerAttributes",
        "minimum_load_balancer_capacity": "minimumLoadBalancerCapacity",
        "namespace_selector": "namespaceSelector",
        "prefix_lists_i_ds": "prefixListsIDs",
        "scheme": "scheme",
        "ssl_policy": "sslPolicy",
        "subnets": "subnets",
        "tags": "tags",
        "target_type": "targetType",
    },
)
class IngressClassParamsSpec:
    def __init__(
        self,
        *,
        certificate_arn: typing.Optional[typing.Sequence[builtins.str]] = None,
        group: typing.Optional[typing.Union["IngressClassParamsSpecGroup", typing.Dict[builtins.str, typing.Any]]] = None,
        inbound_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
        ip_address_type: typing.Optional["IngressClassParamsSpecIpAddressType"] = None,
        ipam_configuration: typing.Optional[typing.Union["IngressClassParamsSpecIpamConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        listeners: typing.Optional[typing.Sequence[typing.Union["IngressClassParamsSpecListeners", typing.Dict[builtins.str, typing.Any]]]] = None,
        load_balancer_attributes: typing.Optional[typing.Sequence[typing.Union["IngressClassParamsSpecLoadBalancerAttributes", typing.Dict[builtins.str, typing.Any]]]] = None,
        minimum_load_balancer_capacity: typing.Optional[typing.Union["IngressClassParamsSpecMinimumLoadBalancerCapacity", typing.Dict[builtins.str, typing.Any]]] = None,
        namespace_selector: typing.Optional[typing.Union["IngressClassParamsSpecNamespaceSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        prefix_lists_i_ds: typing.Optional[typing.Sequence[builtins.str]] = None,
        scheme: typing.Optional["IngressClassParamsSpecScheme"] = None,
        ssl_policy: typing.Optional[builtins.str] = None,
        subnets: typing.Optional[typing.Union["IngressClassParamsSpecSubnets", typing.Dict[builtins.str, typing.Any]]] = None,
        tags: typing.Optional[typing.Sequence[typing.Union["IngressClassParamsSpecTags", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_type: typing.Optional["IngressClassParamsSpecTargetType"] = None,
    ) -> None:
        '''
        :param certificate_arn: 
        :param group: 
        :param inbound_cid_rs: 
        :param ip_address_type: 
        :param ipam_configuration: 
        :param listeners: 
        :param load_balancer_attributes: 
        :param minimum_load_balancer_capacity: 
        :param namespace_selector: 
        :param prefix_lists_i_ds: 
        :param scheme: 
        :param ssl_policy: 
        :param subnets: 
        :param tags: 
        :param target_type: 

        :schema: IngressClassParamsSpec
        '''
        if isinstance(group, dict):
            group = IngressClassParamsSpecGroup(**group)
        if isinstance(ipam_configuration, dict):
            ipam_configuration = IngressClassParamsSpecIpamConfiguration(**ipam_configuration)
        if isinstance(minimum_load_balancer_capacity, dict):
            minimum_load_balancer_capacity = IngressClassParamsSpecMinimumLoadBalancerCapacity(**minimum_load_balancer_capacity)
        if isinstance(namespace_selector, dict):
            namespace_selector = IngressClassParamsSpecNamespaceSelector(**namespace_selector)
        if isinstance(subnets, dict):
            subnets = IngressClassParamsSpecSubnets(**subnets)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d65c05e78e62691a9f90904a94ab85a0b27387f9f40dcdcf365299bb51611b5f)
            check_type(argname="argument certificate_arn", value=certificate_arn, expected_type=type_hints["certificate_arn"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument inbound_cid_rs", value=inbound_cid_rs, expected_type=type_hints["inbound_cid_rs"])
            check_type(argname="argument ip_address_type", value=ip_address_type, expected_type=type_hints["ip_address_type"])
            check_type(argname="argument ipam_configuration", value=ipam_configuration, expected_type=type_hints["ipam_configuration"])
            check_type(argname="argument listeners", value=listeners, expected_type=type_hints["listeners"])
            check_type(argname="argument load_balancer_attributes", value=load_balancer_attributes, expected_type=type_hints["load_balancer_attributes"])
            check_type(argname="argument minimum_load_balancer_capacity", value=minimum_load_balancer_capacity, expected_type=type_hints["minimum_load_balancer_capacity"])
            check_type(argname="argument namespace_selector", value=namespace_selector, expected_type=type_hints["namespace_selector"])
            check_type(argname="argument prefix_lists_i_ds", value=prefix_lists_i_ds, expected_type=type_hints["prefix_lists_i_ds"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument ssl_policy", value=ssl_policy, expected_type=type_hints["ssl_policy"])
            check_type(argname="argument subnets", value=subnets, expected_type=type_hints["subnets"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
            check_type(argname="argument target_type", value=target_type, expected_type=type_hints["target_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if certificate_arn is not None:
            self._values["certificate_arn"] = certificate_arn
        if group is not None:
            self._values["group"] = group
        if inbound_cid_rs is not None:
            self._values["inbound_cid_rs"] = inbound_cid_rs
        if ip_address_type is not None:
            self._values["ip_address_type"] = ip_address_type
        if ipam_configuration is not None:
            self._values["ipam_configuration"] = ipam_configuration
        if listeners is not None:
            self._values["listeners"] = listeners
        if load_balancer_attributes is not None:
            self._values["load_balancer_attributes"] = load_balancer_attributes
        if minimum_load_balancer_capacity is not None:
            self._values["minimum_load_balancer_capacity"] = minimum_load_balancer_capacity
        if namespace_selector is not None:
            self._values["namespace_selector"] = namespace_selector
        if prefix_lists_i_ds is not None:
            self._values["prefix_lists_i_ds"] = prefix_lists_i_ds
        if scheme is not None:
            self._values["scheme"] = scheme
        if ssl_policy is not None:
            self._values["ssl_policy"] = ssl_policy
        if subnets is not None:
            self._values["subnets"] = subnets
        if tags is not None:
            self._values["tags"] = tags
        if target_type is not None:
            self._values["target_type"] = target_type

    @builtins.property
    def certificate_arn(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressClassParamsSpec#certificateArn
        '''
        result = self._values.get("certificate_arn")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def group(self) -> typing.Optional["IngressClassParamsSpecGroup"]:
        '''
        :schema: IngressClassParamsSpec#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional["IngressClassParamsSpecGroup"], result)

    @builtins.property
    def inbound_cid_rs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressClassParamsSpec#inboundCIDRs
        '''
        result = self._values.get("inbound_cid_rs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ip_address_type(self) -> typing.Optional["IngressClassParamsSpecIpAddressType"]:
        '''
        :schema: IngressClassParamsSpec#ipAddressType
        '''
        result = self._values.get("ip_address_type")
        return typing.cast(typing.Optional["IngressClassParamsSpecIpAddressType"], result)

    @builtins.property
    def ipam_configuration(
        self,
    ) -> typing.Optional["IngressClassParamsSpecIpamConfiguration"]:
        '''
        :schema: IngressClassParamsSpec#ipamConfiguration
        '''
        result = self._values.get("ipam_configuration")
        return typing.cast(typing.Optional["IngressClassParamsSpecIpamConfiguration"], result)

    @builtins.property
    def listeners(
        self,
    ) -> typing.Optional[typing.List["IngressClassParamsSpecListeners"]]:
        '''
        :schema: IngressClassParamsSpec#listeners
        '''
        result = self._values.get("listeners")
        return typing.cast(typing.Optional[typing.List["IngressClassParamsSpecListeners"]], result)

    @builtins.property
    def load_balancer_attributes(
        self,
    ) -> typing.Optional[typing.List["IngressClassParamsSpecLoadBalancerAttributes"]]:
        '''
        :schema: IngressClassParamsSpec#loadBalancerAttributes
        '''
        result = self._values.get("load_balancer_attributes")
        return typing.cast(typing.Optional[typing.List["IngressClassParamsSpecLoadBalancerAttributes"]], result)

    @builtins.property
    def minimum_load_balancer_capacity(
        self,
    ) -> typing.Optional["IngressClassParamsSpecMinimumLoadBalancerCapacity"]:
        '''
        :schema: IngressClassParamsSpec#minimumLoadBalancerCapacity
        '''
        result = self._values.get("minimum_load_balancer_capacity")
        return typing.cast(typing.Optional["IngressClassParamsSpecMinimumLoadBalancerCapacity"], result)

    @builtins.property
    def namespace_selector(
        self,
    ) -> typing.Optional["IngressClassParamsSpecNamespaceSelector"]:
        '''
        :schema: IngressClassParamsSpec#namespaceSelector
        '''
        result = self._values.get("namespace_selector")
        return typing.cast(typing.Optional["IngressClassParamsSpecNamespaceSelector"], result)

    @builtins.property
    def prefix_lists_i_ds(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressClassParamsSpec#PrefixListsIDs
        '''
        result = self._values.get("prefix_lists_i_ds")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def scheme(self) -> typing.Optional["IngressClassParamsSpecScheme"]:
        '''
        :schema: IngressClassParamsSpec#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional["IngressClassParamsSpecScheme"], result)

    @builtins.property
    def ssl_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressClassParamsSpec#sslPolicy
        '''
        result = self._values.get("ssl_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subnets(self) -> typing.Optional["IngressClassParamsSpecSubnets"]:
        '''
        :schema: IngressClassParamsSpec#subnets
        '''
        result = self._values.get("subnets")
        return typing.cast(typing.Optional["IngressClassParamsSpecSubnets"], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.List["IngressClassParamsSpecTags"]]:
        '''
        :schema: IngressClassParamsSpec#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.List["IngressClassParamsSpecTags"]], result)

    @builtins.property
    def target_type(self) -> typing.Optional["IngressClassParamsSpecTargetType"]:
        '''
        :schema: IngressClassParamsSpec#targetType
        '''
        result = self._values.get("target_type")
        return typing.cast(typing.Optional["IngressClassParamsSpecTargetType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecGroup",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class IngressClassParamsSpecGroup:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: IngressClassParamsSpecGroup
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1f19a6dcde2e7a0f2ea2d180d6a546b3a218124eb5d2ac32545a4501521083e3)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecGroup#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="awsk8selbv2.IngressClassParamsSpecIpAddressType")
class IngressClassParamsSpecIpAddressType(enum.Enum):
    '''
    :schema: IngressClassParamsSpecIpAddressType
    '''

    IPV4 = "IPV4"
    '''ipv4.'''
    DUALSTACK = "DUALSTACK"
    '''dualstack.'''
    DUALSTACK_HYPHEN_WITHOUT_HYPHEN_PUBLIC_HYPHEN_IPV4 = "DUALSTACK_HYPHEN_WITHOUT_HYPHEN_PUBLIC_HYPHEN_IPV4"
    '''dualstack-without-public-ipv4.'''


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecIpamConfiguration",
    jsii_struct_bases=[],
    name_mapping={"ipv4_ipam_pool_id": "ipv4IpamPoolId"},
)
class IngressClassParamsSpecIpamConfiguration:
    def __init__(
        self,
        *,
        ipv4_ipam_pool_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param ipv4_ipam_pool_id: 

        :schema: IngressClassParamsSpecIpamConfiguration
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a2a0eeffeee3428c38937238e7a875d9cbf44ce14f64b94f917b1a6de3c50aa)
            check_type(argname="argument ipv4_ipam_pool_id", value=ipv4_ipam_pool_id, expected_type=type_hints["ipv4_ipam_pool_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ipv4_ipam_pool_id is not None:
            self._values["ipv4_ipam_pool_id"] = ipv4_ipam_pool_id

    @builtins.property
    def ipv4_ipam_pool_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressClassParamsSpecIpamConfiguration#ipv4IPAMPoolId
        '''
        result = self._values.get("ipv4_ipam_pool_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecIpamConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecListeners",
    jsii_struct_bases=[],
    name_mapping={
        "listener_attributes": "listenerAttributes",
        "port": "port",
        "protocol": "protocol",
    },
)
class IngressClassParamsSpecListeners:
    def __init__(
        self,
        *,
        listener_attributes: typing.Optional[typing.Sequence[typing.Union["IngressClassParamsSpecListenersListenerAttributes", typing.Dict[builtins.str, typing.Any]]]] = None,
        port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param listener_attributes: 
        :param port: 
        :param protocol: 

        :schema: IngressClassParamsSpecListeners
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__10892889c9522b1f959ab5c7fce77a51f0515f26df6b83b7ee98b16a508c508d)
            check_type(argname="argument listener_attributes", value=listener_attributes, expected_type=type_hints["listener_attributes"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if listener_attributes is not None:
            self._values["listener_attributes"] = listener_attributes
        if port is not None:
            self._values["port"] = port
        if protocol is not None:
            self._values["protocol"] = protocol

    @builtins.property
    def listener_attributes(
        self,
    ) -> typing.Optional[typing.List["IngressClassParamsSpecListenersListenerAttributes"]]:
        '''
        :schema: IngressClassParamsSpecListeners#listenerAttributes
        '''
        result = self._values.get("listener_attributes")
        return typing.cast(typing.Optional[typing.List["IngressClassParamsSpecListenersListenerAttributes"]], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: IngressClassParamsSpecListeners#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressClassParamsSpecListeners#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecListeners(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecListenersListenerAttributes",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "value": "value"},
)
class IngressClassParamsSpecListenersListenerAttributes:
    def __init__(self, *, key: builtins.str, value: builtins.str) -> None:
        '''
        :param key: 
        :param value: 

        :schema: IngressClassParamsSpecListenersListenerAttributes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ec976f89f3f82abaeb8de25dbd7afdc65c0015e0e28afb73e5944ad68851673)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "value": value,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecListenersListenerAttributes#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecListenersListenerAttributes#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecListenersListenerAttributes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecLoadBalancerAttributes",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "value": "value"},
)
class IngressClassParamsSpecLoadBalancerAttributes:
    def __init__(self, *, key: builtins.str, value: builtins.str) -> None:
        '''
        :param key: 
        :param value: 

        :schema: IngressClassParamsSpecLoadBalancerAttributes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f5563dbbc48e1f311d7ddfc724f86a17b5bb4a25fe90a3d0d48e393ccb67b412)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "value": value,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecLoadBalancerAttributes#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecLoadBalancerAttributes#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecLoadBalancerAttributes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecMinimumLoadBalancerCapacity",
    jsii_struct_bases=[],
    name_mapping={"capacity_units": "capacityUnits"},
)
class IngressClassParamsSpecMinimumLoadBalancerCapacity:
    def __init__(self, *, capacity_units: jsii.Number) -> None:
        '''
        :param capacity_units: 

        :schema: IngressClassParamsSpecMinimumLoadBalancerCapacity
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c234f7281719d73204cb920a4933c6b6d6afdfbeef1c1bca7f27edd4c99e6700)
            check_type(argname="argument capacity_units", value=capacity_units, expected_type=type_hints["capacity_units"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "capacity_units": capacity_units,
        }

    @builtins.property
    def capacity_units(self) -> jsii.Number:
        '''
        :schema: IngressClassParamsSpecMinimumLoadBalancerCapacity#capacityUnits
        '''
        result = self._values.get("capacity_units")
        assert result is not None, "Required property 'capacity_units' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecMinimumLoadBalancerCapacity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecNamespaceSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class IngressClassParamsSpecNamespaceSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["IngressClassParamsSpecNamespaceSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: IngressClassParamsSpecNamespaceSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__796a382fe96ddf7b58d362f2663fa49f650c578aad1651fae2da84d0041684e5)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["IngressClassParamsSpecNamespaceSelectorMatchExpressions"]]:
        '''
        :schema: IngressClassParamsSpecNamespaceSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["IngressClassParamsSpecNamespaceSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: IngressClassParamsSpecNamespaceSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecNamespaceSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecNamespaceSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class IngressClassParamsSpecNamespaceSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: IngressClassParamsSpecNamespaceSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b341f2f92e5d1ba24b9c1239c4c5bf0272dd4a60aebc0df032c140505f54d7f5)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecNamespaceSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecNamespaceSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressClassParamsSpecNamespaceSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecNamespaceSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="awsk8selbv2.IngressClassParamsSpecScheme")
class IngressClassParamsSpecScheme(enum.Enum):
    '''
    :schema: IngressClassParamsSpecScheme
    '''

    INTERNAL = "INTERNAL"
    '''internal.'''
    INTERNET_HYPHEN_FACING = "INTERNET_HYPHEN_FACING"
    '''internet-facing.'''


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecSubnets",
    jsii_struct_bases=[],
    name_mapping={"ids": "ids", "tags": "tags"},
)
class IngressClassParamsSpecSubnets:
    def __init__(
        self,
        *,
        ids: typing.Optional[typing.Sequence[builtins.str]] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[builtins.str]]] = None,
    ) -> None:
        '''
        :param ids: 
        :param tags: 

        :schema: IngressClassParamsSpecSubnets
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eb7907ff0d2009e60178e89acaa220a0d0c9de14f429186d851391f60e9cc327)
            check_type(argname="argument ids", value=ids, expected_type=type_hints["ids"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ids is not None:
            self._values["ids"] = ids
        if tags is not None:
            self._values["tags"] = tags

    @builtins.property
    def ids(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressClassParamsSpecSubnets#ids
        '''
        result = self._values.get("ids")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tags(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, typing.List[builtins.str]]]:
        '''
        :schema: IngressClassParamsSpecSubnets#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.List[builtins.str]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecSubnets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.IngressClassParamsSpecTags",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "value": "value"},
)
class IngressClassParamsSpecTags:
    def __init__(self, *, key: builtins.str, value: builtins.str) -> None:
        '''
        :param key: 
        :param value: 

        :schema: IngressClassParamsSpecTags
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f826bce2e4668a5e47202f9c79c3336c3f2a94ebd3c94885b2ec2952cd9dc67d)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "value": value,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecTags#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: IngressClassParamsSpecTags#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressClassParamsSpecTags(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="awsk8selbv2.IngressClassParamsSpecTargetType")
class IngressClassParamsSpecTargetType(enum.Enum):
    '''
    :schema: IngressClassParamsSpecTargetType
    '''

    INSTANCE = "INSTANCE"
    '''instance.'''
    IP = "IP"
    '''ip.'''


class TargetGroupBinding(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="awsk8selbv2.TargetGroupBinding",
):
    '''
    :schema: TargetGroupBinding
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TargetGroupBindingSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "TargetGroupBinding" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__90763d440b205a3573aa7e80f657cefb2d4dfb4af2a5a0cc516c41b294715e82)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = TargetGroupBindingProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TargetGroupBindingSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "TargetGroupBinding".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = TargetGroupBindingProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "TargetGroupBinding".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class TargetGroupBindingProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TargetGroupBindingSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: TargetGroupBinding
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = TargetGroupBindingSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2429fa38854173776c9f3360b3eea427fe5da0d3efdb1eebc64275fc2bd36d11)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: TargetGroupBinding#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["TargetGroupBindingSpec"]:
        '''
        :schema: TargetGroupBinding#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["TargetGroupBindingSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpec",
    jsii_struct_bases=[],
    name_mapping={
        "service_ref": "serviceRef",
        "assume_role_external_id": "assumeRoleExternalId",
        "iam_role_arn_to_assume": "iamRoleArnToAssume",
        "ip_address_type": "ipAddressType",
        "multi_cluster_target_group": "multiClusterTargetGroup",
        "networking": "networking",
        "node_selector": "nodeSelector",
        "target_group_arn": "targetGroupArn",
        "target_group_name": "targetGroupName",
        "target_type": "targetType",
        "vpc_id": "vpcId",
    },
)
class TargetGroupBindingSpec:
    def __init__(
        self,
        *,
        service_ref: typing.Union["TargetGroupBindingSpecServiceRef", typing.Dict[builtins.str, typing.Any]],
        assume_role_external_id: typing.Optional[builtins.str] = None,
        iam_role_arn_to_assume: typing.Optional[builtins.str] = None,
        ip_address_type: typing.Optional["TargetGroupBindingSpecIpAddressType"] = None,
        multi_cluster_target_group: typing.Optional[builtins.bool] = None,
        networking: typing.Optional[typing.Union["TargetGroupBindingSpecNetworking", typing.Dict[builtins.str, typing.Any]]] = None,
        node_selector: typing.Optional[typing.Union["TargetGroupBindingSpecNodeSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        target_group_arn: typing.Optional[builtins.str] = None,
        target_group_name: typing.Optional[builtins.str] = None,
        target_type: typing.Optional["TargetGroupBindingSpecTargetType"] = None,
        vpc_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param service_ref: 
        :param assume_role_external_id: 
        :param iam_role_arn_to_assume: 
        :param ip_address_type: 
        :param multi_cluster_target_group: 
        :param networking: 
        :param node_selector: 
        :param target_group_arn: 
        :param target_group_name: 
        :param target_type: 
        :param vpc_id: 

        :schema: TargetGroupBindingSpec
        '''
        if isinstance(service_ref, dict):
            service_ref = TargetGroupBindingSpecServiceRef(**service_ref)
        if isinstance(networking, dict):
            networking = TargetGroupBindingSpecNetworking(**networking)
        if isinstance(node_selector, dict):
            node_selector = TargetGroupBindingSpecNodeSelector(**node_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4f010cb8c3336fd7b63bec944067bade4b07c000762395785583002e02309c24)
            check_type(argname="argument service_ref", value=service_ref, expected_type=type_hints["service_ref"])
            check_type(argname="argument assume_role_external_id", value=assume_role_external_id, expected_type=type_hints["assume_role_external_id"])
            check_type(argname="argument iam_role_arn_to_assume", value=iam_role_arn_to_assume, expected_type=type_hints["iam_role_arn_to_assume"])
            check_type(argname="argument ip_address_type", value=ip_address_type, expected_type=type_hints["ip_address_type"])
            check_type(argname="argument multi_cluster_target_group", value=multi_cluster_target_group, expected_type=type_hints["multi_cluster_target_group"])
            check_type(argname="argument networking", value=networking, expected_type=type_hints["networking"])
            check_type(argname="argument node_selector", value=node_selector, expected_type=type_hints["node_selector"])
            check_type(argname="argument target_group_arn", value=target_group_arn, expected_type=type_hints["target_group_arn"])
            check_type(argname="argument target_group_name", value=target_group_name, expected_type=type_hints["target_group_name"])
            check_type(argname="argument target_type", value=target_type, expected_type=type_hints["target_type"])
            check_type(argname="argument vpc_id", value=vpc_id, expected_type=type_hints["vpc_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "service_ref": service_ref,
        }
        if assume_role_external_id is not None:
            self._values["assume_role_external_id"] = assume_role_external_id
        if iam_role_arn_to_assume is not None:
            self._values["iam_role_arn_to_assume"] = iam_role_arn_to_assume
        if ip_address_type is not None:
            self._values["ip_address_type"] = ip_address_type
        if multi_cluster_target_group is not None:
            self._values["multi_cluster_target_group"] = multi_cluster_target_group
        if networking is not None:
            self._values["networking"] = networking
        if node_selector is not None:
            self._values["node_selector"] = node_selector
        if target_group_arn is not None:
            self._values["target_group_arn"] = target_group_arn
        if target_group_name is not None:
            self._values["target_group_name"] = target_group_name
        if target_type is not None:
            self._values["target_type"] = target_type
        if vpc_id is not None:
            self._values["vpc_id"] = vpc_id

    @builtins.property
    def service_ref(self) -> "TargetGroupBindingSpecServiceRef":
        '''
        :schema: TargetGroupBindingSpec#serviceRef
        '''
        result = self._values.get("service_ref")
        assert result is not None, "Required property 'service_ref' is missing"
        return typing.cast("TargetGroupBindingSpecServiceRef", result)

    @builtins.property
    def assume_role_external_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TargetGroupBindingSpec#assumeRoleExternalId
        '''
        result = self._values.get("assume_role_external_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def iam_role_arn_to_assume(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TargetGroupBindingSpec#iamRoleArnToAssume
        '''
        result = self._values.get("iam_role_arn_to_assume")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip_address_type(self) -> typing.Optional["TargetGroupBindingSpecIpAddressType"]:
        '''
        :schema: TargetGroupBindingSpec#ipAddressType
        '''
        result = self._values.get("ip_address_type")
        return typing.cast(typing.Optional["TargetGroupBindingSpecIpAddressType"], result)

    @builtins.property
    def multi_cluster_target_group(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: TargetGroupBindingSpec#multiClusterTargetGroup
        '''
        result = self._values.get("multi_cluster_target_group")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def networking(self) -> typing.Optional["TargetGroupBindingSpecNetworking"]:
        '''
        :schema: TargetGroupBindingSpec#networking
        '''
        result = self._values.get("networking")
        return typing.cast(typing.Optional["TargetGroupBindingSpecNetworking"], result)

    @builtins.property
    def node_selector(self) -> typing.Optional["TargetGroupBindingSpecNodeSelector"]:
        '''
        :schema: TargetGroupBindingSpec#nodeSelector
        '''
        result = self._values.get("node_selector")
        return typing.cast(typing.Optional["TargetGroupBindingSpecNodeSelector"], result)

    @builtins.property
    def target_group_arn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TargetGroupBindingSpec#targetGroupARN
        '''
        result = self._values.get("target_group_arn")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_group_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TargetGroupBindingSpec#targetGroupName
        '''
        result = self._values.get("target_group_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_type(self) -> typing.Optional["TargetGroupBindingSpecTargetType"]:
        '''
        :schema: TargetGroupBindingSpec#targetType
        '''
        result = self._values.get("target_type")
        return typing.cast(typing.Optional["TargetGroupBindingSpecTargetType"], result)

    @builtins.property
    def vpc_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TargetGroupBindingSpec#vpcID
        '''
        result = self._values.get("vpc_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="awsk8selbv2.TargetGroupBindingSpecIpAddressType")
class TargetGroupBindingSpecIpAddressType(enum.Enum):
    '''
    :schema: TargetGroupBindingSpecIpAddressType
    '''

    IPV4 = "IPV4"
    '''ipv4.'''
    IPV6 = "IPV6"
    '''ipv6.'''


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworking",
    jsii_struct_bases=[],
    name_mapping={"ingress": "ingress"},
)
class TargetGroupBindingSpecNetworking:
    def __init__(
        self,
        *,
        ingress: typing.Optional[typing.Sequence[typing.Union["TargetGroupBindingSpecNetworkingIngress", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param ingress: 

        :schema: TargetGroupBindingSpecNetworking
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__84ff1d41ce9d649891249583b5e2e70a7618b36940c770f96882458b6af80a1a)
            check_type(argname="argument ingress", value=ingress, expected_type=type_hints["ingress"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ingress is not None:
            self._values["ingress"] = ingress

    @builtins.property
    def ingress(
        self,
    ) -> typing.Optional[typing.List["TargetGroupBindingSpecNetworkingIngress"]]:
        '''
        :schema: TargetGroupBindingSpecNetworking#ingress
        '''
        result = self._values.get("ingress")
        return typing.cast(typing.Optional[typing.List["TargetGroupBindingSpecNetworkingIngress"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNetworking(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngress",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "ports": "ports"},
)
class TargetGroupBindingSpecNetworkingIngress:
    def __init__(
        self,
        *,
        from_: typing.Sequence[typing.Union["TargetGroupBindingSpecNetworkingIngressFrom", typing.Dict[builtins.str, typing.Any]]],
        ports: typing.Sequence[typing.Union["TargetGroupBindingSpecNetworkingIngressPorts", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param from_: 
        :param ports: 

        :schema: TargetGroupBindingSpecNetworkingIngress
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2395b657683a359fa1407e5645ee3f4266233247a55b07fc97e7f6335237ce3d)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument ports", value=ports, expected_type=type_hints["ports"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
            "ports": ports,
        }

    @builtins.property
    def from_(self) -> typing.List["TargetGroupBindingSpecNetworkingIngressFrom"]:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngress#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(typing.List["TargetGroupBindingSpecNetworkingIngressFrom"], result)

    @builtins.property
    def ports(self) -> typing.List["TargetGroupBindingSpecNetworkingIngressPorts"]:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngress#ports
        '''
        result = self._values.get("ports")
        assert result is not None, "Required property 'ports' is missing"
        return typing.cast(typing.List["TargetGroupBindingSpecNetworkingIngressPorts"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNetworkingIngress(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngressFrom",
    jsii_struct_bases=[],
    name_mapping={"ip_block": "ipBlock", "security_group": "securityGroup"},
)
class TargetGroupBindingSpecNetworkingIngressFrom:
    def __init__(
        self,
        *,
        ip_block: typing.Optional[typing.Union["TargetGroupBindingSpecNetworkingIngressFromIpBlock", typing.Dict[builtins.str, typing.Any]]] = None,
        security_group: typing.Optional[typing.Union["TargetGroupBindingSpecNetworkingIngressFromSecurityGroup", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param ip_block: 
        :param security_group: 

        :schema: TargetGroupBindingSpecNetworkingIngressFrom
        '''
        if isinstance(ip_block, dict):
            ip_block = TargetGroupBindingSpecNetworkingIngressFromIpBlock(**ip_block)
        if isinstance(security_group, dict):
            security_group = TargetGroupBindingSpecNetworkingIngressFromSecurityGroup(**security_group)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__633210a872f7106db39210062c4aa3c58b5220e7c2c46df2a60dae6787e318b2)
            check_type(argname="argument ip_block", value=ip_block, expected_type=type_hints["ip_block"])
            check_type(argname="argument security_group", value=security_group, expected_type=type_hints["security_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ip_block is not None:
            self._values["ip_block"] = ip_block
        if security_group is not None:
            self._values["security_group"] = security_group

    @builtins.property
    def ip_block(
        self,
    ) -> typing.Optional["TargetGroupBindingSpecNetworkingIngressFromIpBlock"]:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngressFrom#ipBlock
        '''
        result = self._values.get("ip_block")
        return typing.cast(typing.Optional["TargetGroupBindingSpecNetworkingIngressFromIpBlock"], result)

    @builtins.property
    def security_group(
        self,
    ) -> typing.Optional["TargetGroupBindingSpecNetworkingIngressFromSecurityGroup"]:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngressFrom#securityGroup
        '''
        result = self._values.get("security_group")
        return typing.cast(typing.Optional["TargetGroupBindingSpecNetworkingIngressFromSecurityGroup"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNetworkingIngressFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngressFromIpBlock",
    jsii_struct_bases=[],
    name_mapping={"cidr": "cidr"},
)
class TargetGroupBindingSpecNetworkingIngressFromIpBlock:
    def __init__(self, *, cidr: builtins.str) -> None:
        '''
        :param cidr: 

        :schema: TargetGroupBindingSpecNetworkingIngressFromIpBlock
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__701d1a6ef1d261dd9b79f7e3426ed0acd841e9cdc2f881e77d96773b6a17b416)
            check_type(argname="argument cidr", value=cidr, expected_type=type_hints["cidr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cidr": cidr,
        }

    @builtins.property
    def cidr(self) -> builtins.str:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngressFromIpBlock#cidr
        '''
        result = self._values.get("cidr")
        assert result is not None, "Required property 'cidr' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNetworkingIngressFromIpBlock(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngressFromSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"group_id": "groupId"},
)
class TargetGroupBindingSpecNetworkingIngressFromSecurityGroup:
    def __init__(self, *, group_id: builtins.str) -> None:
        '''
        :param group_id: 

        :schema: TargetGroupBindingSpecNetworkingIngressFromSecurityGroup
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b45342c0b854a96353041cb0669cfdcd011b073612e5a6fd59a345b55076ca4e)
            check_type(argname="argument group_id", value=group_id, expected_type=type_hints["group_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group_id": group_id,
        }

    @builtins.property
    def group_id(self) -> builtins.str:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngressFromSecurityGroup#groupID
        '''
        result = self._values.get("group_id")
        assert result is not None, "Required property 'group_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNetworkingIngressFromSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngressPorts",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "protocol": "protocol"},
)
class TargetGroupBindingSpecNetworkingIngressPorts:
    def __init__(
        self,
        *,
        port: typing.Optional["TargetGroupBindingSpecNetworkingIngressPortsPort"] = None,
        protocol: typing.Optional["TargetGroupBindingSpecNetworkingIngressPortsProtocol"] = None,
    ) -> None:
        '''
        :param port: 
        :param protocol: 

        :schema: TargetGroupBindingSpecNetworkingIngressPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af39deb8c934554de93787faf40d476f722360c9d95b5a7d6d0b2c7872fee6bc)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port
        if protocol is not None:
            self._values["protocol"] = protocol

    @builtins.property
    def port(
        self,
    ) -> typing.Optional["TargetGroupBindingSpecNetworkingIngressPortsPort"]:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngressPorts#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional["TargetGroupBindingSpecNetworkingIngressPortsPort"], result)

    @builtins.property
    def protocol(
        self,
    ) -> typing.Optional["TargetGroupBindingSpecNetworkingIngressPortsProtocol"]:
        '''
        :schema: TargetGroupBindingSpecNetworkingIngressPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional["TargetGroupBindingSpecNetworkingIngressPortsProtocol"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNetworkingIngressPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TargetGroupBindingSpecNetworkingIngressPortsPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngressPortsPort",
):
    '''
    :schema: TargetGroupBindingSpecNetworkingIngressPortsPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "TargetGroupBindingSpecNetworkingIngressPortsPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e5ab0af21f27ae925d2b319b428fa62522c780ed5e5925efa6b5952a309818e7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("TargetGroupBindingSpecNetworkingIngressPortsPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "TargetGroupBindingSpecNetworkingIngressPortsPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eee58cba5ec90e4cbcfb87e3a864d12935bae92409a1977d5751a97eb76fa05f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("TargetGroupBindingSpecNetworkingIngressPortsPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNetworkingIngressPortsProtocol"
)
class TargetGroupBindingSpecNetworkingIngressPortsProtocol(enum.Enum):
    '''
    :schema: TargetGroupBindingSpecNetworkingIngressPortsProtocol
    '''

    TCP = "TCP"
    '''TCP.'''
    UDP = "UDP"
    '''UDP.'''


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNodeSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class TargetGroupBindingSpecNodeSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["TargetGroupBindingSpecNodeSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: TargetGroupBindingSpecNodeSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa289b0e19f3076e394b43f0bf9937142a8d35bcb449455302bd0739722015d7)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["TargetGroupBindingSpecNodeSelectorMatchExpressions"]]:
        '''
        :schema: TargetGroupBindingSpecNodeSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["TargetGroupBindingSpecNodeSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: TargetGroupBindingSpecNodeSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNodeSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecNodeSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class TargetGroupBindingSpecNodeSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: TargetGroupBindingSpecNodeSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5ce09c70688cd9c93cba0aa3805aa450eb161294c414133c976d2ad6f705c4a5)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: TargetGroupBindingSpecNodeSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: TargetGroupBindingSpecNodeSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: TargetGroupBindingSpecNodeSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecNodeSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="awsk8selbv2.TargetGroupBindingSpecServiceRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "port": "port"},
)
class TargetGroupBindingSpecServiceRef:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: "TargetGroupBindingSpecServiceRefPort",
    ) -> None:
        '''
        :param name: 
        :param port: 

        :schema: TargetGroupBindingSpecServiceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__41798384791b83fb52367e5ac4c928982c7cb965861146c9c330eaf2c792ba41)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: TargetGroupBindingSpecServiceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> "TargetGroupBindingSpecServiceRefPort":
        '''
        :schema: TargetGroupBindingSpecServiceRef#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("TargetGroupBindingSpecServiceRefPort", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TargetGroupBindingSpecServiceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TargetGroupBindingSpecServiceRefPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="awsk8selbv2.TargetGroupBindingSpecServiceRefPort",
):
    '''
    :schema: TargetGroupBindingSpecServiceRefPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "TargetGroupBindingSpecServiceRefPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60482ff79b8070b310ec50f282270041276c3a9ccc0d9c2e9160a064f576398c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("TargetGroupBindingSpecServiceRefPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "TargetGroupBindingSpecServiceRefPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4d0613e07c37987e0a3ea5144b058e1c536f5adadfb3d12451ae9606c46f799c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("TargetGroupBindingSpecServiceRefPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="awsk8selbv2.TargetGroupBindingSpecTargetType")
class TargetGroupBindingSpecTargetType(enum.Enum):
    '''
    :schema: TargetGroupBindingSpecTargetType
    '''

    INSTANCE = "INSTANCE"
    '''instance.'''
    IP = "IP"
    '''ip.'''


__all__ = [
    "IngressClassParams",
    "IngressClassParamsProps",
    "IngressClassParamsSpec",
    "IngressClassParamsSpecGroup",
    "IngressClassParamsSpecIpAddressType",
    "IngressClassParamsSpecIpamConfiguration",
    "IngressClassParamsSpecListeners",
    "IngressClassParamsSpecListenersListenerAttributes",
    "IngressClassParamsSpecLoadBalancerAttributes",
    "IngressClassParamsSpecMinimumLoadBalancerCapacity",
    "IngressClassParamsSpecNamespaceSelector",
    "IngressClassParamsSpecNamespaceSelectorMatchExpressions",
    "IngressClassParamsSpecScheme",
    "IngressClassParamsSpecSubnets",
    "IngressClassParamsSpecTags",
    "IngressClassParamsSpecTargetType",
    "TargetGroupBinding",
    "TargetGroupBindingProps",
    "TargetGroupBindingSpec",
    "TargetGroupBindingSpecIpAddressType",
    "TargetGroupBindingSpecNetworking",
    "TargetGroupBindingSpecNetworkingIngress",
    "TargetGroupBindingSpecNetworkingIngressFrom",
    "TargetGroupBindingSpecNetworkingIngressFromIpBlock",
    "TargetGroupBindingSpecNetworkingIngressFromSecurityGroup",
    "TargetGroupBindingSpecNetworkingIngressPorts",
    "TargetGroupBindingSpecNetworkingIngressPortsPort",
    "TargetGroupBindingSpecNetworkingIngressPortsProtocol",
    "TargetGroupBindingSpecNodeSelector",
    "TargetGroupBindingSpecNodeSelectorMatchExpressions",
    "TargetGroupBindingSpecServiceRef",
    "TargetGroupBindingSpecServiceRefPort",
    "TargetGroupBindingSpecTargetType",
]

publication.publish()

def _typecheckingstub__9656356589f0aafbb3a75444913d748e108983fb498c92530cdecbe02cced6bf(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[IngressClassParamsSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2757f951c70f63b56b783f4f3518e76defc362a1a676d09ea117c2e96e91cc15(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[IngressClassParamsSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d65c05e78e62691a9f90904a94ab85a0b27387f9f40dcdcf365299bb51611b5f(
    *,
    certificate_arn: typing.Optional[typing.Sequence[builtins.str]] = None,
    group: typing.Optional[typing.Union[IngressClassParamsSpecGroup, typing.Dict[builtins.str, typing.Any]]] = None,
    inbound_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
    ip_address_type: typing.Optional[IngressClassParamsSpecIpAddressType] = None,
    ipam_configuration: typing.Optional[typing.Union[IngressClassParamsSpecIpamConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    listeners: typing.Optional[typing.Sequence[typing.Union[IngressClassParamsSpecListeners, typing.Dict[builtins.str, typing.Any]]]] = None,
    load_balancer_attributes: typing.Optional[typing.Sequence[typing.Union[IngressClassParamsSpecLoadBalancerAttributes, typing.Dict[builtins.str, typing.Any]]]] = None,
    minimum_load_balancer_capacity: typing.Optional[typing.Union[IngressClassParamsSpecMinimumLoadBalancerCapacity, typing.Dict[builtins.str, typing.Any]]] = None,
    namespace_selector: typing.Optional[typing.Union[IngressClassParamsSpecNamespaceSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    prefix_lists_i_ds: typing.Optional[typing.Sequence[builtins.str]] = None,
    scheme: typing.Optional[IngressClassParamsSpecScheme] = None,
    ssl_policy: typing.Optional[builtins.str] = None,
    subnets: typing.Optional[typing.Union[IngressClassParamsSpecSubnets, typing.Dict[builtins.str, typing.Any]]] = None,
    tags: typing.Optional[typing.Sequence[typing.Union[IngressClassParamsSpecTags, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_type: typing.Optional[IngressClassParamsSpecTargetType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f19a6dcde2e7a0f2ea2d180d6a546b3a218124eb5d2ac32545a4501521083e3(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a2a0eeffeee3428c38937238e7a875d9cbf44ce14f64b94f917b1a6de3c50aa(
    *,
    ipv4_ipam_pool_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10892889c9522b1f959ab5c7fce77a51f0515f26df6b83b7ee98b16a508c508d(
    *,
    listener_attributes: typing.Optional[typing.Sequence[typing.Union[IngressClassParamsSpecListenersListenerAttributes, typing.Dict[builtins.str, typing.Any]]]] = None,
    port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ec976f89f3f82abaeb8de25dbd7afdc65c0015e0e28afb73e5944ad68851673(
    *,
    key: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5563dbbc48e1f311d7ddfc724f86a17b5bb4a25fe90a3d0d48e393ccb67b412(
    *,
    key: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c234f7281719d73204cb920a4933c6b6d6afdfbeef1c1bca7f27edd4c99e6700(
    *,
    capacity_units: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__796a382fe96ddf7b58d362f2663fa49f650c578aad1651fae2da84d0041684e5(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[IngressClassParamsSpecNamespaceSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b341f2f92e5d1ba24b9c1239c4c5bf0272dd4a60aebc0df032c140505f54d7f5(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb7907ff0d2009e60178e89acaa220a0d0c9de14f429186d851391f60e9cc327(
    *,
    ids: typing.Optional[typing.Sequence[builtins.str]] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[builtins.str]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f826bce2e4668a5e47202f9c79c3336c3f2a94ebd3c94885b2ec2952cd9dc67d(
    *,
    key: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90763d440b205a3573aa7e80f657cefb2d4dfb4af2a5a0cc516c41b294715e82(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[TargetGroupBindingSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2429fa38854173776c9f3360b3eea427fe5da0d3efdb1eebc64275fc2bd36d11(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[TargetGroupBindingSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f010cb8c3336fd7b63bec944067bade4b07c000762395785583002e02309c24(
    *,
    service_ref: typing.Union[TargetGroupBindingSpecServiceRef, typing.Dict[builtins.str, typing.Any]],
    assume_role_external_id: typing.Optional[builtins.str] = None,
    iam_role_arn_to_assume: typing.Optional[builtins.str] = None,
    ip_address_type: typing.Optional[TargetGroupBindingSpecIpAddressType] = None,
    multi_cluster_target_group: typing.Optional[builtins.bool] = None,
    networking: typing.Optional[typing.Union[TargetGroupBindingSpecNetworking, typing.Dict[builtins.str, typing.Any]]] = None,
    node_selector: typing.Optional[typing.Union[TargetGroupBindingSpecNodeSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    target_group_arn: typing.Optional[builtins.str] = None,
    target_group_name: typing.Optional[builtins.str] = None,
    target_type: typing.Optional[TargetGroupBindingSpecTargetType] = None,
    vpc_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84ff1d41ce9d649891249583b5e2e70a7618b36940c770f96882458b6af80a1a(
    *,
    ingress: typing.Optional[typing.Sequence[typing.Union[TargetGroupBindingSpecNetworkingIngress, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2395b657683a359fa1407e5645ee3f4266233247a55b07fc97e7f6335237ce3d(
    *,
    from_: typing.Sequence[typing.Union[TargetGroupBindingSpecNetworkingIngressFrom, typing.Dict[builtins.str, typing.Any]]],
    ports: typing.Sequence[typing.Union[TargetGroupBindingSpecNetworkingIngressPorts, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__633210a872f7106db39210062c4aa3c58b5220e7c2c46df2a60dae6787e318b2(
    *,
    ip_block: typing.Optional[typing.Union[TargetGroupBindingSpecNetworkingIngressFromIpBlock, typing.Dict[builtins.str, typing.Any]]] = None,
    security_group: typing.Optional[typing.Union[TargetGroupBindingSpecNetworkingIngressFromSecurityGroup, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__701d1a6ef1d261dd9b79f7e3426ed0acd841e9cdc2f881e77d96773b6a17b416(
    *,
    cidr: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b45342c0b854a96353041cb0669cfdcd011b073612e5a6fd59a345b55076ca4e(
    *,
    group_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af39deb8c934554de93787faf40d476f722360c9d95b5a7d6d0b2c7872fee6bc(
    *,
    port: typing.Optional[TargetGroupBindingSpecNetworkingIngressPortsPort] = None,
    protocol: typing.Optional[TargetGroupBindingSpecNetworkingIngressPortsProtocol] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5ab0af21f27ae925d2b319b428fa62522c780ed5e5925efa6b5952a309818e7(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eee58cba5ec90e4cbcfb87e3a864d12935bae92409a1977d5751a97eb76fa05f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa289b0e19f3076e394b43f0bf9937142a8d35bcb449455302bd0739722015d7(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[TargetGroupBindingSpecNodeSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ce09c70688cd9c93cba0aa3805aa450eb161294c414133c976d2ad6f705c4a5(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__41798384791b83fb52367e5ac4c928982c7cb965861146c9c330eaf2c792ba41(
    *,
    name: builtins.str,
    port: TargetGroupBindingSpecServiceRefPort,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60482ff79b8070b310ec50f282270041276c3a9ccc0d9c2e9160a064f576398c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d0613e07c37987e0a3ea5144b058e1c536f5adadfb3d12451ae9606c46f799c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

"""One rule, one file; the file's name is its sentence. A new rule is a new file here and its test.

A file binds `rule = Rule(id, severity, sentence, consequence, fix)` and decorates functions with it:

    @rule.provides("external-secrets.io/ClusterSecretStore")       what resources of a kind bring
    def store(resource, view):
        yield Provision(("secret-store", resource.key.name))

    @rule.requires("external-secrets.io/ExternalSecret")           what they need, and how strongly
    def stores(resource, view):
        yield Need(("secret-store", ...), Strength.READY)

    @rule.check                                                    anything that is no matter of order
    def closed(view):
        yield rule.finding(resource, "sentence about this resource", fix="the smallest change")

    @rule.check_order                                              anything about the order that follows from all needs
    def rings(graph):
        ...

Never compare waves: the engine joins needs with provisions and says what is late, missing or in a ring.
"""

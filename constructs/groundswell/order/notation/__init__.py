"""Times and amounts, as Kubernetes and Go write them."""

"""One file a family of types. Each function takes the properties it understands and calls the service's own API."""

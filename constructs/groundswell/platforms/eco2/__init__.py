"""Eco²: seven APIs for sorting waste behind an Istio gateway, on fourteen machines of its own."""

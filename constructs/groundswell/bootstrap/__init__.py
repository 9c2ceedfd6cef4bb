"""Day 0: what a node runs at first boot."""

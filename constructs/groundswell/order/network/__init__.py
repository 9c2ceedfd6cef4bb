"""Who may speak to whom: policies, Services, calls, entrances and security groups."""

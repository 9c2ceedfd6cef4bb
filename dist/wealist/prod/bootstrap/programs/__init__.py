"""What runs on a machine at day 0: programs of their own, with the standard library only, copied as they are."""

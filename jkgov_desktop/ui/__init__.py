"""What the secretary sees: the only floor that knows Qt."""

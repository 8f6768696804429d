"""What the office does: use cases, each one unit of work."""

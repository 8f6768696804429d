"""What the office records: declarations."""

"""The leaders on paper."""

"""The study group on paper."""

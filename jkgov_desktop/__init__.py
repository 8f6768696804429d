"""江口政务: the work rules of a county government, turned into a desk that a secretary can work at."""

__version__ = "0.1.0"

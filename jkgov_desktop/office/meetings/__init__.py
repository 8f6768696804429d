"""A meeting from what is proposed for it to its signed minutes; every step is one unit of work."""

"""The study group: its sheets, its steps, and planning its year."""

"""What the rules ask of the study group, its year and its life meetings."""

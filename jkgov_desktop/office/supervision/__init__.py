"""What was decided gets done: assigning, feedback, urging, extending, closing, and how it stands."""

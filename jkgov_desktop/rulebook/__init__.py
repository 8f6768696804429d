"""What the work rules say: edition data, working calendar, checks and their findings."""

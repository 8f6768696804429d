"""The rules on this desk: editions, holidays, readings, the official text, and what they find."""

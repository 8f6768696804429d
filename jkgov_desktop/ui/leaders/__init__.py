"""The 领导 tab."""

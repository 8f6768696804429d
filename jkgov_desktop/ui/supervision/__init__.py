"""The 督查 tab."""

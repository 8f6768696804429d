"""The 学习 tab."""

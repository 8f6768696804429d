"""The 领导 tab: units, persons, posts and who stands in for whom."""

"""The 规则 tab: the articles, the readings, the holidays."""

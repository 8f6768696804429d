"""Meetings of the government: the meeting, its agenda, who came, what was decided, the minutes."""

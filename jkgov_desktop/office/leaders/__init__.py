"""The leaders' days: who is here, where they go, what they are invited to, what they look into."""

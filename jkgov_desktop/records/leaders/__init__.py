"""The leaders' days: leave, delegations, activities, invitations, research, visitors."""

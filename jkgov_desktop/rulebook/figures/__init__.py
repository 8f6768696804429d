"""The numbers an edition gives for each subject, one module a subject, read from that subject's table."""

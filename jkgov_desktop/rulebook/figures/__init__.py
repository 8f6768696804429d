"""The numbers an edition gives for each subject, one module a subject, declared as its table is written."""

"""The papers of a meeting, from its notice to what it gave each unit to do."""

"""The papers of documents: what travels with a paper that came in, what goes out, and what is kept."""

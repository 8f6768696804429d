"""Papers that come in and go out, money asked for, seals used, secrets kept by number, and what is archived."""

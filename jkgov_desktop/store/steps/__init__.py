"""The steps that came after the first ones, one module each: the literal DDL that made or changed tables."""

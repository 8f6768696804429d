"""Papers in and out, money, seals, secret carriers by number, reports and archives."""

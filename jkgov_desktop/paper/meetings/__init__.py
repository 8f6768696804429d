"""The papers of a meeting: notice, agenda, sign-in sheet, minutes."""

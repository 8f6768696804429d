"""What goes in and out as a file: spreadsheets, editable documents, pasted rosters."""

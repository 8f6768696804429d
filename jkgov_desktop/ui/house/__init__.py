"""The 办公室 tab: the office itself, its ledgers and its recycle bin."""

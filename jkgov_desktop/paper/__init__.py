"""What the office prints: plain sheets in, PDF bytes out."""

"""The rules themselves on paper: their text, and how the office reads them."""

"""The 公文 tab."""

"""Where the program's own files are, in a checkout and in an installed wheel alike."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a file under resources/ or i18n/, e.g. `resource("resources", "calendar", "2026.toml")`."""
    package = Path(__file__).resolve().parent
    root = package if (package / "resources").is_dir() else package.parent
    return root.joinpath(*parts)

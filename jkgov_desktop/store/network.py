"""Whether a file lies on a network share, where SQLite's log cannot be trusted with two PCs."""

import re
import sys
from pathlib import Path, PurePath, PurePosixPath

_MOUNTS = Path("/proc/self/mountinfo")
_SHARES = frozenset({"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "davfs", "fuse.sshfs", "fuse.davfs2"})
_REMOTE_DRIVE = 4
"""What Windows calls a drive on another computer (DRIVE_REMOTE)."""


def on_network(path: Path) -> bool:
    """Whether `path` lies on another computer; False where this cannot be told."""
    if sys.platform == "win32":
        import ctypes

        anchor = path.resolve().anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
    return _MOUNTS.exists() and kind_of_mount(path.resolve(), _MOUNTS.read_text(errors="replace")) in _SHARES


def kind_of_mount(path: PurePath, mounts: str) -> str:
    """The file system that holds `path`, by the lines of Linux's mountinfo; empty when none does."""
    holding = ""
    deepest = -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = PurePosixPath(_unescaped(before.split()[4]))
        # A later mount on the same point covers the earlier one.
        if path.is_relative_to(point) and len(point.parts) >= deepest:
            holding, deepest = after.split()[0], len(point.parts)
    return holding


def _unescaped(point: str) -> str:
    """A mount point as it is called; blanks are written as octal numbers."""
    return re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), point)

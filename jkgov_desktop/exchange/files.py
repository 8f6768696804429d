"""Files that arrive and leave: written whole or not at all, refused in a Chinese sentence."""

import os
import zipfile
import zlib
from pathlib import Path

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""How office documents begin, today's and the old kind, and what one with a password has inside."""

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What openpyxl, python-docx and the libraries below them raise on damaged files."""


class FileError(ValueError):
    """A file that cannot be used, in one Chinese sentence that says what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` so that a crash leaves the old file or the new one; raises OSError."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def read_whole(path: Path) -> bytes:
    """What `path` holds; raises FileError."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileError(f"没有找到“{path}”，请核对文件名。") from None
    except OSError:
        raise FileError(f"“{path.name}”打不开，请关闭正在使用它的程序、检查权限后重试。") from None
    if not content:
        raise FileError(f"“{path.name}”是空文件，请重新选择。")
    return content


def decoded(content: bytes) -> str | None:
    """UTF-8, the UTF-16 that Windows calls Unicode, or GB 18030, as Chinese programs write it; None for others."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def read_text(path: Path) -> str:
    """The plain text that `path` holds; raises FileError."""
    text = decoded(read_whole(path))
    if text is None or "\0" in text:
        raise FileError(f"“{path.name}”不是纯文本，请用 Word 或 WPS 打开后另存为“纯文本（.txt）”再选。")
    return text

"""Plain text as Chinese programs save it."""

import pytest

from jkgov_desktop.exchange.files import FileError, read_text

WORDS = "第一条　㛃䶮\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_is_read_in_every_encoding_it_is_saved_in(tmp_path, encoding):
    path = tmp_path / "规则.txt"
    path.write_bytes(WORDS.encode(encoding))
    assert read_text(path) == WORDS


def test_what_is_not_text_is_refused(tmp_path):
    path = tmp_path / "规则.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xff\xff\x00\x00")
    with pytest.raises(FileError, match="不是纯文本，请用 Word 或 WPS"):
        read_text(path)

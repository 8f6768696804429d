"""Network shares are told from local disks."""

from pathlib import PurePosixPath

import pytest

from jkgov_desktop.store import network
from jkgov_desktop.store.errors import Unreachable
from jkgov_desktop.store.store import Store

MOUNTS = r"""21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 21 0:40 / /disk rw - ext4 /dev/sdb1 rw
41 40 0:41 / /disk/share rw shared:9 master:2 - cifs //pc/share rw
42 41 8:3 / /disk/share/local rw - xfs /dev/sdc1 rw
43 21 0:43 / /other/my\040nas rw - nfs4 nas:/data rw
44 21 0:44 / /twice rw - ext4 /dev/sdd1 rw
45 21 0:45 / /twice rw - nfs nas:/twice rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/office/office.db", "ext4"),
        ("/disk/office.db", "ext4"),
        ("/disk/share/数据/office.db", "cifs"),
        ("/disk/shared/office.db", "ext4"),
        ("/disk/share/local/office.db", "xfs"),
        ("/other/my nas/office.db", "nfs4"),
        ("/twice/office.db", "nfs"),
    ],
)
def test_deepest_and_latest_mount_holds_a_path(path, kind):
    assert network.kind_of_mount(PurePosixPath(path), MOUNTS) == kind


def test_database_on_a_share_is_refused_before_anything_is_made(tmp_path, monkeypatch):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"41 40 0:41 / {tmp_path.resolve()} rw - cifs //pc/share rw\n")
    monkeypatch.setattr(network, "_MOUNTS", mounts)
    with pytest.raises(Unreachable, match=r"网络共享.*本机硬盘"):
        Store.open(tmp_path / "new" / "office.db")
    assert list(tmp_path.iterdir()) == [mounts]

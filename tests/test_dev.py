"""The two commands, as far as they can be tried without installing anything."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages of Debian")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would have been run; each succeeds."""
    run: list[list[str]] = []

    def note(command: list[object], **_: object) -> subprocess.CompletedProcess[str]:
        run.append([str(word) for word in command])
        return subprocess.CompletedProcess(command, 0, stdout="", stderr="")

    monkeypatch.setattr(subprocess, "run", note)
    return run


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout with a lock."""
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / ".venv" / "python")
    (tmp_path / "requirements.lock").write_text("a==1\n")
    (tmp_path / ".venv").mkdir()
    return tmp_path


@pytest.mark.parametrize("arguments", [[], ["build"]])
def test_an_unknown_command_prints_the_two_that_there_are(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(arguments) == 2
    assert "dev.py run" in capsys.readouterr().out


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 16, 0)])
def test_a_python_without_wheels_is_told_which_one_to_take(
    version: tuple[int, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    commands: list[list[str]],
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setattr(dev.platform, "python_version", lambda: ".".join(map(str, version)))
    assert dev.main(["run"]) == 2
    said = capsys.readouterr().err
    assert f"支持 Python 3.11–3.15，当前为 {'.'.join(map(str, version))}" in said
    assert "python3.13 dev.py run" in said
    assert "网络" not in said
    assert commands == []


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2), (3, 15, 1)])
def test_any_python_with_wheels_will_do(version: tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert dev.wrong_python("run") == ""


@pytest.mark.usefixtures("checkout")
def test_packages_that_cannot_be_had_name_a_python_that_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "venv_works", lambda: True)
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1))
    with pytest.raises(dev.SetupError, match=r"No matching distribution）：改用 python3\.13"):
        dev.prepare("requirements.lock", {})


@linux_only
@pytest.mark.parametrize(
    ("environment", "screen"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_screen_is_where_a_window_can_be_seen(
    environment: dict[str, str], screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert dev.has_screen() is screen


def test_packages_are_installed_once_and_again_when_the_lock_changes(checkout: Path, commands: list[list[str]]) -> None:
    dev.prepare("requirements.lock", {})
    (checkout / ".venv" / "python").touch()
    dev.prepare("requirements.lock", {})
    installs = [command for command in commands if "install" in command]
    assert len(installs) == 1
    assert "--require-hashes" in installs[0]

    (checkout / "requirements.lock").write_text("a==2\n")
    dev.prepare("requirements.lock", {})
    assert len([command for command in commands if "install" in command]) == 2


@pytest.mark.usefixtures("checkout")
def test_pip_is_given_no_address_of_its_own(commands: list[list[str]]) -> None:
    dev.prepare("requirements.lock", {})
    words = {word for command in commands for word in command}
    assert not {"-i", "--index-url", "--extra-index-url", "--find-links", "--isolated"} & words


@linux_only
def test_missing_packages_without_root_say_the_command_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda _name: "apt-get")
    with pytest.raises(dev.SetupError, match="sudo apt-get install -y --no-install-recommends libegl1"):
        dev.install_system_packages(["libegl1"])


@linux_only
def test_missing_packages_are_installed_by_root(monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda _name: "apt-get")
    dev.install_system_packages(["libegl1"])
    assert commands == [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "libegl1"],
    ]


@linux_only
def test_a_library_loads_or_it_does_not() -> None:
    assert dev.loads("libc.so.6")
    assert not dev.loads("libno-such-library.so.1")

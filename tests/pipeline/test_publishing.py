"""The output folder changes all at once, and nothing of somebody else's is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import publishing


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def test_files_appear_in_a_new_folder(tmp_path: Path) -> None:
    output = tmp_path / "output"
    assert publishing.publish(output, {"manifest.json": b"{}", "a/b.pdf": b"pdf"})
    assert tree(output) == {"manifest.json": b"{}", "a/b.pdf": b"pdf"}


def test_a_second_build_takes_the_place_of_the_first(tmp_path: Path) -> None:
    output = tmp_path / "output"
    publishing.publish(output, {"manifest.json": b"1", "a": b"old", "gone": b"x", "kept": b"k"})
    assert publishing.publish(output, {"manifest.json": b"2", "a": b"new", "kept": None})
    assert tree(output) == {"manifest.json": b"2", "a": b"new", "kept": b"k"}
    assert [p.name for p in tmp_path.iterdir()] == ["output"]


def test_the_same_content_changes_nothing(tmp_path: Path) -> None:
    output = tmp_path / "output"
    publishing.publish(output, {"manifest.json": b"1", "a": b"x"})
    inode = output.stat().st_ino
    assert not publishing.publish(output, {"manifest.json": b"1", "a": None})
    assert output.stat().st_ino == inode


def test_a_file_that_somebody_changed_is_made_good(tmp_path: Path) -> None:
    output = tmp_path / "output"
    publishing.publish(output, {"manifest.json": b"1", "a": b"x"})
    (output / "a").write_bytes(b"tampered")
    assert publishing.publish(output, {"manifest.json": b"1", "a": b"x"})
    assert (output / "a").read_bytes() == b"x"


def test_without_an_atomic_exchange_the_old_folder_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "output"
    publishing.publish(output, {"manifest.json": b"old"})
    monkeypatch.setattr(publishing, "_exchange", lambda *_: False)

    aside = tmp_path / ".output.new"
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self == aside:
            raise KeyboardInterrupt
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        publishing.publish(output, {"manifest.json": b"new"})
    assert not output.exists()
    publishing.recover(output)
    assert tree(output) == {"manifest.json": b"old"}
    assert [p.name for p in tmp_path.iterdir()] == ["output"]


@pytest.mark.parametrize("make", ["file", "foreign", "link"])
def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path, make: str) -> None:
    output = tmp_path / "output"
    if make == "file":
        output.write_text("mine")
    elif make == "link":
        (tmp_path / "elsewhere").mkdir()
        output.symlink_to(tmp_path / "elsewhere")
    else:
        output.mkdir()
        (output / "thesis.docx").write_text("mine")
    with pytest.raises(publishing.OutputRefusedError):
        publishing.check_output(output)

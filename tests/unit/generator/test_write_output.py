"""Only what a run wrote, and nobody edited since, is replaced or removed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from generator.problems import SpecError
from generator.write.manifest import Manifest
from generator.write.output import differences, is_generated, write

OLD = {"p/a.py": "a\n", "p/sub/b.py": "b\n", "p/gone/c.py": "c\n"}
NEW = {"p/a.py": "A\n", "p/sub/b.py": "b\n", "p/d.py": "é\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(OLD, tmp_path, ["p"])
    return tmp_path


def everything(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else b"/"
        for path in sorted(root.rglob("*"))
    }


def test_what_is_listed_is_replaced_and_removed(root: Path) -> None:
    assert write(NEW, root, ["p"]) == 3
    found = everything(root)
    assert set(found) == {"p", "p/a.py", "p/d.py", "p/sub", "p/sub/b.py", "p/manifest.json"}
    assert found["p/d.py"] == "é\n".encode()
    assert write(NEW, root, ["p"]) == 0


def test_the_manifest_tells_every_file_and_no_time(root: Path) -> None:
    text = (root / "p/manifest.json").read_text()
    assert list(json.loads(text)["files"]) == sorted(["a.py", "gone/c.py", "sub/b.py"])
    (root / "other").mkdir()
    write(dict(reversed(OLD.items())), root / "other", ["p"])
    assert (root / "other/p/manifest.json").read_text() == text


def test_what_others_put_there_stays(root: Path) -> None:
    mine = [".git/objects/ab/cd", ".env", "tests/test_x.py", "gone/notes.txt", "sub/mine.py"]
    for name in mine:
        file = root / "p" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    (root / "p/empty").mkdir(mode=0o700)
    (root / "p/link").symlink_to("/nowhere")
    os.mkfifo(root / "p/pipe")
    (root / "p/.env").chmod(0o600)
    inode = (root / "p/.env").stat().st_ino
    write(NEW, root, ["p"])
    assert all((root / "p" / name).read_text() == name for name in mine)
    assert (root / "p/empty").is_dir()
    assert (root / "p/empty").stat().st_mode & 0o777 == 0o700
    assert (root / "p/link").readlink() == Path("/nowhere")
    assert (root / "p/pipe").is_fifo()
    found = (root / "p/.env").stat()
    assert (found.st_ino, found.st_mode & 0o777) == (inode, 0o600)
    assert not (root / "p/gone/c.py").exists()
    assert sorted(path.name for path in root.iterdir()) == ["p"]


def test_compiled_modules_stay_where_modules_do(root: Path) -> None:
    for name in ("p/__pycache__/a.pyc", "p/gone/__pycache__/c.pyc"):
        (root / name).parent.mkdir()
        (root / name).touch()
    assert differences(OLD, root, ["p"]) == []
    write(NEW, root, ["p"])
    assert (root / "p/__pycache__/a.pyc").exists()
    assert not (root / "p/gone").exists()


def test_unchanged_files_are_not_touched(root: Path) -> None:
    os.utime(root / "p/sub/b.py", (1, 1))
    write(NEW, root, ["p"])
    assert (root / "p/sub/b.py").stat().st_mtime == 1


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("a.py", "was edited since it was generated"),
        ("gone/c.py", "was edited since it was generated"),
        ("d.py", "was not generated and stands where a generated file would"),
    ],
)
def test_a_file_of_somebody_else_is_refused_by_name(path: str, told: str, root: Path) -> None:
    (root / "p" / path).write_text("mine\n")
    before = everything(root)
    with pytest.raises(SpecError, match=f"p/{path}: /: {told}; move it away, or .*--overwrite"):
        write(NEW, root, ["p"])
    assert everything(root) == before
    write(NEW, root, ["p"], overwrite=True)
    assert (root / "p/a.py").read_text() == "A\n"
    assert not (root / "p/gone").exists()


def test_an_edit_that_is_what_would_be_written_is_none(root: Path) -> None:
    (root / "p/a.py").write_text("A\n")
    (root / "p/sub/b.py").write_bytes(b"b\r\n")
    assert write(NEW, root, ["p"]) == 2


@pytest.mark.parametrize("place", ["a.py", "sub", "d.py", "manifest.json"])
@pytest.mark.parametrize("overwrite", [False, True])
def test_links_and_folders_in_the_way_are_not_followed(
    place: str, overwrite: bool, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "b.py").write_text("b\n")
    there = root / "p" / place
    if there.is_dir():
        (there / "b.py").unlink()
        there.rmdir()
    else:
        there.unlink(missing_ok=True)
    there.symlink_to(outside if place == "sub" else outside / "b.py")
    before = everything(root), everything(outside)
    with pytest.raises(SpecError, match=f"p/{place}"):
        write(NEW, root, ["p"], overwrite=overwrite)
    assert (everything(root), everything(outside)) == before


def test_a_package_that_is_a_link_is_not_followed(root: Path, tmp_path: Path) -> None:
    (root / "p").rename(root / "q")
    (root / "p").symlink_to("q")
    with pytest.raises(SpecError, match="is no folder, and is not followed"):
        write(NEW, root, ["p"])
    assert (root / "q/a.py").read_text() == "a\n"


def test_output_of_a_version_without_manifests(root: Path) -> None:
    (root / "p/manifest.json").unlink()
    (root / "p/notes.txt").write_text("mine")
    assert write(OLD, root, ["p"]) == 0
    (root / "p/manifest.json").unlink()
    (root / "p/d.py").write_text("d\n")
    before = everything(root)
    with pytest.raises(
        SpecError, match=r"kept no list of its files: 2 of them differ.*--overwrite"
    ):
        write(NEW, root, ["p"])
    assert everything(root) == before
    write(NEW, root, ["p"], overwrite=True)
    assert (root / "p/notes.txt").read_text() == "mine"
    assert (root / "p/gone/c.py").exists()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"files": 3}', '{"files": {"../x": 1}}', "[" * 9999]
)
def test_a_manifest_that_is_none(text: str, root: Path) -> None:
    (root / "x").write_text("mine")
    (root / "p/manifest.json").write_text(text)
    found = Manifest.read(root / "p")
    assert found is None or set(found.files) == {"../x"}
    with pytest.raises(SpecError):
        write(NEW, root, ["p"])
    write(NEW, root, ["p"], overwrite=True)
    assert (root / "x").read_text() == "mine"


def test_differences(root: Path) -> None:
    assert differences(OLD, root, ["p"]) == []
    (root / "p/a.py").write_text("edited\n")
    (root / "p/foreign.py").write_text("mine\n")
    said = "\n".join(differences({**NEW, "p/empty.py": ""}, root, ["p"])).splitlines()
    for line in ("-edited", "+A", "-c", "+é", "--- p/empty.py"):
        assert line in said
    assert "-mine" not in said


def test_which_folders_are_generated(root: Path) -> None:
    assert is_generated(root / "p")
    assert is_generated(root / "new")
    (root / "mine").mkdir()
    assert is_generated(root / "mine")
    (root / "mine/thesis.txt").touch()
    assert not is_generated(root / "mine")

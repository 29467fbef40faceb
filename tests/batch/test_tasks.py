"""Every file gives exactly one document or one refusal, whatever it is."""

from __future__ import annotations

import io
import os
import stat
import tarfile
import warnings
import zipfile
from pathlib import Path

import pytest

from dotwise.batch import archives
from dotwise.batch.documents import Document, Refusal
from dotwise.batch.tasks import documents, named
from dotwise.errors import ConfigurationError


def found(*paths: Path | str) -> list[tuple[str, str]]:
    """File names with what became of them: the text of a document, the code of a refusal."""
    items = documents(named([str(path) for path in paths]))
    return [(Path(item.label).name, item.data.decode() if isinstance(item, Document) else item.code) for item in items]


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_a_folder_is_walked_in_the_order_of_names_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/two.txt", "one.txt", ".DS_Store", "~$one.docx", "b/.hidden"):
        (tmp_path / name).write_text(name)

    assert [("one.txt", "one.txt"), ("two.txt", "b/two.txt")] == found(tmp_path)


def test_links_pipes_devices_and_sparse_giants_are_rows_and_nothing_is_followed(tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text("mine")
    (tmp_path / "passwd.pdf").symlink_to("/etc/passwd")
    (tmp_path / "elsewhere").symlink_to("/etc")
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nothing")
    (tmp_path / "zeros.zip").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.pdf")
    os.mkfifo(tmp_path / "pipe.zip")
    with (tmp_path / "sparse.pdf").open("wb") as file:
        file.truncate(10 * 1024**3)

    assert [
        ("cv.txt", "mine"),
        ("elsewhere", "not_opened"),
        ("gone.pdf", "not_opened"),
        ("passwd.pdf", "not_opened"),
        ("pipe.pdf", "not_a_file"),
        ("pipe.zip", "not_a_file"),
        ("sparse.pdf", "too_large"),
        ("zeros.zip", "not_opened"),
    ] == found(tmp_path)


def test_a_link_in_a_loop_ends(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)

    assert [("loop", "not_opened")] == found(tmp_path)


def test_names_of_any_bytes_can_be_written(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/cv\xff.txt")).write_text("odd")
    (tmp_path / "line\nbreak.txt").write_text("two lines")

    names = [item.label.encode("utf-8") for item in documents(named([str(tmp_path)]))]

    assert [b"cv\\xff.txt", b"line\nbreak.txt"] == [name.rsplit(b"/", 1)[1] for name in names]


def test_lists_patterns_and_repetitions(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    listing = tmp_path / "list"
    listing.write_text(f"{tmp_path}/b.txt\n\n{tmp_path}/missing.txt\n")

    assert [("a.txt", "a.txt"), ("b.txt", "b.txt")] == found(f"{tmp_path}/*.txt", tmp_path / "a.txt")
    assert [("b.txt", "b.txt"), ("missing.txt", "not_opened")] == found(f"@{listing}")


def test_a_path_that_means_nothing_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="nothing-here"):
        named([str(tmp_path), "nothing-here*"])


def test_the_output_is_not_read_as_a_document(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("an earlier run")
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "cv.txt").write_text("an earlier run")

    assert ["reports"] == [path.parent.name for path in named([str(tmp_path)], apart=[tmp_path / "out.csv"])]
    assert ["out.csv"] == [path.name for path in named([str(tmp_path)], apart=[tmp_path / "reports"])]


def test_members_of_archives_are_documents_and_their_paths_only_labels(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", {"x/cv.txt": b"zipped", "../../evil.txt": b"out", "__MACOSX/x/._cv.txt": b"no"})
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as archive:
        for name, kind in (("cv.txt", tarfile.REGTYPE), ("link", tarfile.SYMTYPE), ("pipe", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.size = kind, 6 if kind == tarfile.REGTYPE else 0
            archive.addfile(info, io.BytesIO(b"tarred"))

    labels = [item.label.removeprefix(f"{tmp_path}/") for item in documents(named([str(tmp_path)]))]

    assert ["a.zip!../../evil.txt", "a.zip!x/cv.txt", "b.tar.gz!cv.txt", "b.tar.gz!link", "b.tar.gz!pipe"] == labels
    assert ["out", "zipped", "tarred", "not_a_file", "not_a_file"] == [told for _, told in found(tmp_path)]
    assert not (tmp_path.parents[1] / "evil.txt").exists()


def test_two_members_of_one_name_are_two_rows(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("cv.txt", b"first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("cv.txt", b"second")

    assert [("a.zip!cv.txt", "first"), ("a.zip!cv.txt#2", "second")] == found(tmp_path)


def test_a_numbered_name_that_another_bears_is_numbered_on(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the same name twice
        for name, data in (("cv.txt", "first"), ("cv.txt", "second"), ("cv.txt", "third"), ("cv.txt#2", "another")):
            archive.writestr(name, data)

    assert [
        ("a.zip!cv.txt", "first"),
        ("a.zip!cv.txt#2", "second"),
        ("a.zip!cv.txt#3", "third"),
        ("a.zip!cv.txt#2#2", "another"),
    ] == found(tmp_path)


@pytest.mark.parametrize("path", ["", " "])
def test_an_empty_path_is_not_the_folder_one_stands_in(path: str) -> None:
    with pytest.raises(ConfigurationError, match="empty"):
        named([path])


def test_a_link_inside_a_zip_is_no_document(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("cv.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, b"/etc/passwd")

    assert [("a.zip!cv.txt", "not_a_file")] == found(tmp_path)


def test_a_damaged_member_harms_no_other(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.txt": b"first" * 100, "b.txt": b"second"})
    data = bytearray(path.read_bytes())
    data[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(data)

    assert [("a.zip!a.txt", "corrupt"), ("a.zip!b.txt", "second")] == found(tmp_path)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04 and nothing", b"no archive at all" * 99, b"\x1f\x8b\x08" + b"\0" * 60]
)
@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
def test_a_broken_archive_is_one_row(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)

    assert [(name, "corrupt")] == found(tmp_path)


def test_an_archive_cut_in_the_middle_gives_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        for name in ("a.txt", "b.txt"):
            info = tarfile.TarInfo(name)
            info.size = 2000
            archive.addfile(info, io.BytesIO(b"x" * 2000))
    path.write_bytes(path.read_bytes()[:3700])

    assert ["a.tar!a.txt", "a.tar"] == [name for name, _ in found(tmp_path)]


def test_bombs_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_FREE", 1024**2)
    zipped(tmp_path / "big.zip", {"zeros.txt": bytes(11 * 1024**2)})
    zipped(tmp_path / "many.zip", {f"{number}.txt": bytes(300_000) for number in range(40)})

    items = list(documents(named([str(tmp_path)])))

    assert [("big.zip!zeros.txt", "too_large")] == [
        (Path(item.label).name, item.code) for item in items if isinstance(item, Refusal) and "big" in item.label
    ]
    assert "decompression_limit" == items[-1].code  # type: ignore[union-attr]
    assert len(items) < 30


def test_an_archive_inside_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"cv.txt": b"deep"}).read_bytes()
    zipped(tmp_path / "outer.zip", {"inner.zip": inner})
    (tmp_path / "inner.zip").unlink()

    assert [inner] == [item.data for item in documents(named([str(tmp_path)])) if isinstance(item, Document)]


def test_a_linkedin_export_is_one_document(tmp_path: Path) -> None:
    zipped(tmp_path / "export.zip", {"Profile.csv": b"a", "Positions.csv": b"b", "Skills.csv": b"c"})

    assert ["export.zip"] == [Path(item.label).name for item in documents(named([str(tmp_path)]))]

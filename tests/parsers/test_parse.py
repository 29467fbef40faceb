"""The door of the parsers: one call for every format."""

import pytest

from dotwise import settings
from dotwise.errors import UnreadableError
from dotwise.model import Format, Source
from dotwise.parsers import parse


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"x" * (settings.MAX_BYTES + 1), "too_large"),
        (b"word " * settings.MAX_CHARACTERS, "text_limit"),
        (b"<html><body><p> </p></body></html>", "empty_document"),
        (b"%PDF-1.4 cut off", "corrupt"),
    ],
)
def test_refusals_have_a_code_and_a_way_out(data, code):
    with pytest.raises(UnreadableError) as refusal:
        parse(Source("file", data))
    assert refusal.value.code == code
    assert refusal.value.message.endswith(".")


def test_the_name_of_a_file_does_not_decide():
    assert parse(Source("resume.pdf", b"Ada Oyelaran\nBaker\n")).format is Format.TEXT


def test_a_web_page_in_the_place_of_a_download_is_told():
    page = b"<!doctype html><html><body><form>Log in to see this document</form></body></html>"

    with pytest.raises(UnreadableError, match="holds a web page"):
        parse(Source("Resume.PDF", page))
    assert parse(Source("resume.html", page)).format is Format.HTML


def test_every_sample_is_read_and_reads_the_same_twice(samples):
    assert len(samples) >= 6
    for path in samples:
        source = Source(path.name, path.read_bytes())
        assert parse(source) == parse(source)
        assert len(parse(source).lines) > 20
        assert parse(source).problems == ()


def test_samples_are_what_their_generator_writes(samples, tmp_path, monkeypatch):
    from tests.documents import make_samples

    monkeypatch.setattr(make_samples, "FOLDER", tmp_path)
    make_samples.main()
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".pdf"}
    assert written == {path.name: path.read_bytes() for path in samples if path.name in written}

"""Bytes whose encoding nobody names become the text that was meant."""

import pytest

from dotwise.language.decoding import decode


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_is_found(encoding):
    assert decode("Zoë Ångström\r\nBäckerin\rTyrol".encode(encoding)) == "Zoë Ångström\nBäckerin\nTyrol"

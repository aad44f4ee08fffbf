"""The committed pictures are drawn from the ones that stand on the local page now."""

from __future__ import annotations

from bot.channels.telegram.render import PICTURES
from tests.pictures import FOLDER, SUMS, sources, sums


def test_every_picture_is_drawn_from_what_it_is_now() -> None:
    assert SUMS.read_text(encoding="utf-8") == sums(), "run `python -m tests.pictures`"
    assert set(PICTURES) == {path.stem for path in sources()}
    assert {path.name for path in FOLDER.iterdir()} == {*(f"{name}.png" for name in PICTURES), SUMS.name}


def test_every_picture_is_one_that_telegram_takes() -> None:
    for name, path in PICTURES.items():
        drawn = path.read_bytes()
        assert drawn.startswith(b"\x89PNG\r\n"), name
        width, height = (int.from_bytes(drawn[at : at + 4], "big") for at in (16, 20))
        assert (width, height) == (1280, 720), name
        assert len(drawn) < 200_000, name

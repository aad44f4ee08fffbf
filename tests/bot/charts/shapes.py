"""Counts what stands on a picture."""

from __future__ import annotations

from PIL import Image


def shapes(picture: Image.Image, colour: str) -> int:
    """How many separate shapes of a colour ("#rrggbb") there are."""
    wanted = tuple(bytes.fromhex(colour[1:]))
    picture = picture.convert("RGB")
    data, wide = picture.tobytes(), picture.width
    left = {n for n in range(len(data) // 3) if tuple(data[3 * n : 3 * n + 3]) == wanted}
    found = 0
    while left:
        found += 1
        around = [left.pop()]
        while around:
            here = around.pop()
            near = {here + dy * wide + dx for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & left
            left -= near
            around += near
    return found

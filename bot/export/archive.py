"""The file itself: a zip, made in memory, that stands nowhere until it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.export.told import Told, point

PAGE, DATA, README = "weerklank.md", "weerklank.json", "LEESMIJ.md"
RHYTHM, BOOKED, CHART = "agenda/ritme.ics", "agenda/geboekt.ics", "grafieken/ritme.png"
_TOLD = {
    PAGE: "exported-readme-page",
    DATA: "exported-readme-data",
    RHYTHM: "exported-readme-rhythm",
    BOOKED: "exported-readme-booked",
    CHART: "exported-readme-chart",
}
_FIELDS = {
    "schema": "exported-field-schema",
    "version": "exported-field-version",
    "made_at": "exported-field-made",
    "with_safety": "exported-field-with-safety",
    "settings": "exported-field-settings",
    "own": "exported-field-own",
    "both": "exported-field-both",
    "talks": "exported-field-talks",
    "talks[].answers[].key": "exported-field-key",
    "talks[].answers[].question": "exported-field-question",
    "talks[].answers[].answer": "exported-field-answer",
    "talks[].answers[].label": "exported-field-label",
    "talks[].answers[].waits": "exported-field-waits",
    "records": "exported-field-records",
    "shared_by_me": "exported-field-mine",
    "shared_with_me": "exported-field-theirs",
    "safety": "exported-field-safety",
}
"""Where each field stands in the data, and the text that tells what it holds."""
_MODE = 0o600 << 16


def name_of(at: datetime) -> str:
    """What the file is called: it tells nothing but our name and a day. `at` in the person's own zone."""
    return f"weerklank-{at:%Y-%m-%d}.zip"


def readme(files: Mapping[str, bytes], told: Told) -> str:
    """What is in it, file by file, and what the fields of the data are."""
    title, fields = told.say("exported-readme-title"), told.say("exported-readme-fields")
    lines = [f"# {title}", "", told.say("exported-readme-open"), ""]
    lines += [point(f"`{name}`: {told.say(key)}") for name, key in _TOLD.items() if name in files]
    lines += ["", told.say("exported-readme-without"), "", told.say("exported-readme-safety")]
    lines += ["", f"## {fields}", "", told.say("exported-readme-version"), ""]
    lines += [point(f"`{name}`: {told.say(key)}") for name, key in _FIELDS.items()]
    return "\n".join(lines) + "\n"


def packed(files: Mapping[str, bytes], at: datetime) -> bytes:
    """All files in one; `at` is their moment, in the person's own zone."""
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as made:
        for name, data in files.items():
            entry = ZipInfo(name, at.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = _MODE
            made.writestr(entry, data)
    return whole.getvalue()

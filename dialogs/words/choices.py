"""Which button did someone mean who typed instead of pressing?

Theory of operation. The readings are tried from the most literal to the most generous, and the first that
fits exactly one label wins; a reading that fits two is ambiguous, and then nobody guesses: the question is
asked again. A number or a letter counts buttons from the first, unless the labels themselves hold numbers.
Whole sentences are never a choice: they may be an answer to something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from dialogs.words.normal import one_slip, standard, words

_YES = frozenset(
    """
    ja jaja jawel jazeker jep jup yep yes joa jo ok klopt goed prima zeker tuurlijk natuurlijk graag akkoord
    doen
    """.split()
)
_NO = frozenset("nee nope nah neuh niet nooit liever".split())
_FILLERS = frozenset(
    "hoor graag joh aub alsjeblieft dat het is wel maar doe dan dus zo echt een de optie nummer".split()
)
_AROUND_A_NAME = frozenset("ik wij we ben woon wonen kom komen in uit te bij nu".split()) | _FILLERS
_ORDINALS = {
    word: place
    for places in ("eerste tweede derde vierde vijfde zesde", "een twee drie vier vijf zes")
    for place, word in enumerate(places.split())
}
_LONGEST = 6  # words; more is a sentence
_SLIP_FROM = 5  # letters; below it one wrong letter makes another word


def match_option(text: str, labels: Sequence[str]) -> int | None:
    """The index of the one label that `text` means, or None when none or more than one fits."""
    said = words(standard(text))
    options = [words(standard(label)) for label in labels]
    if not said or len(said) > _LONGEST:
        return None
    for reading in _READINGS:
        fits = [index for index, option in enumerate(options) if option and reading(said, option)]
        if reading is _begins:
            fits = sorted({*fits, *_counted(said, options)})
        if fits:
            return fits[0] if len(fits) == 1 else None
    return None


def match_other_words(text: str, others: Sequence[str]) -> int | None:
    """The index of the one choice that `text` means by words that its button does not show.

    `others` holds for each choice what else it may be called, divided by commas.
    """
    said = words(standard(text))
    bare = [word for word in said if word not in _AROUND_A_NAME] or said
    called = [[words(standard(one)) for one in listed.split(",")] for listed in others]
    for reading in (_same, _mistyped):
        fits = [at for at, names in enumerate(called) if any(name and reading(bare, name) for name in names)]
        if fits:
            return fits[0] if len(fits) == 1 else None
    return None


def _same(said: list[str], option: list[str]) -> bool:
    return said == option


def _begins(said: list[str], option: list[str]) -> bool:
    """The first words of the label, the last of them perhaps cut short.

    A single letter fits only yes and no, and the letter of a lettered label.
    """
    typed, label = " ".join(said), " ".join(option)
    if len(typed) == 1 and not typed.isdigit():
        return option[0] == typed or (option[0] in ("ja", "nee") and label.startswith(typed))
    if said[-1].isdigit():
        return option[: len(said)] == said
    return label.startswith(typed)


def _counted(said: list[str], options: list[list[str]]) -> Iterable[int]:
    """A number, an ordinal or a letter that counts the buttons."""
    if any(word.isdigit() for option in options for word in option):
        return ()
    bare = [word for word in said if word not in _FILLERS] or said
    if len(bare) != 1:
        return ()
    token = bare[0]
    if token.isascii() and token.isdigit() and len(token) <= 2:
        place = int(token) - 1
    elif len(token) == 1 and "a" <= token <= "h":
        place = ord(token) - ord("a")
        if any(option and option[0].startswith(token) for option in options):
            return ()  # the first letter of a label, or a count? Nobody can tell
    else:
        place = _ORDINALS.get(token, -1)
    return (place,) if 0 <= place < len(options) else ()


def _agrees(said: list[str], option: list[str]) -> bool:
    """Any plain yes for the button that says "ja", any plain no for the one that says "nee"."""
    bare = [word for word in said if word not in _FILLERS] or said
    return any(
        option[0] == short and all(word in plain for word in bare)
        for plain, short in ((_YES, "ja"), (_NO, "nee"))
    )


def _nearly_agrees(said: list[str], option: list[str]) -> bool:
    """The same, for buttons that say yes or no in other words."""
    bare = [word for word in said if word not in _FILLERS] or said
    return any(option[0] in plain and all(word in plain for word in bare) for plain in (_YES, _NO))


def _within(said: list[str], option: list[str]) -> bool:
    """Words of the label in a row, long enough to mean it."""
    size = len(said)
    if len("".join(said)) < 4:
        return False
    return any(option[at : at + size] == said for at in range(len(option) - size + 1))


def _mistyped(said: list[str], option: list[str]) -> bool:
    typed, label = " ".join(said), " ".join(option)
    return len(label) >= _SLIP_FROM and one_slip(typed, label)


_READINGS: tuple[Callable[[list[str], list[str]], bool], ...] = (
    _same,
    _begins,
    _agrees,
    _nearly_agrees,
    _within,
    _mistyped,
)

tomorrow-drop-dropped =
    Goed, ik kom er niet meer op terug. Weet { $partner } ervan? Zeg dan zelf even dat het niet meer hoeft.

### E6: wanneer ik terugkom, in neutrale woorden.

farewell-weeks-back =
    Ik kom op { $day } even terug. Dan hoor ik graag hoe het met je is.

    Iets te regelen? Typ /uiteen regelen. Ruimte om te rouwen is er met /uiteen afscheid.
farewell-weeks-back-silent =
    Kijk over twee weken eens terug, met /uiteen kijken.

    Er valt vast iets te regelen: /uiteen regelen. En er valt iets te rouwen: /uiteen afscheid.

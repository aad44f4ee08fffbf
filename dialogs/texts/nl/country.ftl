country-where =
    Waar woon je? Dan toon ik de goede nummers en klopt de klok.
    .nl = Nederland
    .be = België
    .elsewhere = Ergens anders
    .also-nl = NL, Holland, Hollands, Hollander, Nederlands, Nederlander, Amsterdam, Rotterdam, Den Haag, Utrecht, Eindhoven, Groningen
    .also-be = BE, Vlaanderen, Vlaams, Vlaming, Belg, Belgisch, Brussel, Antwerpen, Gent, Brugge, Leuven, Hasselt, Wallonië
    .also-elsewhere = Anders, Buitenland, Het buitenland, Duitsland, Frankrijk, Spanje, Engeland, Suriname, Curaçao, Aruba
country-elsewhere = Goed. Met /ritme typ je je eigen tijdzone. Met /hulp zie je de nummers van Nederland en België.

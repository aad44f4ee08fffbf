### Instellingen: korte stukjes, en steeds terug naar het menu.

settings-menu =
    Wat wil je aanpassen? Het geldt alleen voor jou.

    Even helemaal geen berichten? Typ /stil.
    .rhythm = Ritme en tijden
    .names = Namen
    .country = Land
    .keep = Bewaartijd
    .done = Klaar
settings-saved = Dat staat. Nog iets?
settings-done = Goed, alles is bewaard.

## Hoe lang wat je schrijft bewaard blijft

-why-keep =
    Het gaat om je antwoorden en je waarderingen. Een gesprek dat nog open staat, blijft staan. Hoe vaak je iets deed ook: daar staan geen woorden in.

    Kies je een kortere tijd, dan gaat wat ouder is binnen een dag weg. In een reservekopie van eerder staat het tot die kopie weg is.
settings-keep-three-months =
    Wat je schrijft, bewaar ik drie maanden. Daarna wis ik het vanzelf. Hoe lang wil je?
    .three-months = Drie maanden
    .year = Een jaar
    .always = Zelf wissen
    .why = { -why-keep }
settings-keep-year =
    Wat je schrijft, bewaar ik een jaar. Daarna wis ik het vanzelf. Hoe lang wil je?
    .three-months = Drie maanden
    .year = Een jaar
    .always = Zelf wissen
    .why = { -why-keep }
settings-keep-always =
    Wat je schrijft, bewaar ik tot jij het wist. Hoe lang wil je?
    .three-months = Drie maanden
    .year = Een jaar
    .always = Zelf wissen
    .why = { -why-keep }

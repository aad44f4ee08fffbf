### Instellingen: korte stukjes, en steeds terug naar het menu.

settings-menu =
    Wat wil je aanpassen? Het geldt alleen voor jou.

    Even helemaal geen berichten? Typ /stil.
    .names = Namen
    .country = Land
    .zone = Tijdzone
    .quiet = Stille uren
    .check-in = Check-in
    .appreciation = Waardering
    .keep = Bewaartijd
    .done = Klaar
settings-saved = Dat staat. Nog iets?
settings-done = Goed, alles is bewaard.

## De klok

settings-zone =
    Je tijdzone is nu { $present }. Welke moet het zijn?

    Typ die in het Engels: werelddeel, schuine streep, grote stad.
    .placeholder = Europe/Lisbon
settings-no-such-zone = Die tijdzone ken ik niet. Probeer een grote stad in de buurt, zoals ‘Europe/Madrid’ of ‘America/New_York’.

## Stille uren

settings-quiet =
    Tussen { $begin } en { $end } stuur ik niets uit mezelf. Hoe wil je het?
    .usual = 22:00 tot 8:00
    .typed = Andere uren
    .off = Geen stille uren
settings-quiet-none =
    Je hebt nu geen stille uren. Hoe wil je het?
    .usual = 22:00 tot 8:00
    .typed = Andere uren
    .off = Zo laten
settings-quiet-from =
    Vanaf hoe laat moet het stil zijn?
    .placeholder = 22:30
settings-quiet-to =
    En tot hoe laat?
    .placeholder = 7:30
settings-no-time = Dat uur begrijp ik niet. Schrijf het zoals ‘22:30’ of ‘half elf’.

## De vaste momenten

settings-check-in =
    Je herinnering voor de check-in staat op { forms-weekday } om { $at }. Hoe wil je het?

    Spreek een ander moment ook samen af: ik verzet alleen jouw herinnering.
    .usual = Zondag 20:00
    .typed = Ander moment
    .off = Uit
settings-check-in-none =
    Je krijgt nu geen herinnering voor de check-in. Wanneer wil je die wel?
    .usual = Zondag 20:00
    .typed = Ander moment
settings-check-in-typed =
    Welke dag en welk uur, elke week?
    .placeholder = Zaterdag 11:00
settings-appreciation =
    Twee keer per week vraag ik wat je waardeert. Wanneer past dat?
    .usual = Dinsdag en vrijdag
    .typed = Andere dagen
    .off = Uit
settings-appreciation-none =
    Ik vraag je nu niet uit mezelf wat je waardeert. Wanneer wil je dat wel?
    .usual = Dinsdag en vrijdag
    .typed = Andere dagen
settings-first-day =
    Wat is de eerste dag, en hoe laat?
    .placeholder = Maandag 19:00
settings-second-day =
    En de tweede?
    .placeholder = Donderdag 19:00
settings-no-moment = Noem een dag en een uur, zoals ‘maandag 19:00’ of ‘zaterdag om elf uur’.
settings-in-quiet = Let op: dit valt in je stille uren. Ik meld me dan om { $end }.

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

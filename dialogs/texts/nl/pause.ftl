### The pause, for two people at once. Both read most of these, also in the group: so no names, no pronouns of a
### partner, and nothing about what one of them did or did not do. Every line must also suit a person alone.

## It runs

pause-starts =
    Pauze tot { $until }. Twintig minuten rust, voor jullie allebei.

    Er hoeft nu niets meer gezegd te worden, ook geen laatste woord. Zoek een eigen plek en doe iets met je handen. Bedenk nog geen antwoorden.

    Stoppen betekent hier: dit gesprek is het waard om straks goed te voeren.
    .calm = Help me kalmeren
pause-already = De pauze loopt al, tot { $until }. Je hoeft nu niets te doen.
pause-muzzle =
    Deze pauze gaat gewoon door. Alleen voor jou nog dit: je vroeg binnen 24 uur al drie keer of vaker om pauze.

    Misschien heeft dit onderwerp een eigen moment nodig. Kies straks samen een dag en een uur, en houd het dan kort.

    Vraag je pauze omdat je bang bent? Dat is een goede reden. Typ dan ook /hulp.
pause-longer = De pauze duurt nu tot { $until }. Neem die tijd. Loop een rondje, of adem rustig uit.
pause-hold =
    Het is pauze tot { $until }. Wat je net stuurde, pak ik nu niet op. Daarna mag het opnieuw.

    Iets rustigs doen? Typ /rustig.
pause-hold-kept = Het is pauze tot { $until }. Je antwoord is bewaard en komt daarna vanzelf terug.
pause-quiet-group = Het is nog even stil hier: de pauze loopt nog. Wat gezegd moet worden, kan straks ook.

## It is over

-opening = ‘Ik wil hier samen met jou uitkomen. Zullen we het nog eens proberen, met meer rust?’
pause-over =
    De pauze is voorbij. Je kunt zo beginnen:

    { -opening }
    .here = Ik ben er
    .more = Nog 10 minuten
    .later = Liever later
pause-over-late =
    De pauze was al voorbij. Ik was even weg en kon het niet eerder zeggen. Sorry daarvoor.

    Wil je nu verder? Je kunt zo beginnen:

    { -opening }
pause-card-over = Deze pauze is voorbij.
pause-hold-return = Eerst even dit: ben je terug uit de pauze?
pause-no-more = Tien minuten erbij kan twee keer, en dat is al gebeurd. Nog niet rustig? Druk op ‘{ pause-over.later }’.
pause-back = Fijn dat je er bent. Zodra jullie er allebei zijn, gaan we verder.
pause-together =
    We kunnen verder. Begin klein: de een vertelt, de ander luistert eerst.

    Eén onderwerp is genoeg voor nu.
    .tomorrow = Liever morgen

## Another moment

pause-pick =
    Het gesprek krijgt een ander moment, binnen 24 uur. Wanneer past het jou?

    Typen mag ook, zoals ‘morgen 19:30’. Bij twee verschillende keuzes neem ik de latere. Komt er geen keuze, dan plan ik zelf iets: zo blijft het gesprek niet in de lucht hangen.
    .hour = Over een uur
    .morning = Ochtend, 9:00
    .evening = Avond, 20:00
pause-pick-noted = Genoteerd: { $moment }. Ik laat weten wanneer jullie verdergaan.
pause-pick-outside = Dat valt niet binnen de komende 24 uur. Kies een moment dat dichterbij ligt.
pause-booked =
    Jullie gesprek gaat verder op { $moment }. Tot dan mag het onderwerp rusten.

    Vinden jullie elkaar eerder? Druk dan op de knop.
    .back = We zijn terug
pause-return =
    Dit is het moment voor jullie gesprek. Je kunt zo beginnen:

    { -opening }
pause-return-late =
    Het moment voor jullie gesprek is voorbijgegaan. Ik was even weg. Sorry daarvoor.

    Het kan nu alsnog. Je kunt zo beginnen:

    { -opening }
pause-let-go =
    Ik plan nu geen nieuw moment meer. Het gesprek is van jullie: het mag beginnen wanneer het past.

    De Spiegel helpt bij een rustig begin: typ /spiegel.

### E4: wie het overkwam. Eerst de eerste dagen.

recovery-hurt-since =
    Wat naar dat je dit moet meemaken.

    Hoe lang weet je het?
    .just = Net, of kort
    .longer = Al langer
recovery-hurt-first-days =
    Dan eerst dit: het ligt niet aan jou. Boos, leeg, misselijk of ijskoud, het kan er allemaal zijn.

    Je hoeft vandaag niets te beslissen. Ook niet over blijven of gaan. Drink water, eet iets kleins, en ga liggen, ook als de slaap niet komt.

    Wat kan ik nu voor je doen?
    .rest = De nacht door
    .somebody = Iemand bellen
    .onward = Verder kijken
    .enough = Genoeg voor nu
recovery-hurt-first-more =
    Is er nog iets?
    .rest = De nacht door
    .somebody = Iemand bellen
    .onward = Verder kijken
    .enough = Genoeg voor nu
recovery-hurt-rest =
    Slapen lukt de eerste nachten vaak slecht. Dat is normaal na een schok.

    Leg je telefoon ver van je bed. Blijf je malen? Zet één lamp aan, schrijf op wat er rondgaat, en leg het papier in een andere kamer. Met /rustig adem je een paar minuten met mij mee.

    Ook apart slapen mag. Dat is nog geen besluit.
recovery-hurt-somebody-nl =
    Kies één mens die niet meteen partij kiest of advies geeft. Eén zin is genoeg: ‘Mag ik bij je uithuilen? Luisteren is genoeg.’

    Is er nu niemand?

    { service-listening-nl }
    { service-doctor-nl }

    Zoek binnen een week iemand met ervaring hierin: /hulp samen. Wil je zelf niet meer leven? Typ /hulp.
recovery-hurt-somebody-be =
    Kies één mens die niet meteen partij kiest of advies geeft. Eén zin is genoeg: ‘Mag ik bij je uithuilen? Luisteren is genoeg.’

    Is er nu niemand?

    { service-listening-be }
    { service-doctor-be }

    Zoek binnen een week iemand met ervaring hierin: /hulp samen. Wil je zelf niet meer leven? Typ /hulp.
recovery-hurt-enough = Goed. Eerst slapen, eten, en iemand dichtbij. Voor een zware dag is er /herstel slechte-dag, en met /herstel kom je hier terug.

### B2, de waarderingslijst.

appreciation-first =
    Wat deed { $partner } de laatste tijd dat je fijn vond?

    Eén ding, en wat het met je deed.
    .placeholder = Ik vond het fijn dat je …
    .why =
        Een klein, echt moment zegt vaak meer dan een groot compliment. Het laat merken: ik heb je gezien.

        Twee keer per week drie dingen is genoeg. Na een tijd let je er vanzelf op.
appreciation-second =
    Die staat. Wat nog? Het mag heel klein zijn.
    .placeholder = Ik waardeer dat je …
appreciation-third =
    En een derde? Misschien iets wat je gewoon bent gaan vinden.
    .placeholder = Het doet me goed dat je …

## Eén vraag, en de eigen woorden mogen blijven

appreciation-vague =
    Je schreef:

    ‘{ $thing }’

    Aan welk moment denk je dan? Schrijf het nog eens, met dat moment erbij.
    .placeholder = Toen je gisteren …
appreciation-comparison =
    Je schreef:

    ‘{ $thing }’

    Hierin vergelijk je ook. Hoe klinkt het als het alleen over { $partner } gaat?
    .placeholder = Ik vind het fijn dat je …
appreciation-request =
    Je schreef:

    ‘{ $thing }’

    Hierin zit ook een vraag. Die mag een andere keer. Hoe klinkt het zonder?
    .placeholder = Ik was blij dat je …
appreciation-sting =
    Je schreef:

    ‘{ $thing }’

    Hierin klinkt ook een verwijt mee, misschien zonder dat je het wilt. Hoe klinkt het zonder?
    .placeholder = Het was fijn dat je …
appreciation-but-tail =
    Er komt nog iets achteraan, en dat blijft vaak het langst hangen. Zonder dat stuk staat er:

    ‘{ $shorter }’
    .cut = Knip het weg
    .so = Zo laten

## Wat ermee gebeurt

appreciation-way =
    Lees het rustig na:

    { $things }

    Wat doe je ermee? Alleen met ‘Stuur nu’ gaat dit naar { $partner }.
    .send = Stuur nu
    .aloud = Zeg ik zelf
appreciation-way-alone =
    Lees het rustig na:

    { $things }

    Wat doe je ermee?
    .aloud = Zeg ik zelf
    .copy = Tekst kopiëren
appreciation-received =
    Van { $partner }, voor jou:

    { $things }

    Een ‘dank je’ is genoeg.
appreciation-done-send = Het is verstuurd. Met /waardering lijst lees je alles nog eens terug.
appreciation-done-send--2 = Verstuurd, in je eigen woorden. De hele lijst staat onder /waardering lijst.
appreciation-done-send--3 = Het is onderweg. Teruglezen kan altijd, met /waardering lijst.
appreciation-done-aloud =
    Kies vandaag een rustig moment en zeg het zo. Daarna hoeft er niets meer achter.

    Met /waardering lijst lees je alles nog eens terug.
appreciation-done-aloud--2 =
    Zeg het vandaag, als jullie even niets anders doen. Kijk erbij, en laat het daarna stil zijn.

    De hele lijst staat onder /waardering lijst.
appreciation-done-aloud--3 =
    Bij de afwas, of voor het slapen: zeg het zoals het hier staat. Uitleg hoeft er niet bij.

    Teruglezen kan altijd, met /waardering lijst.
appreciation-copy-text =
    Dit waardeer ik aan jou:

    { $things }
appreciation-done-copy =
    Kopieer het bericht hierboven, en stuur het zelf.

    Met /waardering lijst lees je alles nog eens terug.
appreciation-done-copy--2 =
    Hierboven staat je bericht. Kopieer het, en stuur het wanneer het jou past.

    De hele lijst staat onder /waardering lijst.

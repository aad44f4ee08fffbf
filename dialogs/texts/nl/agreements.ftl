### A8, afspraken van jullie tweeën. Alleen is een afspraak met jezelf een belofte.

agreements-alone =
    Een afspraak is van twee mensen. Alleen kun je iets met jezelf afspreken, en dat telt ook.
agreements-ours =
    Dit spraken jullie af:

    { $agreements }

    Wil je kijken hoe het ermee is, of iets nieuws voorstellen?
    .look = Kijken
    .new = Iets nieuws
    .close = Klaar
agreements-full =
    Dit spraken jullie af:

    { $agreements }

    Dat is genoeg om te onthouden. Wil je ernaar kijken?
    .look = Kijken
    .close = Klaar
agreements-closed = Goed. Met /afspraken kun je er altijd bij.
agreements-closed--2 = Prima. Alles staat klaar onder /afspraken.

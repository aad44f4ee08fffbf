### Wat de ander van het moment vindt. Het antwoord gaat nergens heen.

tomorrow-confirm-fits =
    Past dat moment ook voor jou? Dan krijg je van mij ook een seintje.

    Wat je hier kiest, gaat niet naar { $partner }.
    .good = Goed
    .other = Ander moment
    .no = Geen seintje
tomorrow-confirm-good = Genoteerd. Op { $moment } hoor je van mij.
tomorrow-confirm-good-silent = Het staat op { $moment }. Berichten van mij staan uit; noteer het dus zelf.
tomorrow-confirm-other = Zeg zelf tegen { $partner } wat jou wel past. Met /morgen zet je jouw moment klaar, en kun je het ook sturen.
tomorrow-confirm-no = Goed, dan stuur ik je hier niets over.
tomorrow-confirm-past = Dat moment is al voorbij. Met /morgen kies je een nieuw.
tomorrow-confirm-full = Er staan bij jou al twee gesprekken voor later. Met /morgen kijken maak je eerst plaats.

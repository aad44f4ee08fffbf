### C8: het omgekeerde van wat vanzelf gaat. Eén ding voor een week, en daarna kijken hoe het ging.

opposite-watched =
    { -watched }
opposite-not-now =
    Deze oefening bewaar ik voor later. { -calm-first }

    { -who-listens }

    { -now-otherwise } /hechting.
opposite-which =
    Wat herken je het meest, als het tussen jullie spant?
    .avoidant = Ruimte zoeken
    .anxious = Nabijheid zoeken
    .secure = Rustig blijven
    .mixed = Dat wisselt
-opposite-safe = Alleen waar je je veilig voelt. Voelt het niet goed, dan laat je het.
opposite-act-avoidant =
    Eén ding voor deze week, het omgekeerde van wat vanzelf gaat. Kies wat bij je past:

    • Langer blijven: vijf minuten extra als een gesprek lastig wordt
    • Eén gevoel: noem er elke dag een, in één zin
    • Zeggen wanneer: bij weggaan erbij zeggen hoe laat je terug bent

    Loopt het hoog op? Dan gaat rust voor, met /pauze. { -opposite-safe }
    .stay = Langer blijven
    .one-feeling = Eén gevoel
    .say-when = Zeggen wanneer
    .none = Nu niet
opposite-act-anxious =
    Eén ding voor deze week, het omgekeerde van wat vanzelf gaat. Kies wat bij je past:

    • Tien minuten: even wachten en iets voor jezelf doen, voor je iets stuurt
    • Iets alleen: een uur met iets wat jij fijn vindt
    • Eén keer vragen: rustig zeggen wat je nodig hebt, en het dan even laten

    { -opposite-safe }
    .wait = Tien minuten
    .own-thing = Iets alleen
    .ask-once = Eén keer vragen
    .none = Nu niet
opposite-act-secure =
    Eén ding voor deze week, iets wat vaak vergeten wordt als het rustig is. Kies wat bij je past:

    • Iets vertellen: één ding dat je raakte, hoe klein ook
    • Doorvragen: ‘En hoe was dat voor jou?’
    • Eerst goedmaken: na een kort woord zelf als eerste iets liefs zeggen

    { -opposite-safe }
    .tell = Iets vertellen
    .ask-on = Doorvragen
    .mend-first = Eerst goedmaken
    .none = Nu niet
opposite-act-mixed =
    Eén ding voor deze week, om een kleine keuze te maken voor het vanzelf gaat. Kies wat bij je past:

    • Merken: wil ik weg, vasthouden of blijven? Meer niet
    • Tien ademhalingen: pas daarna iets zeggen of doen
    • Zeggen wat: ‘nu graag dichtbij’ of ‘nu even niet’

    { -opposite-safe }
    .notice = Merken
    .ten-breaths = Tien ademhalingen
    .say-which = Zeggen wat
    .none = Nu niet
opposite-none = Goed. Met /hechting week kies je er een wanneer je wilt.
opposite-begun =
    Afgesproken met jezelf. Bedenk nu vast één moment waarop het kan, morgen of overmorgen.

    Eén keer proberen is genoeg. Op { $day } vraag ik hoe het ging.
opposite-begun-silent =
    Afgesproken met jezelf. Bedenk nu vast één moment waarop het kan, morgen of overmorgen.

    Eén keer proberen is genoeg. Terugkijken doe je met /hechting kijken.
## Al bezig

opposite-under-way =
    Dit is je oefening voor deze week:

    { forms-act }

    Wat wil je doen?
    .look = Terugkijken
    .other = Iets anders
    .go-on = Gewoon doorgaan
opposite-go-on = Goed. Kies nu vast het eerste moment waarop het kan.
## Een week later

opposite-how =
    Dit koos je:

    { forms-act }

    Hoe ging het?
    .well = Het lukte
    .not-yet = Nog niet
    .other = Liever iets anders
    .enough = Genoeg zo
opposite-after =
    Mooi. Wat het opleverde, weet jij het best. Het hoeft niet elke keer te lukken.

    Wat wil je de komende week?
    .again = Nog een week
    .other = Iets anders
    .enough = Genoeg zo
opposite-again = Goed, nog een week. Op { $day } vraag ik weer hoe het ging.
opposite-again-silent = Goed, nog een week. Met /hechting kijken blik je zelf terug.
opposite-not-yet =
    Dat is gewoon: wat vanzelf gaat, zit diep. Maak het kleiner. Eén keer, op een rustig moment, is al oefenen.

    Op { $day } kijk ik weer met je mee.
opposite-not-yet-silent =
    Dat is gewoon: wat vanzelf gaat, zit diep. Maak het kleiner. Eén keer, op een rustig moment, is al oefenen.

    Met /hechting kijken kom je erop terug.
opposite-enough =
    Goed, dan stopt het hier. Zulke gewoontes veranderen langzaam, eerder in jaren dan in weken. Elke keer telt.

    Met /hechting week begin je weer, als je wilt.

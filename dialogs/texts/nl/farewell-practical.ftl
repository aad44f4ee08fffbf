### E6: wat er te regelen valt, één ding tegelijk. Soorten hulp, geen advies over rechten.

farewell-practical-watched =
    { -watched }
farewell-practical-which =
    Er komt veel tegelijk op je af. Pak er één ding uit, en laat de rest vandaag liggen.

    Waar wil je naar kijken?
    .children = De kinderen
    .house = Waar we wonen
    .money = Het geld
    .others = Wie vertelt wat
    .help = Wie kan helpen
    .enough = Niets meer
farewell-practical-more =
    Wil je nog naar iets anders kijken?
    .children = De kinderen
    .house = Waar we wonen
    .money = Het geld
    .others = Wie vertelt wat
    .help = Wie kan helpen
    .enough = Niets meer
farewell-practical-children =
    Vertel het samen, kort, en pas als het besluit vaststaat: ‘Wij gaan in twee huizen wonen. Het ligt niet aan jullie. We blijven allebei jullie ouders.’

    Zeg wat morgen hetzelfde blijft: school, bed, voetbal. Geen details, geen schuld, en geen berichten door kinderen laten overbrengen. Huilen mag, ook jullie.
farewell-practical-house = Beslis deze week alleen: waar slaapt ieder, tot wanneer, en wie heeft een sleutel. Wie het huis of de huur houdt, is voor later, met iemand erbij die het recht kent. Zeg niets op en teken niets voor dat gesprek.
farewell-practical-money = Zet op papier wat er binnenkomt, wat eruit gaat, en wat van wie is. Haal niets weg en maak geen nieuwe schulden. Spreek voor één maand af wie wat betaalt. Daarna kijkt een bemiddelaar of jurist met jullie mee.
farewell-practical-others =
    Spreek af wie het hoort, in welke volgorde, en van wie. Eén gewone zin is genoeg: ‘We gaan uit elkaar. We vertellen nu niet meer, en we vragen je geen partij te kiezen.’

    Op sociale media hoeft niets. Zeker niet deze week.
farewell-practical-by-yourself = Regel dit niet in een gesprek met zijn tweeën. Een helper kijkt met je mee wat kan, in welke volgorde, en zonder dat iemand het merkt. Die vind je bij /hulp.
farewell-practical-help-nl =
    Een bemiddelaar, ook mediator genoemd, helpt jullie samen afspraken maken. Een jurist of advocaat is er voor één van jullie. Gaat het alleen over hoe jullie uiteengaan? Dan past een relatietherapeut ook.

    { service-doctor-nl }
    { service-therapists-nl }

    Is er dwang of geweld? Dan past bemiddeling met zijn tweeën niet, en begin je bij /hulp.
farewell-practical-help-be =
    Een bemiddelaar helpt jullie samen afspraken maken. Een jurist of advocaat is er voor één van jullie. Gaat het alleen over hoe jullie uiteengaan? Dan past een relatietherapeut ook.

    { service-caw-be }
    { service-therapists-be }

    Is er dwang of geweld? Dan past bemiddeling met zijn tweeën niet, en begin je bij /hulp.
farewell-practical-done = Goed, dat was genoeg voor vandaag. Wat je hier bekeek, bewaar ik nergens. De rest loopt niet weg: /uiteen regelen.

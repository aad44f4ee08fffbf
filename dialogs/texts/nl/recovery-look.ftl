### E6: een eerlijke blik, telkens weer. Wat ik zie, zeg ik als vraag. Nooit blijven of gaan.

recovery-look-watched =
    { -watched }
recovery-look-none =
    Er loopt hier nu niets om op terug te kijken.
    .leads = Naar het begin
recovery-look-noted =
    Dit schreef je onderweg op:

    { $things }

    Het zijn geen fouten. Neem het mee als je kijkt.
recovery-look-why-on =
    Even eerlijk kijken, alleen jij. Er is geen goed antwoord.

    Waarom ga je hiermee door?
    .want = Ik wil dit
    .guilt = Vooral uit schuld
    .fear = Uit angst
    .unsure = Weet ik niet
recovery-look-again =
    Is er sinds de vorige keer weer contact geweest met die ander, of gelogen?
    .no = Nee
    .yes = Ja
    .unsure = Weet ik niet
recovery-look-remorse-did =
    Waar heb je het meest spijt van?
    .pain = Van de pijn
    .caught = Dat het uitkwam
    .none = Geen spijt
    .unsure = Weet ik niet
recovery-look-remorse-hurt =
    Waar heeft { $partner } volgens jou het meest spijt van?
    .pain = Van mijn pijn
    .caught = Dat het uitkwam
    .none = Ik merk niets
    .unsure = Weet ik niet
recovery-look-talking =
    Jullie zijn nu maanden bezig. Hoe gaan de gesprekken?
    .better = Vaak beter
    .same = Nog even pijnlijk
    .unsure = Wisselt
recovery-look-serves =
    Doet deze weg jullie goed?
    .both = Allebei
    .one = Een van ons
    .neither = Geen van beiden
    .unsure = Weet ik niet
recovery-look-fear = Dat telt zwaarder dan alle andere vragen. Nu gaat het eerst over hoe jij veilig bent, en niet over herstellen.

recovery-look-fear-of =
    Dank je dat je dat zegt. Waar gaat die angst over?
    .partner = Voor mijn partner
    .later = Voor daarna
    .also-later = Alleen zijn, Geld, De kinderen
recovery-look-later = Bang zijn voor alleen, voor geld of voor de kinderen, dat houdt veel mensen ergens. Het is geen reden om te blijven of te gaan. Wel om er eens rustig met iemand naar te kijken.

## Wat ik zie, als vraag

recovery-look-sign-again = Je zegt dat het opnieuw gebeurde, of dat er weer gelogen is. Wat zou er nu anders zijn dan de vorige keer?
recovery-look-sign-guilt = Je zegt dat je vooral uit schuld doorgaat. Schuld houdt het soms een tijd vol. Wat zou je willen als de schuld er niet was?
recovery-look-sign-remorse = Je zegt dat er geen spijt is. Waarop zou vertrouwen dan kunnen groeien?
recovery-look-sign-caught = Je zegt dat het uitkomen nu zwaarder weegt dan de pijn. Wat is er nodig om te geloven dat het niet weer gebeurt?
recovery-look-sign-destructive = Na maanden doen de gesprekken nog altijd evenveel pijn. Wat maakt dat jullie hier blijven proberen, en wat heeft er nog niet geholpen?
recovery-look-sign-serves = Je zegt dat het jullie niet allebei goed doet. Voor wie is deze weg nu?
recovery-look-again-seen = Bij de vorige blik zei je dit ook.
recovery-look-what-now =
    Je hoeft daar nu geen antwoord op te hebben. Doorgaan mag, stoppen mag, en nog niet weten ook.

    Wat past bij jou?
    .on = Verder gaan
    .stay = Laat me denken
    .help = Met iemand praten
    .apart = Over uiteengaan
recovery-look-fine =
    Wat je antwoordt, past bij verdergaan, in het tempo dat jullie kiezen.

    Wat wil je nu?
    .on = Verder gaan
    .stay = Hier nog blijven
    .apart = Over uiteengaan
recovery-look-stay = Goed. Er hoeft nu niets. Met /herstel ga je verder wanneer jij dat wilt.

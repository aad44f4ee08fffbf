### B3 en B4, het veilige woord.

safe-word-meaning =
    Een veilig woord is jullie noodrem. Zegt een van jullie het, dan stopt het gesprek meteen.

    Dan komen er twintig minuten rust. Niemand hoeft nog iets te zeggen en niemand slaat met een deur. Daarna komen jullie terug.

    Het woord betekent: dit gesprek is me te veel waard om het nu stuk te maken.
safe-word-ours =
    Jullie veilige woord is ‘{ $word }’. Het geeft jullie allebei meteen twintig minuten rust.

    Wil je een ander?
    .keep = Zo laten
    .change = Ander woord
safe-word-kept = Goed. Het woord blijft zoals het is.
safe-word-word =
    Welk woord past bij jullie? Kies iets raars dat in geen enkele ruzie voorkomt.

    Denk aan krokodil, of paars.
    .placeholder = Bijvoorbeeld: krokodil
    .why =
        ‘Stop’ klinkt al snel als een bevel, en ‘pauze’ als een smoes. Een vreemd woord raakt niemand.

        En je zegt het nooit per ongeluk.

## Waarom een woord niet past, met een voorbeeld

safe-word-fault-loaded =
    Dat woord doet in een ruzie al iets: het verbiedt, sust of steekt. Neem liever iets zonder lading, zoals ‘flamingo’.
safe-word-fault-common = Dat woord valt te vaak, dus dan komt er pauze zonder dat je het wilt. Neem iets zeldzaams, zoals ‘komeet’.
safe-word-fault-short = Dat woord is te kort: het valt weg als je boos bent. Vier letters of meer, zoals ‘kameel’.
safe-word-fault-long = Dat woord is te lang om te zeggen als je boos bent. Hooguit twintig letters, zoals ‘pinguïn’.
safe-word-fault-several = Neem één woord met alleen letters. Dat zeg en typ je het snelst. Bijvoorbeeld ‘trampoline’.
safe-word-fault-command = Naar dat woord luister ik al voor iets anders. Neem een ander, zoals ‘artisjok’.

## Gekozen

safe-word-proposed =
    Ik leg ‘{ $word }’ nu voor aan { $partner }, met uitleg erbij. Het telt pas als jullie allebei ja zeggen.

    Vertel zelf ook waarom je dit graag wilt.
safe-word-chosen =
    Jouw veilige woord is ‘{ $word }’. Stuur het me alleen, of typ /pauze. Dan tel ik twintig minuten.

    Leg { $partner } op een rustig moment uit wat het betekent. De tekst hieronder kun je sturen.
safe-word-text-to-send =
    Ik wil iets met je afspreken voor als een gesprek te heet wordt. Zegt een van ons ‘{ $word }’, dan nemen we twintig minuten rust. Zonder laatste woord. Daarna kom ik bij je terug.

    Het is geen smoes om weg te lopen: ik geef te veel om ons om iets stuk te praten. Doe je mee?

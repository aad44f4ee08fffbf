### C2, een bericht: wat staat er, hoe kan het aankomen, en hoe kan het anders?

-rules = Ik ben een programma met vaste regels. Ze zoeken woorden die vaak hard aankomen. Hoe jij het bedoelt, weet ik niet. Klopt het niet, zeg dat dan: dan haal ik het weg.

message-paste =
    Plak hier wat je zei, of wat je wilt sturen. Dan kijken we hoe het kan aankomen. Ik stuur niets voor je weg.

    Heb je nu niets? Sla over, dan nemen we een voorbeeld.
    .placeholder = Wat ik zei, of wil sturen
    .why = Een bericht is snel weg en blijft lang staan. Even kijken voor je stuurt, kost twee minuten. Ook wat je al zei, kun je hier nog eens anders leren zeggen.
message-sample = Jij bent ook altijd te laat.
message-paste-sample =
    Kopieer het voorbeeld hierboven en plak het hier.

    Of typ een zin die er bij jou op lijkt.
    .placeholder = Jij bent …
message-left-as-it-is =
    Aan deze woorden verander ik niets. Hier gaat veiligheid voor, en niet hoe iets klinkt.

    { -who-listens }

    Bedoelde je het anders? Begin opnieuw met /bericht, in andere woorden.
message-not-now =
    Op je woorden letten hoeft nu even niet.

    { -who-listens }

    { -now-otherwise } /bericht.

## Van wie zijn de woorden?

message-whose =
    Zijn dit jouw woorden, of die van { $partner }?
    .mine = Van mij
    .hers = Van mijn partner
    .why = Ik kijk alleen naar wat jij zegt. Op woorden van { $partner } plak ik geen naam.
message-hers =
    Dan plak ik er geen naam op. Deze woorden zijn er om gehoord te worden.

    Wat helpt je nu?
    .mirror = Teruggeven
    .need = Wat zit erachter?
    .enough = Nu niets
message-heard =
    Dat is goed. Laat de woorden even bezinken voor je antwoordt.

    Met /spiegel oefen je later hoe je teruggeeft wat je hoorde.

## Wat er staat, één ding tegelijk

message-seen-stonewalling =
    Dit valt me op:

    ‘{ $words }’

    Dat noemen we hier ‘{ pattern-stonewalling }’. { pattern-stonewalling.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-seen-defensiveness =
    Dit valt me op:

    ‘{ $words }’

    Dat noemen we hier ‘{ pattern-defensiveness }’. { pattern-defensiveness.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-seen-avoidance =
    Dit valt me op:

    ‘{ $words }’

    Dat noemen we hier ‘{ pattern-avoidance }’. { pattern-avoidance.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-seen-fixing =
    Dit valt me op:

    ‘{ $words }’

    Dat noemen we hier ‘{ pattern-fixing }’. { pattern-fixing.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-seen-sarcasm =
    Dit valt me op:

    ‘{ $words }’

    Dat kan klinken als ‘{ pattern-sarcasm }’. { pattern-sarcasm.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-seen-criticism =
    Dit valt me op:

    ‘{ $words }’

    Dat noemen we hier ‘{ pattern-criticism }’. { pattern-criticism.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-seen-absence =
    Dit valt me op:

    ‘{ $words }’

    Dat noemen we hier ‘{ pattern-absence }’. { pattern-absence.lands }

    Herken je het?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-blame =
    Dit kan klinken als een verwijt. Dan gaat iemand zich vaak verdedigen, en hoort niet meer wat jij nodig hebt.

    Herken je dat?
    .yes = Herken ik
    .no = Dat klopt niet
    .why = { -rules }
message-taken-away = Goed dat je het zegt, dan haal ik het weg. Jij weet hoe je het bedoelde.
message-taken-away--2 = Dan klopt mijn regel hier niet. Ik haal het weg.

## Wat ermee gebeurt

message-onward-something =
    Dat je het ziet, is al een stap. Zullen we het samen anders zeggen?
    .sharpen = Samen herschrijven
    .as-is = Toch zo sturen
    .rest = Niet sturen
message-onward-nothing =
    Ik zie niets wat hard hoeft aan te komen. Ik lees alleen woorden, geen toon.

    Wil je het toch aanscherpen?
    .sharpen = Aanscherpen
    .as-is = Zo sturen
message-onward-nothing-left =
    Dan blijft er niets over waar ik iets bij zie. Wil je het toch aanscherpen?
    .sharpen = Aanscherpen
    .as-is = Zo sturen
    .rest = Niet sturen
message-rest = Dan blijft het hier. Morgen lees je het misschien anders.
message-rest--2 = Goed, dit gaat niet weg. Vaak weet je na een nacht beter wat je wilt zeggen.

## Het bericht in één geheel: de delen zoals ze getypt zijn, met onze zin eromheen waar het een los woord is

message-whole =
    { $felt ->
        [word] { $opening } Ik voel me { $feeling }.
        [word-then] { $opening } Ik voelde me { $feeling }.
        [noun] { $opening } Ik voel { $feeling }.
        [noun-then] { $opening } Ik voelde { $feeling }.
        [sentence] { $opening } { $feeling }
        [when-word] { $opening }, voel ik me { $feeling }.
        [when-word-then] { $opening }, voelde ik me { $feeling }.
        [when-noun] { $opening }, voel ik { $feeling }.
        [when-noun-then] { $opening }, voelde ik { $feeling }.
        [when-sentence] { $opening }, daar gaat het me om. { $feeling }
        [when-none] { $opening }, daar gaat het me om.
       *[none] { $opening }
    }{ $need ->
        [safety] { " " }Ik wil graag weten dat het goed zit tussen ons.
        [connection] { " " }Ik wil me graag dicht bij je voelen.
        [recognition] { " " }Ik wil graag merken dat ik ertoe doe voor jou.
        [autonomy] { " " }Ik heb wat ruimte voor mezelf nodig.
       *[none] { "" }
    }{ $asked ->
        [sentence] { " " }{ $request }
        [act] { " " }Wil je { $request }?
        [thing] { " " }Mag ik je om { $request } vragen?
        [clause] { " " }Ik zou het fijn vinden als { $request }.
       *[none] { "" }
    }
message-fits =
    Zo staat het er nu:

    ‘{ message-whole }’

    Past het bij jou?
    .good = Dit is goed
    .own = Zelf aanpassen
message-still =
    Zo staat het er nu:

    ‘{ message-whole }’

    Eén ding: ‘{ $words }’ kan nog hard aankomen. Wil je dat anders zeggen? Zo laten mag ook.
    .good = Zo laten
    .own = Anders zeggen
message-still-blame =
    Zo staat het er nu:

    ‘{ message-whole }’

    Eén ding: dit kan nog klinken als een verwijt. Wil je het anders zeggen? Zo laten mag ook.
    .good = Zo laten
    .own = Anders zeggen
message-own-words =
    Typ het over zoals jij het zou zeggen:

    ‘{ message-whole }’
    .placeholder = In mijn eigen woorden

## Als een van de drie vragen nog geen ja kreeg

message-not-true =
    Dan is wachten beter. Kijk eens wat je zeker weet, en wat je invult.

    Wil je het anders zeggen? Niet sturen is ook een keuze.
    .again = Anders zeggen
    .rest = Niet sturen
message-not-useful =
    Dan mag het nog even liggen. Denk aan wat je hoopt dat er daarna gebeurt.

    Wil je het anders zeggen? Niet sturen is ook een keuze.
    .again = Anders zeggen
    .rest = Niet sturen
message-not-loving =
    Eerlijk dat je dat zegt. Zoek het woord dat zachter mag.

    Wil je het anders zeggen? Niet sturen is ook een keuze.
    .again = Anders zeggen
    .rest = Niet sturen
message-rephrase =
    Hoe zeg je het nu? Dit was het:

    ‘{ message-whole }’
    .placeholder = Ik …

## Het einde

message-ready = Drie keer ja. Hieronder staat je bericht. Versturen doe je zelf, als je dat wilt.
message-ready--2 = Waar, nuttig en liefdevol. Je bericht staat hieronder; jij kiest of het weggaat.
message-copied = Had je het al gezegd? Dan kun je er opnieuw mee beginnen: ‘Mag ik het nog eens proberen?’
message-log =
    Wil je bewaren welk patroon je herkende? Alleen de naam, niet je woorden. Zo zie je later of het minder wordt.
    .keep = Bewaar het
    .no = Nee
message-logged = Bewaard, voor jou alleen.
message-logged--2 = Staat erbij; alleen jij ziet het.
message-not-logged = Goed. Meer hoeft nu niet.

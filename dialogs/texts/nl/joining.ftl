### Samen koppelen, met een code die één keer werkt.

joining-already =
    Jullie zijn al gekoppeld. Wat jij typt, blijft van jou tot je het deelt.

    Ontkoppelen kan altijd, ook door jou alleen: typ /ontkoppelen. Voelt het niet veilig? Typ /hulp.
joining-way =
    Gekoppeld kunnen jullie { -together }.

    Nog niet zover? Alles hier werkt ook alleen.

    Heb je al een code?
    .make = Code maken
    .enter = Code invullen
    .words = In eigen woorden
    .out = Mijn uitnodiging
    .alone = Alleen verder
-together = samen een check-in doen, elkaar iets sturen en samen pauze nemen
joining-to-words = Goed, dan maken we samen een uitnodiging.
joining-to-alone = Goed. Er is veel dat je zelf kunt doen.
joining-make =
    Met de code komt { $partner } bij jou terecht. Wat je eerder schreef, blijft van jou. Wat je deelt, kies je steeds zelf.

    Komt er een ja, dan vraag ik jou eerst of het klopt. Zeg jij dan ook ja, dan geldt een pauze voor jullie allebei.

    Maak ik een code?
    .yes = Ja, maak code
    .not-now = Nu niet
    .why =
        { -nobody-sees }.

        Namen en tijden stelt ieder voor zichzelf in.

        Doe dit alleen als jullie het allebei willen. { -not-free }
joining-code =
    Je code is { $code }. Die werkt één keer, en 48 uur lang. Een eerdere code werkt niet meer. Intrekken kan met /uitnodiging.

    Hieronder staat een tekst die je door kunt sturen.
joining-link =
    Hieronder staat een uitnodiging met een link. Stuur die zelf door, aan { $partner } alleen.

    De link is voor één keer, en blijft 48 uur geldig. Een eerdere vervalt. Met /uitnodiging trek je hem in.
joining-link-to-send =
    { -we-hear }. Daarvoor vond ik Weerklank: { -each-own-chat }

    { $link }
joining-text-to-send =
    { -we-hear }, en ik vond daar iets voor: Weerklank. Korte oefeningen in een chat, ieder in een eigen gesprek. Kijk maar of het iets voor je is; nee is ook goed.

    { -open-it } { $code }
joining-own-words-link =
    { forms-invitation }

    Het kan met Weerklank: { -each-own-chat }

    { $link }
joining-own-words-code =
    { forms-invitation }

    Het kan met Weerklank: { -each-own-chat }

    { -open-it } { $code }
-we-hear = Ik wil graag dat wij elkaar beter horen
-each-own-chat = korte oefeningen, ieder in een eigen chat. Kijk maar; nee is ook goed.
-open-it = Open Weerklank en stuur: /start
joining-enter =
    Welke code kreeg je?
    .placeholder = Twaalf letters en cijfers
joining-hello =
    { joining-by-code } Met korte oefeningen kunnen jullie elkaar beter gaan horen.
joining-by-code = Je hebt een code om te koppelen.
joining-consent =
    Koppelen betekent: jullie kunnen { -together }. Ieder houdt een eigen chat.

    • Van jullie samen: een pauze, een veilig woord, een groep als jullie die maken
    • Alleen als jij het deelt, per keer: een antwoord, een waardering, een afspraak, een belofte, een gesprek voor later
    • Van jou alleen: al het andere, ook wat je over veiligheid zegt

    De naam die je mij gaf, is te zien voor wie jou uitnodigde.

    Wil je dat?
    .yes = Ja, koppelen
    .not-now = Nu niet
    .why =
        { -nobody-sees }, en wat je deelde, kun je terugnemen.

        Doe dit alleen als je het zelf wilt. { -not-free }
-nobody-sees = Niemand ziet van de ander of die iets las, schreef of oversloeg. Er gaat alleen iets naar de ander als jij op een knop drukt die dat zegt
-not-free = Voelt het niet vrij? Dan hoeft het niet.
joining-said-yes =
    Je ja staat klaar. Het wordt pas echt als het ook aan de andere kant bevestigd is. Tot dan verandert er niets, en alles hier kun je ook alleen doen.

    Bedenk je je? Met /uitnodiging neem je je ja terug.
joining-not-now =
    Dat is goed. Er verandert niets, en hier gaat geen bericht over naar de ander.

    Twijfel je omdat het niet vrij of veilig voelt? Via /hulp vind je mensen die met jou meedenken.
joining-no-such-code =
    Met deze code lukt het niet. Misschien is die al gebruikt of te oud, of zit er een letter naast.

    Vraag gerust een nieuwe, of probeer het nog eens.
joining-too-many-codes =
    Een paar codes op rij klopten niet. Over een uur kun je het weer proberen.

    Ondertussen werkt hier alles ook alleen; met /menu kies je iets.
joining-pause-over =
    De pauze die je alleen nam, stopt hier: jullie zijn nu gekoppeld.

    Nog rust nodig? Met /rustig vind je die voor jezelf. Een pauze geldt vanaf nu voor jullie allebei.
joining-together =
    Jullie zijn gekoppeld. Je chat blijft van jou, en jij kiest wat je deelt.

    Een mooie eerste stap: kies samen een veilig woord, voor als een gesprek oploopt. Typ /veiligwoord.

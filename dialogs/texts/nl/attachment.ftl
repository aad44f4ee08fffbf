### C6: drie vragen over dichtbij en afstand. Een begin van een gesprek, geen diagnose.

attachment-partner-emotional =
    Drie korte vragen, geen goed of fout. Je antwoorden gaan niet naar { $partner }.

    Als { $zij } erg emotioneel is, wat voel jij dan het eerst?

    A. Het wordt me te veel, ik wil weg.
    B. Ik word bang dat { $zij } bij me weggaat.
    C. Ik blijf rustig en kan luisteren.
    .a = A. Weg willen
    .b = B. Bang
    .c = C. Rustig
    .also-a = weg willen, weg, ik wil weg, te veel
    .also-b = bang, ik word bang
    .also-c = rustig, luisteren
    .why =
        Iedereen leert al jong hoe veilig het is om dicht bij iemand te zijn. Dat neem je mee in je relatie.

        Wie merkt wat er dan gebeurt, kan soms iets anders kiezen.
attachment-partner-takes-space =
    En als { $partner } ruimte neemt, bijvoorbeeld een avond alleen: wat voel je dan?

    A. Opluchting: tijd voor mezelf.
    B. Paniek: is het voorbij?
    C. Niets bijzonders, dat heeft iedereen soms nodig.
    .a = A. Opluchting
    .b = B. Paniek
    .c = C. Gewoon
    .also-a = opluchting, opgelucht
    .also-b = paniek
    .also-c = gewoon, niets, niks, niets bijzonders
attachment-conflict =
    De laatste. Als jullie botsen, wat doe jij dan meestal?

    A. Ik trek me terug.
    B. Ik raak vol gevoel en wil het meteen oplossen.
    C. Ik blijf kalm en zoek mee.
    .a = A. Terugtrekken
    .b = B. Meteen oplossen
    .c = C. Kalm
    .also-a = terugtrekken, ik trek me terug
    .also-b = meteen oplossen, oplossen
    .also-c = kalm, rustig

## Waar het op lijkt

attachment-result-avoidant =
    Je antwoorden lijken het meest op wat ‘vermijdend’ heet.

    Herken je dit soms? Wordt het spannend, dan zoek je ruimte. Je lost het liever alleen op.
attachment-result-anxious =
    Je antwoorden lijken het meest op wat ‘angstig’ heet.

    Herken je dit soms? Wordt het stil tussen jullie, dan wil je snel weten of het nog goed zit.
attachment-result-secure =
    Je antwoorden lijken het meest op wat ‘veilig’ heet.

    Herken je dit soms? Dichtbij zijn lukt, even apart zijn ook. Na een botsing vind je de weg terug.
attachment-result-abc =
    Je koos elke letter één keer. Er is geen meerderheid, en ik verzin geen uitslag.

    Dit koos je: emoties worden je snel te veel, afstand maakt je bang, en bij een botsing blijf je kalm.
attachment-result-acb =
    Je koos elke letter één keer. Er is geen meerderheid, en ik verzin geen uitslag.

    Dit koos je: emoties worden je snel te veel, ruimte is voor jou gewoon, en een botsing wil je meteen oplossen.
attachment-result-bac =
    Je koos elke letter één keer. Er is geen meerderheid, en ik verzin geen uitslag.

    Dit koos je: emoties maken je bang, ruimte lucht je op, en bij een botsing blijf je kalm.
attachment-result-bca =
    Je koos elke letter één keer. Er is geen meerderheid, en ik verzin geen uitslag.

    Dit koos je: emoties maken je bang, ruimte is voor jou gewoon, en bij een botsing trek je je terug.
attachment-result-cab =
    Je koos elke letter één keer. Er is geen meerderheid, en ik verzin geen uitslag.

    Dit koos je: bij emoties blijf je rustig, ruimte lucht je op, en een botsing wil je meteen oplossen.
attachment-result-cba =
    Je koos elke letter één keer. Er is geen meerderheid, en ik verzin geen uitslag.

    Dit koos je: bij emoties blijf je rustig, afstand maakt je bang, en bij een botsing trek je je terug.

attachment-same = De vorige keer koos je ongeveer hetzelfde. Ook dat kan nog schuiven.
attachment-changed-from-avoidant = De vorige keer leken je antwoorden meer op ‘vermijdend’. Zulke antwoorden schuiven vaak, dat is gewoon.
attachment-changed-from-anxious = De vorige keer leken je antwoorden meer op ‘angstig’. Zulke antwoorden schuiven vaak, dat is gewoon.
attachment-changed-from-secure = De vorige keer leken je antwoorden meer op ‘veilig’. Zulke antwoorden schuiven vaak, dat is gewoon.
attachment-changed-from-mixed = De vorige keer koos je elke letter één keer. Zulke antwoorden schuiven vaak, dat is gewoon.

attachment-limits =
    Drie vragen zijn geen diagnose, wel een begin van een gesprek.

    Er is nog een vierde stijl, ‘gedesorganiseerd’. Die kun je uit deze vragen niet aflezen.

    Een langere vragenlijst heet ECR-R. Een therapeut kan die met je invullen en bespreken.

## Op verzoek

attachment-more =
    Wil je nu nog iets doen of zien?
    .practice = Mijn oefening
    .traits = Meer hierover
    .change = Verandert dit?
    .dance = De dans
    .done = Klaar
attachment-change =
    Ja, het kan veranderen. Reken eerder op één tot drie jaar dan op een maand.

    Wat vaak helpt: merken wat je doet, en af en toe bewust het omgekeerde proberen. Ook een partner bij wie het veilig is, helpt. Therapie kan het sneller doen gaan.
attachment-done =
    Je antwoorden blijven bewaard. Over een paar maanden kun je opnieuw kijken met /hechting.

    Eén ding voor vandaag: wat voel je het eerst, als het even spant? Alleen opmerken is al oefenen.

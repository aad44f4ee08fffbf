### A1, De Spiegel: samen met de telefoon op tafel, of alleen in woorden.

mirror-setting =
    Bij de Spiegel geef je eerst terug wat je hoorde. Daarna komt pas jouw kant.

    Hoe doe je het vandaag?
    .together = Samen
    .afterwards = Achteraf
    .rehearsal = Oefenen
    .why =
        Dit helpt vaak, om vier redenen:

        1. Je merkt meteen of je het goed begreep.
        2. De ander merkt dat het bij je aankomt.
        3. Jij krijgt even tijd, en dan hoef je je minder te verdedigen.
        4. Het gesprek gaat trager en loopt minder snel op.

## Samen, met één telefoon op tafel

mirror-ready =
    Vraag { $partner } eerst of het nu past.

    Past het? Zet de tv uit en ga bij elkaar zitten.
    .now = Het past nu
    .later = Liever later
mirror-later =
    Goed dat je het vroeg. Kies samen een rustig moment.

    Met /spiegel beginnen jullie dan opnieuw.
mirror-speak =
    Leg je telefoon tussen jullie in.

    Nu vertelt { $partner } over één ding. Jij luistert en zegt niets.
    .done = Klaar met vertellen
mirror-give-back =
    Nu jij. Zeg in je eigen woorden wat je hoorde, ook het gevoel:

    ‘Wat ik hoor is … Klopt dat?’
    .done = Gezegd
mirror-slip =
    Denk even terug aan je zin. Zat er nog iets anders in?
    .nothing = Nee, niets
    .but = Een ‘maar’
    .solution = Een oplossing
    .defence = Mijn verdediging
mirror-anyway-aloud =
    Zeg je het nog eens?
    .again = Nog eens
    .so = Zo laten
mirror-fits-together =
    Nu mag { $partner } kiezen: klopt dit, voel je je gehoord?
    .yes = Ja, precies
    .not-quite = Niet helemaal
mirror-correct-aloud =
    Daar is dit voor: zo wordt het duidelijker.

    Laat { $partner } zeggen wat er anders was. Jij luistert weer.
    .done = Klaar met vertellen
mirror-your-side-aloud =
    Nu is er plaats voor jouw kant. Zeg hoe het voor jou is, en begin met ‘ik’.
    .done = Gezegd
    .why = Wie zich gehoord voelt, kan vaak zelf weer luisteren. Daarom komt jouw kant nu pas.
mirror-follow-up-aloud =
    Stel nog één vraag die verder gaat. Bijvoorbeeld: ‘Wat bedoel je met …?’

    Neem daarna je telefoon weer bij je.
    .done = Gevraagd

## Alleen, in woorden

mirror-heard-afterwards =
    Denk terug aan het gesprek. Wat zei { $partner }?

    Eén ding is genoeg. Schrijf het op zoals het gezegd werd.
    .placeholder = ‘Ik voel me …’
mirror-heard-rehearsal =
    Dan oefenen we alvast.

    Wat zegt { $partner } weleens dat jij moeilijk vindt om te horen?
    .placeholder = ‘Jij bent nooit …’
mirror-reflection =
    Dit hoorde je:

    ‘{ $heard }’

    Hoe geef je het terug? In je eigen woorden, met het gevoel erbij en een vraag op het eind.
    .placeholder = Je zegt dat … Klopt dat?
mirror-clear = Je geeft terug en je vraagt na. Meer hoeft nu niet.
mirror-clear--2 = Hier staat wat je hoorde, met een vraag erbij. Zo is het goed.
mirror-clear--3 = Goed teruggegeven, en je vraagt of het klopt.
mirror-anyway =
    Wil je je zin nog eens schrijven?
    .again = Nog eens
    .so = Zo laten
mirror-fits-afterwards =
    Lees je zin nog eens, met de oren van { $partner }:

    ‘{ $reflection }’

    Eerlijk: zou het antwoord ‘ja, dat bedoel ik’ zijn?
    .yes = Ja, denk ik
    .not-quite = Niet helemaal
mirror-fits-rehearsal =
    Stel je voor dat je dit zegt, en je kijkt naar { $partner }:

    ‘{ $reflection }’

    Zie je een ja?
    .yes = Ja, denk ik
    .not-quite = Niet helemaal
mirror-correction =
    Goed dat je eerlijk kijkt. Wat mist er nog?

    Schrijf op wat { $partner } eigenlijk bedoelt.
    .placeholder = ‘Het gaat mij om …’
mirror-your-side =
    Nu is er plaats voor jouw kant. Hoe is het voor jou? Begin met ‘ik’.
    .placeholder = Ik …
    .why = Wie zich gehoord voelt, kan vaak zelf weer luisteren. Daarom komt jouw kant nu pas.
mirror-follow-up =
    Welke vraag stel je daarna aan { $partner }?

    Bijvoorbeeld: ‘Wat bedoel je met …?’
    .placeholder = Wat bedoel je met …?
mirror-take-along =
    Neem deze zin mee naar een rustig moment:

    ‘{ $reflection }’
mirror-take-along-both =
    Neem dit mee naar een rustig moment. Zeg eerst:

    ‘{ $reflection }’

    En vraag daarna:

    ‘{ $question }’

## Eén ding dat beter kan, met een voorbeeld

mirror-fault-but =
    Eén ding: na een ‘maar’ blijft vooral het tweede stuk hangen. Stop vlak daarvoor.

    Bijvoorbeeld: ‘Je had me nodig en ik was er niet. Klopt dat?’
mirror-fault-solution =
    Eén ding: hier zit al een oplossing in. Die mag straks, eerst luisteren.

    Bijvoorbeeld: ‘Het is je even te veel geworden. Heb ik dat goed?’
mirror-fault-defence =
    Eén ding: hier leg je al uit hoe het bij jou zat. Dat krijgt zo meteen zijn plaats.

    Bijvoorbeeld: ‘Je zat op me te wachten en dat deed pijn. Klopt dat?’
mirror-fault-judgement =
    Eén ding: hier zeg je wat je ervan vindt. Geef alleen terug wat { $partner } vertelde.

    Bijvoorbeeld: ‘Dit raakt je meer dan ik zag. Klopt dat?’
mirror-fault-copy =
    Eén ding: dit zijn bijna dezelfde woorden. Met je eigen woorden merkt { $partner } dat het aankwam.

    Bijvoorbeeld: niet ‘ik voel me alleen’, wel ‘je mist me, ook als ik er ben’.
mirror-fault-no-check =
    Eén ding: er staat nog geen vraag achter. Met ‘klopt dat?’ kan { $partner } je bijsturen.

    Bijvoorbeeld: ‘Je schrok ervan. Klopt dat?’
mirror-fault-no-feeling =
    Eén ding: je vertelt wat er gebeurde. Hoe voelde dat voor { $partner }?

    Bijvoorbeeld: ‘Je zat daar alleen en dat maakte je verdrietig. Klopt dat?’

## Het einde

mirror-done =
    Spiegels in de laatste zeven dagen: { $count }.

    Drie per week is mooi. Elke keer telt, ook als het stroef ging.

    Je ritme zie je met /voortgang.
mirror-done--2 =
    Weer geluisterd voor je antwoordde: { $count } keer in zeven dagen.

    Mik gerust op drie per week. Soepel hoeft het niet te gaan.
mirror-done--3 =
    Je gaf terug voor je reageerde. Ook als het wat houterig klonk, heb je geoefend.

    In zeven dagen deed je dit { $count } keer. Drie keer is een fijn ritme; met /voortgang zie je het jouwe.
mirror-done-week =
    Spiegels in de laatste zeven dagen: { $count }.

    Zo wordt luisteren een gewoonte. Je ritme zie je met /voortgang.
mirror-done-week--2 = Al { $count } keer in zeven dagen. Zo gaat het steeds meer vanzelf.
mirror-done-week--3 =
    In zeven dagen deed je dit { $count } keer. Meer hoeft niet; houd het zo.

    Je weken op een rij: /voortgang.

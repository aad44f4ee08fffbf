### Samen herschrijven: deel voor deel, elk met een voorbeeld.

## Het begin: een feit, of wat bij het patroon past

rewrite-open-fact =
    Begin met wat er gebeurde. Wat zou een camera zien of horen?

    Bijvoorbeeld: ‘Toen je gisteren om tien uur thuiskwam’.
    .placeholder = Toen je …
    .why = Over iets wat gebeurde, kun je het snel eens zijn. Over een oordeel begint bijna altijd een nieuwe ruzie.
rewrite-open-fact-general =
    Je schreef:

    ‘{ $text }’

    Dat zijn alle keren tegelijk, en dan praat je al snel over de uitzondering. Aan welke keer denk je?
    .placeholder = Toen je gisteren …
rewrite-open-fact-judgement =
    Je schreef:

    ‘{ $text }’

    Hierin zit al wat je ervan vindt. Wat was er te zien of te horen?
    .placeholder = Toen je …
rewrite-open-pause =
    Tegen De muur helpt een pauze met een tijd erbij. Zeg dat je rust nodig hebt, en wanneer je terug bent.

    Bijvoorbeeld: ‘Ik heb nu pauze nodig. Om negen uur ben ik terug.’
    .placeholder = Ik heb nu pauze nodig. Om …
    .why = Weggaan zonder tijd voelt als in de steek laten. Met een tijd erbij weet de ander: je komt terug.
rewrite-open-pause-no-moment =
    Je schreef:

    ‘{ $text }’

    Wanneer ben je terug? Schrijf je zin nog eens, met een tijd erbij.
    .placeholder = Om … ben ik terug.
rewrite-open-true-part =
    Tegen De verdediger helpt één ding dat klopt. Welk stukje is waar, hoe klein ook?

    Bijvoorbeeld: ‘Daar heb je een punt: ik was te laat.’
    .placeholder = Daar heb je een punt: ik …
    .why = Wie zijn eigen stukje eerst noemt, haalt de strijd eruit. Daarna is er vaak ook ruimte voor jouw kant.
rewrite-open-true-part-but =
    Je schreef:

    ‘{ $text }’

    Na een ‘maar’ telt vooral het tweede stuk. Wat blijft er staan als je daarvoor stopt?
    .placeholder = Daar heb je een punt: ik …
rewrite-open-talk =
    Tegen De ontwijker helpt een afgesproken moment. Wanneer wil je erover praten?

    Bijvoorbeeld: ‘Ik wil hier met je over praten, morgen na het eten.’
    .placeholder = Ik wil hier met je over praten, …
    .why = Het hoeft niet nu. Met een dag en een uur weet { $partner } dat het niet verdwijnt.
rewrite-open-talk-no-moment =
    Je schreef:

    ‘{ $text }’

    Welke dag, of welk moment? Schrijf je zin nog eens, met dat erbij.
    .placeholder = Morgen na het eten …
rewrite-open-receiving =
    Tegen De fixer helpt een vraag, of teruggeven wat je hoorde. De oplossing mag later.

    Bijvoorbeeld: ‘Wat een zware dag. Wil je erover vertellen?’
    .placeholder = Wat een … Wil je erover vertellen?
    .why = Wie iets vertelt, zoekt vaak eerst een oor. Pas als dat er is, is advies welkom.
rewrite-open-receiving-advice =
    Je schreef:

    ‘{ $text }’

    Hier zit nog advies in. Hoe klinkt het als je alleen vraagt of teruggeeft?
    .placeholder = Wat een … Wil je erover vertellen?
rewrite-open-attention =
    Tegen De geest helpt een moment waarop je er echt bent. Wanneer is dat?

    Bijvoorbeeld: ‘Om acht uur leg ik mijn telefoon weg. Dan ben ik er voor jou.’
    .placeholder = Om … leg ik mijn telefoon weg.
    .why = Een kwartier helemaal is meer waard dan een avond half. En een vast moment kun je allebei zien.
rewrite-open-attention-no-moment =
    Je schreef:

    ‘{ $text }’

    Wanneer precies? Schrijf je zin nog eens, met een tijd erbij.
    .placeholder = Om acht uur …

## Het gevoel

rewrite-feeling =
    Wat voel je daarbij? Eén of twee woorden is genoeg.

    Bijvoorbeeld: alleen, boos, bang, moe, verdrietig.
    .placeholder = Ik voel me …
    .why = Een gevoel is van jou. Niemand hoeft zich ertegen te verdedigen, en het laat zien waarom dit voor je telt.
rewrite-feeling-under =
    Onder een grap zit vaak iets wat moeilijker te zeggen is. Wat voelde je?

    Bijvoorbeeld: gekwetst, onzeker, moe, alleen.
    .placeholder = Ik voelde me …
    .why = Tegen spot verdedigt iemand zich. Bij een gevoel dat je gewoon zegt, kan iemand dichterbij komen.
rewrite-feeling-thought =
    Je schreef:

    ‘{ $text }’

    Dat is meer een gedachte over { $partner }. En wat voel jij dan?
    .placeholder = Verdrietig, boos, bang, alleen …
rewrite-feeling-pseudo =
    Je schreef:

    ‘{ $text }’

    Zo’n woord zegt wat de ander deed. En wat voel je dan?
    .placeholder = Verdrietig, boos, bang, alleen …
rewrite-feeling-none =
    Je schreef:

    ‘{ $text }’

    Welk gevoel zit eronder? Kies een woord dat in de buurt komt: boos, verdrietig, bang, moe, alleen.
    .placeholder = Ik voel me …
rewrite-unsafe =
    Dat woord neem ik serieus.

    Is het voor jou veilig om dit aan { $partner } te zeggen?
    .yes = Ja, dat kan
    .no = Nee, of twijfel

## Wat er nodig is

rewrite-need =
    Wat heb je nodig? Ik zet bovenaan wat mij het meest lijkt te passen. Jij weet het beter.
    .safety = Veiligheid
    .connection = Verbinding
    .recognition = Erkenning
    .autonomy = Eigen ruimte
    .none = Laat dit weg
    .why =
        • Veiligheid: op elkaar aan kunnen, rust tussen jullie
        • Verbinding: gezien en gehoord worden
        • Erkenning: merken dat je ertoe doet
        • Eigen ruimte: zelf kunnen kiezen

## De vraag

rewrite-request =
    Wat vraag je? Eén klein ding dat { $partner } kan doen. Nee mag ook.

    Bijvoorbeeld: ‘Wil je me een berichtje sturen als het later wordt?’
    .placeholder = Wil je …
    .why = Een vraag waar nee op mag, krijgt eerder een ja. Mag nee niet, dan is het een eis.
rewrite-request-demand =
    Je schreef:

    ‘{ $text }’

    Dat klinkt als een eis. Hoe vraag je het zo dat nee ook mag?
    .placeholder = Wil je …
rewrite-request-negative =
    Je schreef:

    ‘{ $text }’

    Hier staat wat je niet wilt. Wat zou je wel graag zien?
    .placeholder = Wil je …
rewrite-request-vague =
    Je schreef:

    ‘{ $text }’

    Dat is nog ruim. Wat kan { $partner } dan doen, en wanneer?
    .placeholder = Wil je vanavond …

### C4: vijf gewoontes van goed met elkaar praten, elk met een zin die niet helpt en een die wel helpt.

-keep-it = Laat je hem liever zo? Kies dan Overslaan.
-own-sentence = Hoe zou jij het zeggen, in je eigen woorden?

core-values-not-now =
    Oefenen op zinnen laat ik nu liever rusten. { -calm-first }

    { -who-listens }

    { -now-otherwise } /kernwaarden.
core-values-left-as-it-is =
    Hier kies ik geen andere woorden voor. Wat je schreef, is geen kwestie van netter zeggen, en ik bewaar het niet bij je zinnen.

    { -who-listens }
core-values-which =
    Vijf dingen die praten lichter maken. Niemand kan ze vanzelf; je oefent ze.

    Welke wil je zien?
    .honesty = Eerlijk voelen
    .boundaries = Heldere grenzen
    .listening = Echt luisteren
    .check-ins = Op tijd vragen
    .responsibility = Mijn eigen deel
    .why = Dit is een vaardigheid, geen talent. Eén zin die je vaker zegt, doet meer dan een goed voornemen.

## De kaarten

core-values-card-honesty =
    Eerlijk over wat je voelt: ook het deel dat je liever verbergt.

    Niet: ‘Met mij is niks.’
    Wel: ‘Ik zit vol stress en ben stiller dan anders. Dat verdien jij niet.’
core-values-card-boundaries =
    Heldere grenzen: zeggen wat jij nodig hebt, zonder verwijt.

    Niet: ‘Je hebt geen respect voor mij!’
    Wel: ‘Als ik thuiskom, zit mijn hoofd nog vol. Mag het eerste kwartier rustig zijn? Daarna ben ik er voor je.’
core-values-card-listening =
    Echt luisteren: om te begrijpen, en niet om te antwoorden.

    Niet: knikken, en intussen je antwoord bedenken.
    Wel: ‘Even kijken of ik je goed hoor. Je voelt je buitenspel staan. Klopt dat?’
core-values-card-check-ins =
    Op tijd vragen: ook als er niets aan de hand is.

    Niet: pas praten als het knalt.
    Wel: elke week even stilstaan. ‘Hoe was het deze week tussen ons, voor jou?’
core-values-card-responsibility =
    Je eigen deel nemen: zonder uitleg erachteraan.

    Niet: ‘Ja, sorry, maar jij begon.’
    Wel: ‘Klopt, dat deed ik niet goed. Wat heb jij nu van mij nodig?’
core-values-before =
    De vorige keer schreef je hierbij:

    ‘{ $text }’
core-values-part =
    Wil je er zelf een zin bij maken?
    .practise = Zelf oefenen
    .other = Een andere
    .done = Klaar
core-values-done = Goed. Eén zin die blijft hangen is genoeg. Je vindt ze terug met /kernwaarden.

## Zelf een zin

core-values-practise-honesty =
    Stel: { $partner } vraagt of er iets is. Jij zegt: ‘Nee hoor, gewoon moe.’ En er is wél iets.

    { -own-sentence }
    .placeholder = Eigenlijk ben ik …
core-values-practise-boundaries =
    Stel: je komt thuis, en het is meteen druk. Jij zegt: ‘Laat me toch eens met rust!’

    { -own-sentence }
    .placeholder = Ik heb … nodig
core-values-practise-listening =
    Stel: { $partner } zegt: ‘Ik sta hier overal alleen voor.’ Jij zegt: ‘Ik doe toch ook veel?’

    { -own-sentence }
    .placeholder = Je …
core-values-practise-check-ins =
    Stel: er is al weken iets, en jij zegt opeens: ‘We moeten praten.’

    { -own-sentence }
    .placeholder = Zullen we …
core-values-practise-responsibility =
    Stel: je was een afspraak vergeten. Jij zegt: ‘Sorry, maar jij zei het ook pas laat.’

    { -own-sentence }
    .placeholder = Ik …

## Eén ding dat beter kan

-you-wrote = Je schreef:
core-values-lack-hidden =
    { -you-wrote }

    ‘{ $text }’

    Daarmee blijft het dicht. Welk gevoel zit eronder, al is het klein? { -keep-it }
    .placeholder = Ik ben …
core-values-lack-blame =
    { -you-wrote }

    ‘{ $text }’

    Dit komt snel aan als een verwijt. Hoe klinkt het als je bij jezelf begint? { -keep-it }
    .placeholder = Ik …
core-values-lack-no-feeling =
    { -you-wrote }

    ‘{ $text }’

    Ik mis nog een woord voor hoe je je voelt: moe, bang, verdrietig, gespannen. Welk past? { -keep-it }
    .placeholder = Ik ben …
core-values-lack-demand =
    { -you-wrote }

    ‘{ $text }’

    Hierop kan { $partner } alleen ja zeggen of botsen. Hoe vraag je het, zodat nee ook mag? { -keep-it }
    .placeholder = Zou het kunnen dat …
core-values-lack-no-wish =
    { -you-wrote }

    ‘{ $text }’

    Wat heb jij zelf nodig? Dat mag er gewoon staan. { -keep-it }
    .placeholder = Ik heb … nodig
core-values-lack-no-moment =
    { -you-wrote }

    ‘{ $text }’

    Met een moment erbij wordt het een afspraak. Wanneer, of hoe lang? { -keep-it }
    .placeholder = Na het eten …
core-values-lack-judgement =
    { -you-wrote }

    ‘{ $text }’

    Hier zit al een oordeel in. Wat hoorde je { $partner } zeggen? { -keep-it }
    .placeholder = Je …
core-values-lack-defence =
    { -you-wrote }

    ‘{ $text }’

    Hier leg je uit hoe het voor jou zat. Wat blijft er over als je dat even weglaat? { -keep-it }
    .placeholder = Zonder uitleg …
core-values-lack-advice =
    { -you-wrote }

    ‘{ $text }’

    Dit lost al iets op. Wat hoorde je, voor je gaat helpen? { -keep-it }
    .placeholder = Je …
core-values-lack-but =
    { -you-wrote }

    ‘{ $text }’

    Het stuk achter ‘maar’ blijft hangen, en het eerste stuk raakt weg. Waar zou je stoppen? { -keep-it }
    .placeholder = Tot voor ‘maar’ …
core-values-lack-no-check =
    { -you-wrote }

    ‘{ $text }’

    Nu nog een vraag erachter, zodat { $partner } je kan bijsturen. { -keep-it }
    .placeholder = … Klopt dat?
core-values-lack-their-feeling =
    { -you-wrote }

    ‘{ $text }’

    Wat zou { $partner } daarbij voelen? Zet er één woord voor bij. { -keep-it }
    .placeholder = Je voelt je … Klopt dat?
core-values-lack-no-question =
    { -you-wrote }

    ‘{ $text }’

    Dat klinkt als slecht nieuws. Hoe wordt het een vraag waar { $zij } graag ja op zegt? { -keep-it }
    .placeholder = Zullen we …
core-values-lack-no-own-part =
    { -you-wrote }

    ‘{ $text }’

    Wat deed jij precies? Noem het, hoe klein ook. { -keep-it }
    .placeholder = Ik …
core-values-lack-no-need =
    { -you-wrote }

    ‘{ $text }’

    Je deel staat er. Vraag nu nog wat { $partner } nodig heeft. { -keep-it }
    .placeholder = … Wat heb je nodig?

## Wat het werd

core-values-at-once-honesty =
    Hier staat een gevoel, van jou. Meer hoeft eerlijk zijn niet te doen.

    ‘{ $text }’
core-values-at-once-boundaries =
    Dit is helder: wat je nodig hebt, en wanneer. Er zit geen verwijt in.

    ‘{ $text }’
core-values-at-once-listening =
    Je geeft terug wat je hoorde, en vraagt of het klopt. Zo voelt { $partner } dat je erbij bent.

    ‘{ $text }’
core-values-at-once-check-ins =
    Een vraag, op een moment. Daar kan { $partner } iets mee, zonder te schrikken.

    ‘{ $text }’
core-values-at-once-responsibility =
    Je deel staat er zonder ‘maar’, en je vraagt door. Dat is moeilijk, en het ontspant vaak meteen.

    ‘{ $text }’
core-values-better =
    Dit is een andere zin dan je eerste. Lees ze hardop na elkaar, dan hoor je het verschil.

    ‘{ $text }’
core-values-own =
    Het zijn jouw woorden, dus zo blijft hij staan.

    ‘{ $text }’

## Eén stap

-just-like-that = Nu nog een keer in het echt.
core-values-use-honesty =
    { -just-like-that } Tien minuten samen is daar een goede plek voor.
    .now = Tien minuten
    .other = Een andere
    .later = Later
core-values-use-boundaries =
    { -just-like-that } Met Mijn bericht kun je rustig kijken hoe het aankomt.
    .now = Mijn bericht
    .other = Een andere
    .later = Later
core-values-use-listening =
    { -just-like-that } De Spiegel loopt stap voor stap met je mee.
    .now = De Spiegel
    .other = Een andere
    .later = Later
core-values-use-check-ins =
    { -just-like-that } De check-in heeft vier vaste vragen, dus je hoeft niets te bedenken.
    .now = Check-in
    .other = Een andere
    .later = Later
core-values-use-responsibility =
    Sorry zegt meer als er iets verandert. Wil je er één klein ding bij beloven, iets voor vandaag of morgen?
    .now = Belofte
    .other = Een andere
    .later = Later
core-values-now = Goed, dan gaan we daar heen.
core-values-later = Goed. Je zin is bewaard. Met /kernwaarden zie je hem terug.

### G1: één avond in de maand voor twee, zonder telefoons. Samen gekozen, of als verrassing. Wij sturen niets.

date-night-ahead =
    Er staat al een avond voor jullie twee: { $moment }. Blijft die zo?
    .keep = Blijft zo
    .other = Andere avond
date-night-stands = Fijn. Eerst de telefoons weg, en dan jullie twee.
date-night-stands--2 = Goed, die avond is er. Meer dan samen zijn hoeft het niet te worden.
date-night-how =
    Een avond voor jullie twee, met de telefoons weg. Hoe wil je het doen?
    .together = Samen kiezen
    .surprise = Ik verras
    .why =
        Wie samen een agenda deelt, praat al snel vooral over wat er moet.

        Eén avond in de maand zonder scherm maakt plek voor iets anders. Zie het als sparen: dan is er iets over in een drukke week. Thuis op de bank telt ook.
date-night-arranges =
    Wie regelt het deze keer?

    Afwisselen is fijn: dan mag ieder van jullie eens de gast zijn.
    .me = Ik
    .partner = Mijn partner
    .both = Wij samen
date-night-when =
    Welke avond, en hoe laat? Het kan tot twee weken vooruit.

    Weet je het nog niet? Sla dan over.
    .placeholder = Zaterdag 19:30
date-night-unclear = Daar herken ik nog geen moment in. Probeer het eens als ‘zaterdag 19:30’ of ‘vrijdag om acht uur’.

## Wat, en waar de telefoons heen gaan

date-night-idea =
    Wat gaan jullie doen? Klein is goed, en het hoeft bijna niets te kosten.

    • Samen koken: iets wat jullie nog nooit maakten
    • Avondwandeling: een straat waar jullie anders niet komen
    • Van vroeger: een plek of een lied uit jullie eerste tijd
    • Spel en thee: kaarten of een puzzel, een kaars erbij
    .cook = Samen koken
    .walk = Avondwandeling
    .memory = Van vroeger
    .game = Spel en thee
    .own = Eigen idee
date-night-idea-surprise =
    Waarmee wil je verrassen? Klein is goed, en het hoeft bijna niets te kosten.

    • Samen koken: iets wat jullie nog nooit maakten
    • Avondwandeling: een straat waar jullie anders niet komen
    • Van vroeger: een plek of een lied uit jullie eerste tijd
    • Spel en thee: kaarten of een puzzel, een kaars erbij
    .cook = Samen koken
    .walk = Avondwandeling
    .memory = Van vroeger
    .game = Spel en thee
    .own = Eigen idee
date-night-own =
    Wat heb je in gedachten? Een paar woorden zijn genoeg.
    .placeholder = Pannenkoeken en een oude film
date-night-phones =
    En waar gaan de telefoons heen?

    • In een la: tot de avond om is
    • Thuis laten: als jullie de deur uit gaan
    • Eén blijft aan: voor de oppas, of voor iemand die jullie nodig kan hebben
    .drawer = In een la
    .home = Thuis laten
    .one = Eén blijft aan
date-night-phones-drawer = Zet ze stil en leg ze samen in de la, voor jullie beginnen. Dan is het begin ook meteen duidelijk.
date-night-phones-home = Leg ze aan de lader en trek de deur dicht. Wat jullie onderweg zien, vertellen jullie aan elkaar.
date-night-phones-one = Kies vooraf welke aan blijft. Leg die met het scherm naar beneden, en laat alleen een telefoontje geluid maken.

## Woorden om zelf te sturen of te zeggen

date-night-secret =
    Dit weet voorlopig alleen jij:

    { $idea ->
        [cook] Jullie gaan samen koken. Kies een recept, en haal vast wat er niet in huis is.
        [walk] Jullie gaan wandelen in de avond. Kies vast een route, met ergens een bankje.
        [memory] Jullie gaan terug naar vroeger. Zoek vast de plek of het lied op.
        [game] Er komt een spel op tafel. Leg het vast klaar, met thee en een kaars.
       *[own] ‘{ $wish }’
    }
date-night-send-plan =
    Zullen we { $moment } iets met ons tweeën doen, telefoons weg?

    { $idea ->
        [cook] Ik wil graag samen koken, iets wat we nog nooit maakten.
        [walk] Ik wil graag een avondwandeling maken, ergens waar we anders niet komen.
        [memory] Ik zoek een plek of een lied van toen we elkaar net kenden.
        [game] Ik denk aan een spel op tafel, met thee en een kaars erbij.
       *[own] Mijn idee: { $wish }
    }

    { $arranges ->
        [me] Ik regel het. Past het niet? Zeg het gerust.
       *[both] Het regelen doen we samen.
    }
date-night-send-partner =
    Zullen we { $moment } iets met ons tweeën doen, telefoons weg?

    Jij mag deze keer kiezen wat. Klein is goed, en ik doe mee.
date-night-send-surprise =
    Wil je { $moment } vrijhouden voor ons tweeën? Ik heb iets bedacht, en jij hoeft niets te regelen.

    De telefoons gaan weg. Past het niet? Zeg het gerust.
date-night-done = Het bericht hierboven kun je kopiëren, of je zegt het zelf. Ik stuur niets. Een fijne avond alvast.
date-night-done--2 = Stuur het zelf, of zeg het straks. Van mij gaat er niets uit. Loopt de avond anders? Dan telt hij net zo goed.
date-night-done--3 = Sturen of zeggen, wat bij jullie past; ik doe het niet voor je. Zo’n avond hoeft nergens goed voor te zijn.

## Nog geen avond bekend

date-night-first-an-evening = Dan zoeken jullie eerst een avond. Dit kun je vragen:
date-night-send-open = Ik wil graag een avond met ons tweeën, telefoons weg. Welke avond past jou?
date-night-send-surprise-open = Ik heb iets bedacht voor ons tweeën. Welke avond kun jij vrijhouden? Meer zeg ik nog niet.
date-night-open = Weten jullie de avond? Typ dan /date, en we maken het af.
date-night-open--2 = Zodra er een avond is, helpt /date je verder met de rest.

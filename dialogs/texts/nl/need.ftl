### A3, De Detector: niet waarom iemand boos is, wel wat iemand nodig heeft.

need-what =
    Achter een gevoel zit vaak iets wat iemand mist. Dat zoeken we.

    Wat zei { $partner }, of wat gebeurde er? Eén moment is genoeg.
    .placeholder = ‘Je bent er nooit als …’
    .why =
        Vraag je naar het waarom van een gevoel, dan gaat het snel over wie er gelijk heeft.

        Vraag je wat iemand nodig heeft, dan weet je wat je kunt doen. Vaak is het een van deze vier: veiligheid, verbinding, erkenning of eigen ruimte.
need-emotion =
    Hoe kwam { $partner } op je over?
    .angry = Boos
    .sad = Verdrietig
    .afraid = Bang
    .hurt = Gekwetst
    .ashamed = Beschaamd
    .stressed = Gestrest
    .lonely = Alleen
    .other = Iets anders

## Wat het zou kunnen zijn

need-likely-safety =
    Het kan om veiligheid gaan: op elkaar kunnen rekenen.

    Je schreef ‘{ $because }’.
need-likely-connection =
    Het kan om verbinding gaan: gezien en gehoord worden.

    Je schreef ‘{ $because }’.
need-likely-recognition =
    Het kan om erkenning gaan: ertoe doen, gewaardeerd worden.

    Je schreef ‘{ $because }’.
need-likely-autonomy =
    Het kan om eigen ruimte gaan: zelf kunnen kiezen.

    Je schreef ‘{ $because }’.
need-likely-safety-by-emotion = Misschien gaat het om veiligheid: op elkaar kunnen rekenen. Dat past vaak bij dit gevoel.
need-likely-connection-by-emotion = Misschien gaat het om verbinding: gezien en gehoord worden. Dat past vaak bij dit gevoel.
need-likely-recognition-by-emotion = Misschien gaat het om erkenning: ertoe doen, gewaardeerd worden. Dat past vaak bij dit gevoel.
need-likely-autonomy-by-emotion = Misschien gaat het om eigen ruimte: zelf kunnen kiezen. Dat past vaak bij dit gevoel.
need-need =
    Dit is een gok. Wat past volgens jou het best?
    .safety = Veiligheid
    .connection = Verbinding
    .recognition = Erkenning
    .autonomy = Eigen ruimte
    .why =
        • Veiligheid: op je kunnen rekenen, weten dat het goed zit
        • Verbinding: gezien, gehoord en begrepen worden
        • Erkenning: ertoe doen, merken dat het gewaardeerd wordt
        • Eigen ruimte: zelf kiezen, vrij kunnen ademen

## De vraag, in eigen woorden

-open-question = ‘Wat heb je nu van me nodig?’
need-question-safety =
    Vraag eerst open: { -open-question }

    Dan pas gerichter, bijvoorbeeld: ‘Weet je even niet of je op me kunt rekenen?’ Hoe vraag jij dat?
    .placeholder = Weet je even niet of …
need-question-connection =
    Vraag eerst open: { -open-question }

    Dan pas gerichter, bijvoorbeeld: ‘Mis je ons, ook als ik naast je zit?’ Hoe vraag jij dat?
    .placeholder = Mis je …
need-question-recognition =
    Vraag eerst open: { -open-question }

    Dan pas gerichter, bijvoorbeeld: ‘Zie ik te weinig wat jij allemaal doet?’ Hoe vraag jij dat?
    .placeholder = Zie ik te weinig …
need-question-autonomy =
    Vraag eerst open: { -open-question }

    Dan pas gerichter, bijvoorbeeld: ‘Wil je wat meer tijd voor jezelf?’ Hoe vraag jij dat?
    .placeholder = Wil je meer …
need-ask =
    Laat het ‘waarom’ liggen. Vraag op een rustig moment wat { $partner } nodig heeft:

    1. { -open-question }
    2. ‘{ $question }’

    Na elke vraag: stil zijn en luisteren.
need-ask-open =
    Laat het ‘waarom’ liggen. Vraag { $partner } op een rustig moment: { -open-question }

    Daarna: stil zijn en luisteren.
need-answer =
    Al gevraagd? Schrijf op wat { $partner } zei.

    Nog niet? Sla dit dan over.
    .placeholder = ‘Ik wil graag dat je …’

## Eén afspraak die je kunt nakijken

need-agreement =
    Dit was het antwoord:

    ‘{ $answer }’

    Wat spreken jullie nu af? Houd het klein: wie, wat en wanneer.

    Bijvoorbeeld: ‘Ik app een kwartier vooraf als ik later kom.’
    .placeholder = Ik … op …
    .why = Een kleine afspraak kun je nakijken. Houd je je eraan, dan groeit het vertrouwen.
need-plan =
    Dan is het vragen zelf je eerste stap.

    Wanneer doe je dat? Schrijf het als een afspraak met jezelf.
    .placeholder = Ik vraag het vanavond, na …
    .why = Een moment kiezen helpt. Anders blijft het vaak bij een goed idee.
need-missing-who =
    Dit schreef je:

    ‘{ $agreement }’

    Wie doet dat?
    .placeholder = Ik, of wij samen
need-missing-what =
    Dit schreef je:

    ‘{ $agreement }’

    En wat doe je dan? Kies iets wat { $partner } ook kan zien.
    .placeholder = Ik leg mijn telefoon weg …
need-missing-when =
    Dit schreef je:

    ‘{ $agreement }’

    Op welke dag doe je dat, of op welk vast moment?
    .placeholder = Op dinsdag en donderdag
need-agreed =
    Dit is jullie afspraak:

    ‘{ $agreement }’

    Doe het één keer en kijk samen of het helpt.
need-agreed--2 =
    Zo staat het:

    ‘{ $agreement }’

    Probeer het één keer. Past het niet, dan maken jullie het kleiner.
need-lay =
    Ik kan deze afspraak ook voorleggen aan { $partner }. Vinden jullie die allebei goed, dan kom ik erop terug.

    ‘{ $agreement }’

    Leg ik die zo voor?
    .propose = Leg voor
    .keep = Houd voor mezelf
need-kept = Goed, die is van jou. Met /afspraken kun je later altijd iets voorstellen.
need-laid = { $Partner } krijgt je voorstel te zien. Zeggen jullie allebei ja, dan geldt de afspraak, en dat lees je hier.
need-planned =
    Dit is je afspraak met jezelf:

    ‘{ $agreement }’

    Kom daarna terug met /behoefte. Dan maken we er een afspraak van.
need-planned--2 =
    Dit neem je je voor:

    ‘{ $agreement }’

    Weet je daarna meer? Met /behoefte maken we er een afspraak van.
need-without = Dat mag. De vraag stellen is al een stap. Met /behoefte kun je later verder.

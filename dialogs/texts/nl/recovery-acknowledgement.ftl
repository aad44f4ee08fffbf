### E5, stap 1: erkennen. Geen oorzaken: die horen bij stap 3.

recovery-acknowledgement-own =
    Erkennen is zeggen wat jij deed, en wat dat met { $partner } deed. Meer niet: geen reden, en niets kleiner dan het was.

    Schrijf het in twee of drie zinnen op, zoals je het hardop zou zeggen.
    .placeholder = Ik heb … en daardoor …
    .why =
        Wie bedrogen is, heeft vaak één vraag onder alle andere: zie je wat je mij hebt aangedaan? Zolang dat antwoord er niet is, komt er weinig anders binnen.

        Dit blijft in jouw chat. Wat je zegt, kies je zelf.
recovery-acknowledgement-weak-blame = Er klinkt in door dat het ook aan je partner lag. Over wat er tussen jullie miste, gaat het pas in stap drie. Nu alleen jouw keuze.
recovery-acknowledgement-weak-small = Hier maak je het kleiner. Dat is vaak bedoeld als troost, en het voelt voor de ander als: mijn pijn telt niet.
recovery-acknowledgement-weak-but = Met ‘maar’ haal je terug wat ervoor staat. Zet daar eens een punt.
recovery-acknowledgement-again =
    Je schreef:

    ‘{ $text }’

    Wil je het anders zeggen?
    .again = Anders zeggen
    .so = Zo laten
    .also-again = Ja
    .also-so = Nee
recovery-acknowledgement-whole =
    Dit zijn jouw woorden:

    ‘{ $text }’

    Zeg ze hardop, op een rustig moment. Wees daarna stil. Wat er ook komt, tranen of boosheid: blijf zitten en luister.
recovery-acknowledgement-not-yet =
    Het blijft zoals je het schreef:

    ‘{ $text }’

    Zeg het nog niet hardop. Slaap er een nacht over, en lees het morgen door de ogen van { $partner }.
recovery-acknowledgement-answering =
    Er komen vragen, vaak meer dan eens dezelfde. Antwoord op wat er gevraagd wordt, heel en zonder ‘ja maar’. Weet je iets niet meer? Zeg ook dat.

    Vraagt { $partner } naar seks in geuren en kleuren? Vraag dan zacht terug: ‘Helpt het je om dat te weten, of blijven het beelden?’ De keuze is aan { $haar }.

    Was het onveilig? Laat je testen, en zeg dat ook. Dat hoort bij eerlijk zijn.
recovery-acknowledgement-ask =
    Jij mag vragen stellen. Je mag ook stoppen met vragen, en later weer beginnen. De pijn mag telkens opnieuw een plek krijgen.

    Wat wil je nu het liefst weten?
    .facts = Wat er was
    .pictures = De seks
    .reason = De reden
    .nothing = Nu niets
    .why = Wie bedrogen is, mag alles vragen. Sommige antwoorden geven rust, andere blijven hangen. Daarom kijken we per vraag.
recovery-acknowledgement-ask-more =
    Is er nog iets wat je wilt weten?
    .facts = Wat er was
    .pictures = De seks
    .reason = De reden
    .nothing = Nu niets
recovery-acknowledgement-about-facts = Dit zijn vragen die vaak rust geven: wat was het, wanneer, hoe lang, wie weet ervan, en is het voorbij. Schrijf er drie op en begin daarmee. Een halfuur per keer is genoeg.
recovery-acknowledgement-about-pictures =
    Je mag het vragen, want het is jouw keuze. Weet wel: details over seks worden vaak beelden, en die gaan moeilijk weg.

    Vraag jezelf eerst: wat hoop ik dat dit antwoord me geeft? Wil je weten of je je moet laten testen? Die vraag helpt wel.
recovery-acknowledgement-about-reason = ‘Waarom’ is een grote vraag, en die komt in stap drie. Nu lokt hij vaak uitleg of verdediging uit, en daar heb je niets aan. Wat de reden ook was: de keuze was niet die van jou.
recovery-acknowledgement-room =
    Goed. Spreek samen af wanneer je vragen stelt, en hoe lang. Dan hoeft het niet elke nacht.

    Voel je je na een antwoord slechter? Dan mag je stoppen, midden in een zin. Gaat het na een halfuur niet meer? Met /pauze rusten jullie allebei.

### C5: vier stijlen, één kaart tegelijk. Over mensen die zich erin herkennen, nooit over je partner.

styles-card =
    Er zijn vier hechtingsstijlen: manieren om met dichtbij en afstand om te gaan. Veel mensen zitten ertussenin.

    Welke kaart wil je zien?
    .secure = Veilig
    .anxious = Angstig
    .avoidant = Vermijdend
    .disorganised = Gedesorganiseerd
    .why =
        Kijk vooral naar jezelf. Wat een ander herkent, hoor je het best van die ander.

        De verdeling is een ruwe schatting, en niemand past helemaal in één vak.
styles-front-secure =
    Veilig

    Ongeveer de helft van de mensen herkent zich hier het meest in.

    Dichtbij zijn lukt, en alleen zijn ook. Ze zeggen vaak wat ze nodig hebben. Meestal rekenen ze erop dat het goed komt.
styles-front-anxious =
    Angstig

    Ongeveer een op de vijf mensen herkent zich hier het meest in.

    Ze verlangen naar dichtbij zijn en letten goed op de ander. Een kort antwoord of een stille avond kan al onrust geven. Een lief woord helpt, soms maar even.
styles-front-avoidant =
    Vermijdend

    Ongeveer een op de vier mensen herkent zich hier het meest in.

    Ze regelen graag dingen zelf en laten weinig zien van wat ze missen. Veel gevoel ineens kan benauwen, ook als ze van iemand houden.
styles-front-disorganised =
    Gedesorganiseerd

    Ongeveer een op de twintig mensen herkent zich hier het meest in.

    Ze verlangen naar dichtbij zijn, en zijn er tegelijk bang voor. Dat komt vaak door wat iemand vroeger meemaakte. Het was toen een manier om overeind te blijven.
styles-part =
    Wil je van deze kaart nog iets zien?
    .quarrel = In een ruzie
    .helps = Wat vaak helpt
    .other = Andere kaart
    .done = Klaar
styles-quarrel-secure =
    In een ruzie blijven ze vaak kalm genoeg om te luisteren. Ze kunnen zeggen wat hen raakt, en ook toegeven.

    Daarna maken ze het meestal snel weer goed. Ook zij hebben slechte dagen.
styles-quarrel-anxious =
    In een ruzie gaat het vaak harder en sneller. Ze vragen door, bellen nog eens of willen het nú oplossen.

    Daaronder zit meestal één vraag: blijf je bij me?
styles-quarrel-avoidant =
    In een ruzie worden ze vaak stil, gaan ze iets doen of lopen ze weg. ‘Ik heb ruimte nodig’, klinkt het dan.

    Daaronder zit vaak de angst om tekort te schieten. Ze willen dat het rustig wordt.
styles-quarrel-disorganised =
    In een ruzie kan het snel wisselen: eerst vasthouden, dan wegduwen. Dat is voor henzelf net zo verwarrend als voor een ander.

    Wie gekwetst of bedreigd wordt, hoeft dat niet te begrijpen. Kijk dan bij /hulp.
styles-helps-secure =
    Blijven doen wat werkt: gewoon zeggen wat je raakt, ook als het goed gaat.

    Rust kan op een ander overkomen als weinig interesse. Eén vraag extra lost dat vaak op.
styles-helps-anxious =
    Eerst zelf tot rust komen, en dan één ding vragen. Een eigen avond of eigen vrienden helpt ook: dan hangt niet alles van één antwoord af.
styles-helps-avoidant =
    Kleine stapjes: iets langer blijven, één gevoel noemen. En bij weggaan zeggen wanneer je terug bent. Hoe dat een ander verging, lees je met /verhalen blijven.
styles-helps-disorganised =
    Dit hoeft niemand alleen uit te zoeken. Praten met een mens die hier ervaring mee heeft, helpt vaak: een psycholoog of traumatherapeut. Je huisarts kan je verwijzen.

    Vaste, rustige dingen helpen ook: een plek, een ritme, iemand die je vertrouwt.
styles-done =
    Eén ding voor vandaag: merk op wat jij als eerste voelt wanneer het even spant. Meer hoeft niet.
    .leads = Verder kijken

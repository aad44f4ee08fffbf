"""Sentences of an attack on the person; divided by bars."""

from __future__ import annotations

SENTENCES = """
    jij bent ook nooit tevreden | jij ruimt nooit iets op | jij laat altijd alles liggen
    nooit doe je eens iets uit jezelf | altijd kom je te laat | altijd hetzelfde met jou | je luistert nooit
    je helpt nooit in het huishouden | je denkt alleen aan jezelf | je bent lui | je bent egoïstisch
    je bent een slechte vader | je bent een luilak | je bent onbetrouwbaar
    je bent onmogelijk om mee te leven | je bent net een kind | je bent precies je vader
    je bent veranderd, vroeger was je leuk | je bent niks waard | je bent hopeloos | je bent koud
    je bent dom | je bent gek | jij bent het probleem | jij bent gewoon dom bezig | jij kan ook niks
    jij kunt niet eens een ei koken | jij snapt er niks van | jij begrijpt mij niet
    jij weet niet wat werken is | jij doet hier niks | jij hebt nooit tijd voor mij
    jij geeft nooit iets om mijn familie | jij verpest het altijd | jij liegt | jij bedriegt iedereen
    jij zeurt | jij praat te veel | jij drinkt te veel | jij geeft te veel geld uit | jij rijdt als een gek
    jij eet als een varken | jij moet altijd gelijk hebben | jij wil altijd de baas zijn
    jij zit ook altijd op die telefoon | jij met je eeuwige gezeur | jouw schuld dat de kinderen zo zijn
    jouw familie deugt ook niet | wat ben je toch een zeur | wat ben jij een egoïst | wat ben jij traag zeg
    wat doe jij eigenlijk de hele dag | wat heb ik aan jou | waarom kun jij nooit normaal doen
    waarom luister je nooit | waarom ben je zo dom | waarom moet jij altijd alles verpesten
    waarom heb jij dat nu weer niet gedaan | hoe kun je zo stom zijn | hoe vaak moet ik dat nog zeggen
    hoe moeilijk is het om een deur dicht te doen | ben je nou echt zo dom | ben je doof of zo
    heb je geen ogen in je hoofd | kun je dan helemaal niks | kan je nou nooit eens iets goed doen
    moet ik hier dan alles doen | schaam je | je moest je schamen | een beetje man had dat gedaan
    een echte vrouw zorgt voor haar gezin | andere vrouwen klagen niet | andere mannen helpen wel
    de man van Els doet dat allemaal zonder te vragen | mijn ex was beter | zelfs een kind kan dat
    met jou kan je ook nergens komen | met jou valt niet te leven | aan jou heb ik niks
    op jou kan ik nooit rekenen | typisch jij | weer iets voor jou | daar ben je te dom voor
    dat kan jij niet | dat doe je helemaal verkeerd | weer te zout | weer vergeten, zoals altijd
    kijk nou wat je gedaan hebt | kijk eens hoe je eruitziet | wat zie je eruit
    die jurk staat je niet, je lijkt wel een tent | dat eten is niet te vreten
    het is hier altijd een zwijnenstal | ge zijt nen luierik | ge kunt niks | ge zaagt de hele dag
    gij denkt nooit na | gij moet altijd commentaar geven | uw eten smaakt naar karton
    mijn vrouw is een zeurkous | mijn vrouw doet nooit iets goed | ze kan niet met geld omgaan
    ze is gewoon te lui om te werken | ze zeurt van 's morgens tot 's avonds | je hebt me teleurgesteld
    je hebt alles kapotgemaakt | je hebt gelogen | je hebt geen ruggengraat | je hebt geen gevoel
    je hebt het mis | je stinkt | ik had nooit met jou moeten trouwen
    ik had beter naar mijn moeder geluisterd | ik ben jouw gedrag zo beu | ik word ziek van jou
    ik heb spijt dat ik met jou ben | niemand kan met jou samenleven | zonder mij kan jij niks
    zonder mij lig je in de goot | jij interesseert je voor niemand | jij bent alleen met jezelf bezig
    je bent verwend tot op het bot | je bent een groot kind | ik ben met een kleuter getrouwd
    ik heb geen man maar een puber in huis | ik heb geen vrouw maar een directeur
    moet je jezelf nou eens horen | moet je kijken hoe je erbij loopt | kijk je eigenlijk ooit in de spiegel
    heb je eigenlijk wel een hart | heb jij dan nergens verstand van | jij hebt geen verstand van kinderen
    jij hebt geen idee hoe je een huishouden runt | jij kent het woord opruimen niet
    opruimen staat niet in jouw woordenboek | nadenken is voor jou te moeilijk | luisteren kun jij niet
    koken kun je ook al niet | haar kookkunst is niet om over naar huis te schrijven
    haar eten krijg je niet weg | haar rijstijl is levensgevaarlijk | zij en rijden, dat wordt nooit wat
    zij moet zich altijd overal mee bemoeien | ze heeft overal commentaar op
    niets is goed genoeg voor haar | er is altijd wel iets mis volgens jou | altijd heb jij wat te klagen
    altijd moet ik achter jouw kont opruimen | ik ruim hier altijd jouw rommel op
    het is elke dag hetzelfde liedje met jou | het is altijd ik, ik, ik bij jou
    hier woon ik in een stal dankzij jou | jouw sokken liggen weer op de grond
    weer vergeten het vuilnis buiten te zetten, hoe moeilijk kan het zijn
    je bent het weer vergeten hè, zoals altijd | natuurlijk ben je het vergeten | je doet alles half
    je maakt nooit iets af | je begint aan alles en maakt niets af
    je verantwoordelijkheid nemen, dat kan jij niet | je loopt altijd weg voor alles
    je hebt twee linkerhanden | je rijdt als een oud wijf | je kleedt je als een zwerver
    je ruikt uit je mond | je hebt een karakter om op te schieten | je bent een blok aan mijn been
    je bent een last | je bent een slechte echtgenoot en een nog slechtere vader
    je bent geen moeder, een moeder doet zoiets niet | jij bent geen echte vent | wees eens een man
    gedraag je naar je leeftijd | word eens volwassen | zoek eens een job, nietsnut
    een normale mens zou dat zien | iedereen ziet het behalve jij
    zelfs mijn vrienden vragen wat ik met jou moet | mijn moeder had gelijk over jou
    met mijn ex had ik dat nooit | waarom kun je niet een beetje meer zijn zoals je zus
    waarom moet jij altijd zo moeilijk doen | waarom doe je altijd zo achterbaks
    waarom snap jij dat nou niet | waarom denk je nooit eens na | waarom zou iemand met jou willen zijn
    wanneer word jij eens wakker | wanneer ga jij eens werk zoeken
    kun je dan nooit eens je spullen opruimen | kun je niet één keer aan mij denken
    doe je dat expres of ben je echt zo dom | wat is er toch mis met jou | wat voor moeder doet dat
    hoe haal je het in je hoofd | hoe durf je | jij durft | je liegt dat je zwart ziet | je liegt altijd
    ik geloof jou nooit meer | je bent niet te vertrouwen | jij brengt alleen maar problemen
    sinds jij hier woont is alles fout gegaan | alles wat jij aanraakt gaat kapot
    ge hebt twee linkse handen | ge zijt zo koppig als een ezel | ge zijt nie normaal
    ge luistert langs geen kanten | gij zijt altijd zo negatief | gij denkt dat ge alles weet
    altijd die kritiek van u | uw gezaag ben ik zo moe | uit jouw mond komt alleen maar kritiek
    je hebt de kinderen tegen mij opgestookt | niets doe je goed | je ouders hebben je slecht opgevoed
    je maakt mij belachelijk bij mijn vrienden | je bent de grootste zeur van het land
    Je bent een lafaard. | Jij hebt geen idee waar je mee bezig bent. | Kun je dan echt niks zelf?
    dat gij daar nog niet aan gedacht had verbaast me niks
    Elke keer hetzelfde met jou, je belooft het en je doet het niet. | Je hebt het weer voor elkaar.
    Die kinderen zouden beter af zijn zonder jou. | Mijn vrouw is een ramp in de keuken.
    Je luistert niet naar me. | Jij hebt ook altijd een excuus.
    Elke dag is het hier een bende als ik thuiskom. | Zo'n vrouw als jij had ik beter niet getrouwd.
    gij kunt nog geen lamp vervangen | Je weet het altijd beter hè
    Ik snap niet dat iemand zo koppig kan zijn. | Je hebt je kinderen slecht opgevoed.
    Jij geeft niks om mij. | Wat ben jij voor een vader? | Je bent zo egoïstisch als de pest.
    Jij bent zo verwend. | Ge hebt van niks verstand. | Waarom kun je niet gewoon één keer op tijd zijn?
    Ik heb een kind getrouwd in plaats van een man.
    Je bent een waardeloze kok, een waardeloze vader en een waardeloze minnaar.
    Wie denk je dat dat allemaal opruimt? Jij in ieder geval nooit.
    Jij interesseert je alleen voor je eigen dingen. | Haar kookkunsten zijn om te huilen.
    Moet je jezelf eens zien zitten. | Je maakt mij belachelijk met die kleren van jou.
    Je bent de grootste egoïst die ik ken. | Wanneer leer jij nou eens luisteren?
    Uit jouw mond komt alleen maar gezeik. | Je hebt de kinderen tegen mij opgezet.
    gij zijt echt niet te doen | Ze is lui, ze is slordig en ze kan niet koken.
    Jij met je grote mond altijd. | jij zorgt alleen maar voor ellende
    jij zorgt altijd voor ruzie op feestjes | heb je nou alweer schoenen gekocht
    heb je weer zitten snoepen | zit je nu alweer op die telefoon | ben je nou nog niet klaar, traag mens
    je bent een slapjanus | je bent een dweil | je bent geen knip voor de neus waard
    je hebt me nog nooit geholpen | je hebt nog nooit een bloemetje meegebracht
    je hebt nog nooit sorry gezegd | je gedraagt je als een klein kind | je gedraagt je asociaal
    vroeger was je tenminste nog lief | vroeger lachte je nog, nu ben je een zuurpruim
    je bent er niet mooier op geworden | wat jij zegt slaat nergens op | wat jij doet is nooit goed
    wat jij zegt is altijd dom | dat heb je verkeerd gedaan, zoals alles | kun je dan echt niks onthouden
    kun je nog geen aardappel schillen | jij vergeet je eigen hoofd nog | jij kunt niet met mensen omgaan
    jij kunt niet met kritiek omgaan | jij bent te dom om voor de duvel te dansen
    jij bent te lui om op te staan | jij bent te trots om sorry te zeggen | jij bent zo koud als een steen
    jij bent jaloers op iedereen | jij bent een controlefreak | jij bent een schijnheilige
    jij en je familie, allemaal hetzelfde | jullie vrouwen zijn allemaal gelijk
    jullie mannen kunnen ook niks | het enige wat jij kan is zeuren | je kan alleen maar klagen
    je doet niets anders dan commentaar geven | je hele leven doe je al niks
    je geeft nooit eens een compliment | je ziet alleen wat ik verkeerd doe
    je maakt alles kapot met je gezeur | je maakt van elke avond een hel
    met zo iemand als jij kan je toch niet leven | wie wil er nu met jou samenwonen
    wie denk je wel dat je bent, de koning | van jou had ik ook niks anders verwacht
    ik had meer van je verwacht | ik schaam me om met jou gezien te worden | ik kan je niet meer uitstaan
    ik heb een hekel aan hoe jij eet | ik erger me dood aan jou | alles aan jou irriteert mij
    Je bent nog te lui om een vork op te rapen. | Zonder mijn hulp krijg jij niks voor elkaar.
    Je verpest de sfeer altijd. | Waarom ben je niet wat meer zoals zij? | Jij weet toch nooit iets.
    Elke keer als jij iets moet regelen gaat het mis. | gij hebt echt geen manieren
    Wat heb jij toch een vervelend karakter.
"""

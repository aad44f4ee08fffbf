### D4: iets wat je voor je houdt. Niets hiervan wordt bewaard, en niets gaat naar de ander.
###
### Eerst of het veilig is. Wie bang is voor de ander, zwijgt om veilig te zijn: nooit raden om te vertellen. Geen
### preek over eerlijkheid: wel of niet vertellen is een eigen keuze. De eerste zestig tekens zeggen niets.

secret-watched = { -watched }
secret-later =
    Dan wacht dit tot het scherm van jou alleen is.

    Je begint weer met /geheim.
secret-not-now =
    Hier begin ik nu liever niet aan. Zwijgen om veilig te zijn mag altijd.

    { -who-listens }

    { -now-otherwise } /geheim.
secret-left-as-it-is =
    Hier leg ik geen maatstaf naast. Is er iemand die jou pijn doet of bang maakt? Dan hoef je daar nooit over te zwijgen.

    { -who-listens }
secret-alone =
    Dit doe je rustig, en voor jezelf. We kijken naar iets wat je voor { $partner } verborgen houdt.

    Niets gaat naar { $partner }. Na dit gesprek bewaar ik je antwoorden niet. Wat je typt, blijft wel in deze chat staan.

    Kijkt er nu iemand met je mee?
    .alone = Nee, niemand
    .later = Ja
    .also-alone = Nee, niemand, alleen ik
    .also-later = Jawel, iemand, later
    .why = Wat hier staat, kan iemand anders lezen die je telefoon pakt. Met /weg haal ik mijn eigen berichten weg; die van jou wis je zelf.

## Eerst: is het veilig?

secret-then =
    Stel dat het uitkomt. Wat zou er dan gebeuren, denk je?

    • Niet veilig: je bent bang voor wat { $zij } dan doet, met jou, je kind, je geld of zichzelf
    • Pijn: boos of verdrietig, en dat wordt zwaar
    • Uit elkaar: het kan het einde zijn
    • Weet ik niet
    .unsafe = Niet veilig
    .pain = Pijn
    .over = Uit elkaar
    .unsure = Weet ik niet
secret-fear =
    Zit er ook angst bij? Angst om straf, dreigen of pijn, bedoel ik.
    .yes = Ja
    .no = Nee
    .rather-not = Liever niet zeggen
secret-no-secret =
    Zwijgen om veilig te blijven, is geen geheim. Je bent niemand die uitleg schuldig.

    Je hoeft het niet te vertellen, nu niet en later niet.
secret-no-advice =
    Dat hoeft ook niet. Over vertellen raad ik je dan niets aan: jij weet het best wat veilig is.

    { -who-listens }

## Is het een geheim?

secret-hidden =
    Het kan van alles zijn: contact met een ex, geld, iets wat je mist, gevoelens voor een ander. Wat het is, vraag ik nu nog niet.

    Wat voel je bij de gedachte dat { $partner } het merkt?

    • Schaamte of angst: het mag niet uitkomen
    • Van mezelf: ik ben er rustig bij
    .secret = Schaamte of angst
    .own = Van mezelf
    .why = Privé is iets waar je rustig bij bent: een gedachte, een dagboek, een gesprek met een vriend. Een geheim moet je bewaken, en dat merk je vaak aan je lijf.
secret-own =
    Dan is het van jou. Eigen gedachten mag je hebben, ook als je van iemand houdt.

    Wil je weten wat er voor jou achter zit? Dat kan met De Detector.
    .leads = De Detector

## Wat het kost

secret-cost =
    Wat kost het je het meest om dit te bewaken?
    .unrest = Onrust
    .distance = Afstand
    .lies = Smoesjes
    .little = Bijna niets
secret-cost-unrest = Steeds opletten vreet energie. Die onrust merkt iemand naast je soms ook, zonder te weten waarom.
secret-cost-distance = Een stuk van jezelf blijft dan achter een deur. Daardoor sta je sneller verder van elkaar, ook als niemand het wil.
secret-cost-lies = Een smoes vraagt vaak om de volgende. Dat je dit eerlijk ziet, is al veel.
secret-cost-little = Dan is er geen haast. Let er deze week eens op of dat zo blijft.

## Vertellen of niet

secret-tell =
    Wil je kijken hoe je het kunt vertellen? Wachten mag ook. Jij kiest.
    .tell = Kijken hoe
    .not-yet = Nog niet
    .why = Wat je zelf vertelt, komt vaak anders aan dan wat wordt ontdekt. Hoe { $partner } reageert, kan ik niet weten.
secret-matter =
    Waar gaat het over? Wie erbij hoort, hoef je niet te zeggen.

    • Een ex: er is contact
    • Geld: schulden, of iets wat je uitgaf
    • Onvrede: iets wat je mist en niet zegt
    • Aangetrokken: je voelt iets voor een ander
    • Vreemdgegaan: er is iets gebeurd
    • Iets anders
    .ex = Een ex
    .money = Geld
    .unhappy = Onvrede
    .attraction = Aangetrokken
    .affair = Vreemdgegaan
    .other = Iets anders
secret-how =
    Kies straks een rustig moment, geen ruzie en geen haast. Zeg één zin, over jezelf. Het belangrijkste eerst.

    Daarna ben je stil, en luister je. Het hoeft niet in één keer klaar te zijn.
secret-sentence-ex =
    Wat is jouw zin? Noem dat er contact is, en wat jij daarmee wilt.
    .placeholder = Ik wil je vertellen dat ik contact heb met …
secret-sentence-money =
    Wat is jouw zin? Noem het bedrag zoals het is. De uitleg kan later.
    .placeholder = Ik heb een schuld van …
secret-sentence-unhappy =
    Wat is jouw zin? Zeg wat je mist, niet wat { $partner } fout doet.
    .placeholder = Ik mis de laatste tijd …
secret-sentence-attraction =
    Wat is jouw zin? Wie het is, hoeft er niet in. Dat je ermee worstelt, is genoeg.
    .placeholder = Ik merk dat ik ermee worstel dat …
secret-sentence-other =
    Wat is jouw zin? Begin bij jezelf.
    .placeholder = Ik heb je nog niet verteld dat …
secret-blame =
    Je zin:

    ‘{ $text }’

    Dit gaat vooral over de ander. Wil je het bij jezelf houden? Zo laten mag ook.
    .so = Zo laten
    .again = Anders zeggen
secret-again =
    Zeg het gerust anders. Eerst stond er:

    ‘{ $text }’
    .placeholder = Ik …
secret-plan =
    Een plan maakt zo’n zin lichter om te horen. Wat doe jij zelf als eerste? Eén ding, met een dag erbij.

    Bij schulden helpt in Nederland je gemeente mee, in België het OCMW of een CAW.
    .placeholder = Maandag bel ik …

## Als een van de drie vragen nog geen ja kreeg

secret-not-true =
    Dan is er iets wat nog niet klopt. Zeg alleen wat je zeker weet.
    .again = Anders zeggen
    .rest = Nu niet
secret-not-useful =
    Denk aan wat jullie eraan hebben als { $partner } het weet. Dat iets pijn doet, wil niet zeggen dat het niet nuttig is.
    .again = Anders zeggen
    .rest = Nu niet
secret-not-loving =
    Goed gezien. Laat weg wat vooral moet raken, en houd over wat waar is.
    .again = Anders zeggen
    .rest = Nu niet

## Het einde: één kleine stap

secret-whole = { $text }
secret-ready =
    Dit is je zin, om te kopiëren. Ik bewaar hem niet, en stuur hem nergens heen.

    Welke kleine stap past nu?
    .moment = Een moment kiezen
    .check = Zin nakijken
    .help = Hulp zoeken
    .done = Klaar
secret-not-yet =
    Dat is een antwoord. Zie je er tegenop, dan mag je het eerst aan iemand anders vertellen.

    Welke kleine stap past nu?
    .moment = Een moment kiezen
    .help = Hulp zoeken
    .done = Klaar
secret-rest =
    Dan blijft het vandaag liggen. Je weet nu beter wat er nog aan ontbreekt.

    Welke kleine stap past nu?
    .moment = Een moment kiezen
    .help = Hulp zoeken
    .done = Klaar
secret-affair =
    Dit vraagt meer dan één zin. Bij Herstel staat hoe je het heel en rustig vertelt. Zoek er ook iemand bij die hier ervaring mee heeft.

    Welke kleine stap past nu?
    .recovery = Naar herstel
    .help = Hulp zoeken
    .done = Klaar
secret-to-moment = Goed. Geef het zo een naam die niets verraadt, want die bewaart Morgen verder wel.
secret-to-check = Goed. Plak je zin zo nog eens, dan kijken we hoe hij kan aankomen.
secret-to-recovery = Goed. Je hoeft daar vandaag niets te beslissen.
secret-to-help = Goed, dan kijken we wie je kan helpen.
secret-to-done = Goed. Hiervan bewaar ik niets. Met /geheim kun je er altijd opnieuw naar kijken.

### Danger in words. Always in the writer's own chat; never a hint to the other.
###
### Rules: the first sixty characters tell nothing, for someone may see the notification. Calm, short, help at once.
### No guilt, no bright sides, no advice to stay, to leave, to confront or to talk it out. No promise of rescue
### or secrecy. The bot says that it is a program and can warn nobody. Never a method. Only numbers that are sure:
###   NL  112 · 113 and 0800-0113, free, day and night · Veilig Thuis 0800-2000, free, day and night
###   BE  112, police 101 · 1813, free, day and night · 106 Tele-Onthaal, free, day and night · 1712, free, by day
### Opening hours of chats differ between sources: "kijk op".

## On a shared screen: a line that could mean anything

danger-neutral = Even een adempauze. Ga verder wanneer het past.

## After our question

danger-no =
    Dank je voor je antwoord. Dan neem ik dat zo aan.

    Mocht het toch anders liggen: /hulp wijst de weg naar mensen die luisteren.
danger-quiet =
    Dat hoeft ook niet. Ik vraag nu niets meer, en stuur uit mezelf niets tot je /stil uit typt.

    Praten kan dag en nacht, gratis: bel 113 in Nederland of 1813 in België. Bij direct gevaar: 112.

danger-plans = Ik stuur je uit mezelf niets tot jij dat weer wilt. Typ dan /stil uit.

## The turns after a card, until the person chooses to go on. They say what is true: a program cannot talk along.

danger-gentle =
    .help = Hulp
    .still = Liever stilte
-where = De nummers staan achter ‘{ danger-gentle.help }’.
danger-gentle-1 =
    Neem je tijd. Ik ben een programma: echt met je praten kan ik niet. Wat je nu typt, bewaar ik niet.

    Er zijn mensen die wel kunnen luisteren, ook nu. { -where }
danger-gentle-2 =
    Je hoeft hier niets te doen of uit te leggen. Deze chat blijft open, ook als je een tijd niets zegt.

    Wil je het aan iemand kwijt? { -where }
danger-gentle-3 =
    Wie zou je nu kunnen bellen? Het mag ook iemand zijn die je niet kent. { -where }
danger-gentle-4 = Er is geen haast. Hulp en verder gaan staan hieronder.
danger-still =
    Dat kan. Ik vraag niets, en uit mezelf stuur ik niets tot je /stil uit typt.

    Hulp blijft hieronder staan. Verder gaan kan wanneer jij dat kiest.
danger-ask-again =
    Ik vroeg nog iets, omdat ik je niet verkeerd wil begrijpen. Antwoorden hoeft niet: met ‘{ danger-card.go-on }’ laat ik het rusten.

    Wat je nu typt, bewaar ik niet. Bij direct gevaar: bel 112.

## In the place of an exercise for two. It gives no reason, for somebody else may hold the phone

danger-for-two =
    Deze oefening is voor twee. Ik begin nu liever met iets voor jou alleen.

    { -fits }
    .calm = Rustig worden
    .need = De Detector
    .help = Hulp
    .otherwise = Het is anders
danger-for-two-invited =
    Deze oefening is voor twee. Ik begin nu liever met iets voor jou alleen.

    { -fits }

    Staat er nog een uitnodiging van je open? Met /uitnodiging trek je die in.
-fits = Rustig worden kan, of zelf bekijken wat er speelt. Wie met je meedenkt, vind je achter ‘{ danger-for-two.help }’. Hierover gaat geen bericht naar een ander.
danger-otherwise =
    Goed, dan neem ik dat zo aan. Alles uit /menu kan weer.

    Wordt het toch weer anders? Dan wijst /hulp de weg naar mensen die luisteren.

## One plain question, where a text can mean two things

danger-ask-suicide =
    Even een vraag tussendoor, want ik wil je goed begrijpen.

    Bedoel je de relatie, of je leven?

    Gaat het om je leven? Bel dan 113 in Nederland of 1813 in België: gratis, dag en nacht.
    .yes = Over mijn leven
    .no = Over de relatie
danger-ask-violence-to-me =
    Even een vraag tussendoor, want ik wil je goed begrijpen.

    Doet iemand je pijn, of word je bedreigd? Eén keer telt ook.

    Ik stuur je antwoord niet naar je partner. Direct gevaar: bel 112.
    .yes = Ja
    .no = Nee
danger-ask-violence-by-me =
    Even een vraag tussendoor, want ik wil je goed begrijpen.

    Heb je iemand pijn gedaan, of ben je bang dat het gebeurt?

    Staat het op het punt te gebeuren? Ga dan nu weg uit de kamer, alleen, en bel 112. Veilig Thuis (0800-2000) en in België 1712 helpen ook wie dit van zichzelf vreest.

    Ik stuur je antwoord niet naar je partner.
    .yes = Ja
    .no = Nee
danger-ask-control =
    Even een vraag tussendoor, want ik wil je goed begrijpen.

    Bepaalt een van jullie met dwang wat de ander mag: geld, telefoon, vrienden, de deur uit?

    Ik stuur je antwoord niet naar je partner. Direct gevaar: bel 112.
    .yes = Ja
    .no = Nee
danger-ask-child =
    Even een vraag tussendoor, want ik wil je goed begrijpen.

    Is er een kind dat nu niet veilig is?

    Direct gevaar: bel 112.
    .yes = Ja
    .no = Nee

## Suicide

danger-suicide-nl =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Wat je schrijft, weegt zwaar. Ik ben een programma: er kijkt hier geen mens mee, en ik kan niemand voor je bellen. Praten kan wel met deze mensen:

    • bel 113 of 0800-0113: gratis, dag en nacht
    • chatten kan via 113.nl

    Ben je nu in gevaar? Bel 112.

    Denk je aan zelfmoord?
    .yes = Ja
    .no = Nee, iets anders
    .quiet = Liever geen antwoord
danger-suicide-be =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Wat je schrijft, weegt zwaar. Ik ben een programma: er kijkt hier geen mens mee, en ik kan niemand voor je bellen. Praten kan wel met deze mensen:

    • bel 1813: gratis, dag en nacht
    • bel Tele-Onthaal op 106: gratis, dag en nacht
    • chatten: kijk op zelfmoord1813.be

    Ben je nu in gevaar? Bel 112.

    Denk je aan zelfmoord?
    .yes = Ja
    .no = Nee, iets anders
    .quiet = Liever geen antwoord
danger-close-one-nl =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Het is zwaar als iemand om wie je geeft niet meer wil leven. Je mag het gewoon vragen: ‘Denk je aan zelfmoord?’ Daarmee breng je niemand op een idee. Luisteren is genoeg; oplossen hoeft niet.

    • bel 113 of 0800-0113, alleen of samen: gratis, dag en nacht, ook voor wie zich zorgen maakt
    • is er nu gevaar: bel 112

    Gebruikt iemand dit om jou te laten blijven? Dat is niet jouw schuld. Ook dan kun je 113 bellen.
    .card = Meer hulp
    .no = Nee, iets anders
danger-close-one-be =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Het is zwaar als iemand om wie je geeft niet meer wil leven. Je mag het gewoon vragen: ‘Denk je aan zelfmoord?’ Daarmee breng je niemand op een idee. Luisteren is genoeg; oplossen hoeft niet.

    • bel 1813, alleen of samen: gratis, dag en nacht, ook voor wie zich zorgen maakt
    • is er nu gevaar: bel 112

    Gebruikt iemand dit om jou te laten blijven? Dat is niet jouw schuld. Ook dan kun je 1813 bellen.
    .card = Meer hulp
    .no = Nee, iets anders
danger-yes-suicide-nl =
    Dank je dat je antwoord geeft. Ik ga er niet snel aan voorbij.

    Bel nu 113 of 0800-0113, gratis, dag en nacht. Weet je niet hoe je begint? ‘Ik denk aan zelfmoord’ is genoeg. Chatten kan via 113.nl. Is er direct gevaar: 112.

    Wie kan er nu bij je zijn? Een kort bericht volstaat: ‘Kun je komen?’

    Ik vraag verder niets, en stuur uit mezelf niets tot je /stil uit typt. Met /hulp zie je de nummers terug.
danger-yes-suicide-be =
    Dank je dat je antwoord geeft. Ik ga er niet snel aan voorbij.

    Bel nu 1813, gratis, dag en nacht. Weet je niet hoe je begint? ‘Ik denk aan zelfmoord’ is genoeg. Tele-Onthaal op 106 luistert ook, dag en nacht. Is er direct gevaar: 112.

    Wie kan er nu bij je zijn? Een kort bericht volstaat: ‘Kun je komen?’

    Ik vraag verder niets, en stuur uit mezelf niets tot je /stil uit typt. Met /hulp zie je de nummers terug.

## Violence done to the writer

danger-violence-to-me-nl =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Doet iemand je pijn of maakt iemand je bang? Dat is niet jouw schuld. Een gesprek of oefening met zijn tweeën hoeft nu niet.

    • nu gevaar: bel 112
    • Veilig Thuis, 0800-2000: gratis, dag en nacht

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner. Kijk wel wie er op je telefoon kan meelezen.
    .card = Meer hulp
    .no = Nee, iets anders
danger-violence-to-me-be =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Doet iemand je pijn of maakt iemand je bang? Dat is niet jouw schuld. Een gesprek of oefening met zijn tweeën hoeft nu niet.

    • nu gevaar: bel 112, of de politie op 101
    • 1712: gratis en anoniem (uren op 1712.be)
    • Tele-Onthaal, 106: gratis, dag en nacht

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner. Kijk wel wie er op je telefoon kan meelezen.
    .card = Meer hulp
    .no = Nee, iets anders
danger-yes-violence-to-me-nl =
    Dank je dat je het zegt. Het is goed dat het hier nu staat.

    Wat er ook aan voorafging: angst of geweld is niet jouw schuld. Veilig Thuis denkt met je mee, gratis, dag en nacht: 0800-2000. Vraag gerust eerst wat ze met je verhaal doen. Is er nu gevaar: bel 112.

    Werd je keel dichtgeknepen, is er een wapen, word je gevolgd, ben je zwanger of wil je weggaan? Vertel dat dan als eerste. Dan is snel hulp nodig.

    Ik stuur hier niets van naar je partner. Uit mezelf stuur ik je niets meer, tot je /stil uit typt.
danger-yes-violence-to-me-be =
    Dank je dat je het zegt. Het is goed dat het hier nu staat.

    Wat er ook aan voorafging: angst of geweld is niet jouw schuld. Bij 1712 denken ze met je mee, gratis en anoniem (uren op 1712.be). Tele-Onthaal op 106 luistert dag en nacht. Is er nu gevaar: bel 112, of de politie op 101.

    Werd je keel dichtgeknepen, is er een wapen, word je gevolgd, ben je zwanger of wil je weggaan? Vertel dat dan als eerste. Dan is snel hulp nodig.

    Ik stuur hier niets van naar je partner. Uit mezelf stuur ik je niets meer, tot je /stil uit typt.

## Violence done, or feared, by the writer

danger-violence-by-me-nl =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Staat het op het punt te gebeuren? Ga nu naar een andere plek, alleen. Lukt dat niet, bel dan 112.

    Veilig Thuis helpt ook mensen die zelf geweld gebruiken of daar bang voor zijn: 0800-2000, gratis, dag en nacht. Bellen is een begin.

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner.
    .card = Meer hulp
    .no = Nee, iets anders
danger-violence-by-me-be =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Staat het op het punt te gebeuren? Ga nu naar een andere plek, alleen. Lukt dat niet, bel dan 112 of de politie op 101.

    1712 is er ook voor mensen die zelf geweld gebruiken of daar bang voor zijn: gratis en anoniem (uren op 1712.be). Dag en nacht kan het bij Tele-Onthaal: 106. Bellen is een begin.

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner.
    .card = Meer hulp
    .no = Nee, iets anders
danger-yes-violence-by-me-nl =
    Dank je dat je het eerlijk zegt. Dit is een moment om hulp te vragen.

    Zorg eerst dat iedereen veilig is: ga naar een andere plek, ook als het gesprek nog niet af is. Bij direct gevaar: 112.

    Bel dan Veilig Thuis: 0800-2000, gratis, dag en nacht. Zeg wat er gebeurde of wat je vreest. Ze helpen ook wie geweld gebruikt. Hulp vragen is een sterke stap.

    Oefeningen voor twee passen nu niet. Eerst veilig. Uit mezelf stuur ik niets, tot je /stil uit typt.
danger-yes-violence-by-me-be =
    Dank je dat je het eerlijk zegt. Dit is een moment om hulp te vragen.

    Zorg eerst dat iedereen veilig is: ga naar een andere plek, ook als het gesprek nog niet af is. Bij direct gevaar: 112, of de politie op 101.

    Bel dan 1712, gratis en anoniem (uren op 1712.be). Zeg wat er gebeurde of wat je vreest. Ze helpen ook wie geweld gebruikt. Dag en nacht kan het bij Tele-Onthaal: 106. Hulp vragen is een sterke stap.

    Oefeningen voor twee passen nu niet. Eerst veilig. Uit mezelf stuur ik niets, tot je /stil uit typt.

## Control, in either direction

danger-control-nl =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Bepaalt iemand met dwang wat een ander mag, of wordt iemand steeds gecontroleerd? Dat kan gevaarlijk worden, ook zonder klappen.

    Veilig Thuis denkt mee, van welke kant je ook belt: 0800-2000, gratis, dag en nacht. Nu gevaar: 112.

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner. Kijk wel wie er op je telefoon kan meelezen.
    .card = Meer hulp
    .no = Nee, iets anders
danger-control-be =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Bepaalt iemand met dwang wat een ander mag, of wordt iemand steeds gecontroleerd? Dat kan gevaarlijk worden, ook zonder klappen.

    1712 denkt mee, van welke kant je ook belt: gratis en anoniem (uren op 1712.be). Nu gevaar: 112, of de politie op 101.

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner. Kijk wel wie er op je telefoon kan meelezen.
    .card = Meer hulp
    .no = Nee, iets anders
danger-yes-control-nl =
    Dank je dat je het zegt. Het is goed dat het hier nu staat.

    Dwang sluipt er vaak langzaam in. Praat erover met iemand buiten jullie twee. Veilig Thuis: 0800-2000, gratis, dag en nacht. Vraag gerust eerst wat ze met je verhaal doen.

    Word jij gecontroleerd en wil je weggaan? Overleg dan eerst met hen, ook over je telefoon. Nu gevaar: bel 112.

    Ik stuur hier niets van naar je partner. Uit mezelf stuur ik je niets meer, tot je /stil uit typt.
danger-yes-control-be =
    Dank je dat je het zegt. Het is goed dat het hier nu staat.

    Dwang sluipt er vaak langzaam in. Praat erover met iemand buiten jullie twee. 1712 is gratis en anoniem (uren op 1712.be). Tele-Onthaal op 106 luistert dag en nacht.

    Word jij gecontroleerd en wil je weggaan? Overleg dan eerst met hen, ook over je telefoon. Nu gevaar: bel 112, of de politie op 101.

    Ik stuur hier niets van naar je partner. Uit mezelf stuur ik je niets meer, tot je /stil uit typt.

## An unsafe child

danger-child-nl =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Is een kind niet veilig, of ziet of hoort het geweld? Daar hoef je niet alleen in te beslissen.

    • nu gevaar: bel 112
    • Veilig Thuis, 0800-2000: gratis, dag en nacht, ook bij twijfel

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner.
    .card = Meer hulp
    .no = Nee, iets anders
danger-child-be =
    Goed dat je dit opschrijft. Ik neem er rustig de tijd voor.

    Is een kind niet veilig, of ziet of hoort het geweld? Daar hoef je niet alleen in te beslissen.

    • nu gevaar: bel 112, of de politie op 101
    • 1712: gratis en anoniem, ook bij twijfel (uren op 1712.be)

    Ik ben een programma en kan niemand waarschuwen. Ik stuur hier niets van naar je partner.
    .card = Meer hulp
    .no = Nee, iets anders
danger-yes-child-nl =
    Dank je dat je het zegt. Het is goed dat het hier nu staat.

    Nu gevaar? Bel 112. Breng het kind naar een veilige plek, als dat zonder gevaar kan.

    Bel daarna Veilig Thuis: 0800-2000, gratis, dag en nacht. Ook als je twijfelt, ook als het over jezelf gaat. Vraag gerust eerst wat ze met je verhaal doen.
danger-yes-child-be =
    Dank je dat je het zegt. Het is goed dat het hier nu staat.

    Nu gevaar? Bel 112, of de politie op 101. Breng het kind naar een veilige plek, als dat zonder gevaar kan.

    Bel daarna 1712, gratis en anoniem (uren op 1712.be). Ook als je twijfelt, ook als het over jezelf gaat. Dag en nacht kan het bij Tele-Onthaal: 106.

## The card that anybody can ask for

danger-card =
    .go-on = Verder gaan
danger-card-nl =
    Hier zijn mensen met wie je kunt praten. Ik ben een programma; zij niet.

    • direct gevaar: 112
    • 113 of 0800-0113 en 113.nl: bij gedachten aan zelfmoord, van jou of van een ander
    • Veilig Thuis, 0800-2000: geweld, dwang, een kind dat niet veilig is

    Alle drie dag en nacht, en gratis.

    In België: 1813 bij gedachten aan zelfmoord, 1712 bij geweld, 106 om te praten.
danger-card-be =
    Hier zijn mensen met wie je kunt praten. Ik ben een programma; zij niet.

    • direct gevaar: 112, politie 101
    • 1813 en zelfmoord1813.be: bij gedachten aan zelfmoord, van jou of van een ander
    • 106, Tele-Onthaal: om te praten, over alles
    • 1712: geweld, dwang, een kind dat niet veilig is (uren op 1712.be)

    Bellen is gratis. De eerste drie zijn er dag en nacht.

    In Nederland: 113 bij gedachten aan zelfmoord, Veilig Thuis 0800-2000 bij geweld.

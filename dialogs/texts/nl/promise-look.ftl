### Terug bij een belofte: gedaan, nog niet, kleiner of laten gaan.

promise-look-none = Er staat nu niets open. Met /belofte neem je je iets voor, met /belofte lijst kijk je terug.
promise-look-how =
    Je beloofde:

    ‘{ $text }’

    Je eerste stap: ‘{ $answer }’

    Hoe is het ermee?
    .done = Gedaan
    .not-yet = Nog niet
    .smaller = Maak kleiner
    .let-go = Laat gaan
    .why =
        Een belofte mag veranderen. Kleiner maken of laten gaan is eerlijker dan doen alsof.

        Een reden hoeft niet. In je lijst komt alleen wat je gedaan hebt.
promise-look-done = Gedaan. Die staat in je lijst: /belofte lijst.
promise-look-done--2 = Mooi, gedaan. In /belofte lijst lees je het terug.
promise-look-done--3 = Je deed wat je zei. Het staat nu in /belofte lijst.
promise-look-let-go = Die is weg. Niet alles hoeft door te gaan.
promise-look-let-go--2 = Losgelaten. Er is weer plaats voor iets anders.
promise-look-waits = Goed, dan blijft die staan. Op { $day } kom ik er nog een keer op terug.
promise-look-waits-silent = Goed, dan blijft die staan. Met /belofte kijk je er weer naar.

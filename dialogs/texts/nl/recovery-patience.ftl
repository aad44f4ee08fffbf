### E5, stap 6: geduld en tijd. Tegenslag hoort erbij, en telt nooit als falen.

recovery-patience-weighs =
    Stap zes is de langste: volhouden. Er komen dagen dat het voelt alsof je weer bij het begin staat. Dat hoort bij herstellen.

    Wat weegt nu het zwaarst?
    .slow = Het gaat traag
    .trust = Het vertrouwen
    .setback = Een tegenslag
    .nothing = Niets bijzonders
    .why = Vertrouwen groeit per maand, niet per week. Wat ertoe doet, is of het gedrag blijft kloppen, ook als niemand kijkt.
recovery-patience-slow = Traag is normaal hier. Kijk eens drie maanden terug in plaats van drie dagen. Wat kan er nu dat toen niet kon? Schrijf dat ene ding op, ook als het klein is. Met /verhalen herstel lees je hoe lang het een ander stel kostte.
recovery-patience-trust-hurt = Je hoeft vertrouwen niet te forceren. Het komt met stukjes, en soms gaat er weer een stukje af. Zeg wat je zag dat klopte, en zeg ook wat je nog mist. Allebei helpt.
recovery-patience-trust-did = Vertrouwen kun je niet vragen, alleen verdienen. Doe wat je zei, op de tijd die je zei, ook als niemand het merkt. En word niet boos als de twijfel terugkomt: die gaat niet over vandaag.
recovery-patience-setback = Schrijf hem gerust op. Dan zie je later dat hij voorbijging, of dat er echt iets moet veranderen.
recovery-patience-nothing = Ook een gewone week telt. Misschien juist die.

### The couple's group. Everybody in it reads this, perhaps also a third person: so no names, nothing of one of the
### two, and nothing about why. What is heard there is told as it is, for it is their emergency brake.

## We are placed in it

group-hello-hears =
    Hoi. Ik ben Weerklank, een programma. In deze groep doe ik één ding: pauze.

    Als beheerder krijg ik elk bericht hier binnen. Ik bewaar er niets van, en reageer alleen op jullie veilige woord en op opdrachten.

    Pauze kan zo: zeg het woord, typ /pauze of druk op de knop. In je eigen chat met mij werkt het ook.
group-hello-deaf =
    Hoi. Ik ben Weerklank, een programma. In deze groep doe ik één ding: pauze.

    Ik zie hier alleen knoppen, opdrachten en antwoorden op mijn berichten. Het veilige woord los typen hoor ik dus niet.

    { -ways }
-ways =
    Zo werkt het wel:

    • Druk op ‘{ group-card.pause }’, of typ /pauze
    • Zeg het woord in je eigen chat met mij
    • Zeg het woord als antwoord op een bericht van mij
    • Of maak me beheerder, met alleen ‘berichten vastzetten’. Dan komt elk bericht hier bij mij binnen; ik bewaar er niets van.
group-card =
    .pause = Pauze
    .proof = Proef het woord
group-hears =
    Vanaf nu komt elk bericht in deze groep bij mij binnen. Ik bewaar er niets van, en reageer alleen op jullie veilige woord en op opdrachten.
group-deaf =
    Vanaf nu zie ik hier alleen nog knoppen, opdrachten en antwoorden op mijn berichten. Het veilige woord los typen hoor ik dus niet meer.

    { -ways }
group-no-word = Jullie hebben nog geen veilig woord. Kies er samen een, in je eigen chat met mij: typ daar /veiligwoord.
group-removed =
    In jullie groep kan ik niets meer zeggen. Het veilige woord werkt daar dus niet.

    Hier wel: zeg het woord of typ /pauze, en de pauze geldt voor jullie allebei.

## Trying the word

group-proof =
    Typ nu jullie veilige woord. De komende vijf minuten start het eerste geen pauze: ik zeg alleen dat ik het hoor.

    Blijft het stil? Dan hoor ik het hier niet. Gebruik dan de knop, /pauze of je eigen chat met mij.
group-proof-heard = Ik hoor het. Dit was de proef, er is geen pauze.
    .pause = Toch pauze
group-proof-later = Er loopt nu een pauze. Proberen kan daarna.

## Somebody else

group-crowded =
    Er zijn hier meer dan twee mensen. Daarom zeg ik hier niets meer over jullie oefeningen; dat doen we in je eigen chat.

    Het veilige woord en /pauze blijven hier werken.
group-of-two = Deze groep is van twee mensen, en ik werk hier alleen voor hen. Wil je zelf iets? Schrijf me in een eigen chat.
group-who = Ik kan niet zien wie dit zegt. Druk zelf op de knop, dan begint de pauze.

### The couple's group. Everybody in it reads this, perhaps also a third person: so no names, nothing of one of the
### two, and nothing about why. What is heard there is told as it is, for it is their emergency brake.

## We are placed in it

group-hello-hears =
    Hoi. Ik ben Weerklank, een programma. In deze groep doe ik één ding: pauze.

    Als beheerder krijg ik elk bericht hier binnen. { -reacts-to }

    Pauze kan zo: zeg het woord, typ /pauze of druk op de knop. In { -own-chat } werkt het ook.
group-hello-deaf =
    Hoi. Ik ben Weerklank, een programma. In deze groep doe ik één ding: pauze.

    Ik zie hier alleen { -all-i-see }. Het veilige woord los typen hoor ik dus niet.

    { -ways }
-all-i-see = knoppen, opdrachten en antwoorden op mijn berichten
-ways =
    Zo werkt het wel:

    • Druk op ‘{ group-card.pause }’, of typ /pauze
    • Zeg het woord in { -own-chat }
    • Zeg het woord als antwoord op een bericht van mij
    • Of maak me beheerder, met alleen ‘berichten vastzetten’. Dan krijg ik elk bericht hier, en bewaar ik er geen.
group-card =
    .pause = Pauze
    .proof = Proef het woord
group-hears =
    Vanaf nu komt elk bericht in deze groep bij mij binnen. { -reacts-to }
-reacts-to = Ik bewaar er niets van, en reageer alleen op jullie veilige woord en op opdrachten.
group-deaf =
    Vanaf nu zie ik hier alleen nog { -all-i-see }. Een los veilig woord hoor ik dus niet meer.

    { -ways }
group-no-word = Jullie hebben nog geen veilig woord. Kies er samen een, in { -own-chat }: typ daar /veiligwoord.
group-removed =
    In jullie groep kan ik niets meer zeggen. Het veilige woord werkt daar dus niet.

    Hier wel: zeg het woord of typ /pauze, en de pauze geldt voor jullie allebei.

## Trying the word

group-proof =
    Typ nu jullie veilige woord. De komende vijf minuten start het eerste geen pauze: ik zeg alleen dat ik het hoor.

    Blijft het stil? Dan hoor ik het hier niet. Gebruik dan de knop, /pauze of { -own-chat }.
group-proof-heard = Ik hoor het. Dit was de proef, er is geen pauze.
    .pause = Toch pauze
group-proof-later = Er loopt nu een pauze. Proberen kan daarna.

## Somebody else

group-crowded =
    Er zijn hier meer dan twee mensen. Daarom zeg ik hier niets meer over jullie oefeningen; die staan in je eigen chat.

    Het veilige woord en /pauze blijven hier werken.
group-of-two = Deze groep is van twee mensen, en ik werk hier alleen voor hen. Wil je zelf iets? Schrijf me in een eigen chat.
group-who = Ik kan niet zien wie dit zegt. Druk zelf op de knop, dan begint de pauze.

### E4: wie het deed. Eerst vertellen, heel en in één keer.

recovery-did-told =
    Goed dat je kijkt. Dat vraagt moed.

    Weet je partner ervan?
    .yes = Ja, alles
    .partly = Een deel
    .no = Nog niet
recovery-did-telling =
    Dan is dat de eerste stap. Stukje bij beetje doet vaak meer pijn dan één keer alles. Vertel het zelf, in grote lijnen, voor een ander het doet.

    Kies een rustig moment zonder kinderen in huis, en niet vlak voor de nacht. Zeg wat er was, hoe lang, en of het voorbij is. Geen redenen nu, en geen ‘ja maar’. Daarna luister je, ook als het heel stil wordt of heel hard.

    Vrees je hoe { $partner } reageert? Vertel het dan niet alleen, en kijk eerst bij /hulp.
recovery-did-act =
    Wat past er nu bij jou?
    .tomorrow = Een moment kiezen
    .urgency = Eerst hulp zoeken
    .not-now = Nu even niet
recovery-did-not-now = Goed. Neem de tijd om de juiste woorden te vinden. Met /herstel help ik je weer op gang.

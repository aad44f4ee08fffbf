### F2, als je er (nog) alleen aan werkt: wat kan, wat je vraagt, en hoe lang. Eerste versie.

alone-not-now =
    Dit laat ik nu liever rusten. { -calm-first }

    { -who-listens }

    { -now-otherwise } /alleen.
alone-asked =
    In je eentje red je geen relatie. Je eigen deel anders doen, dat kan wel. Soms verandert daarmee iets tussen jullie, en soms niet.

    Heb je { $partner } verteld dat je eraan wilt werken, en gevraagd wat { $zij } nodig heeft?
    .yes = Ja
    .not-yet = Nog niet
    .why = Wie niet meedoet, heeft daar vaak een reden voor. Misschien voelt iets niet veilig, of kwam eerdere hulp verkeerd aan. Dat hoor je alleen als je het open vraagt.
alone-words =
    Doe dat één keer, rustig en zonder druk. Vraag waarom het niet past, of iets niet veilig voelt, en luister vooral.

    Hieronder staan woorden die je kunt gebruiken of aanpassen.
alone-words-to-send = Ik wil graag aan ons werken, en ik begin bij mezelf. Wat heb jij van mij nodig? Voelt er iets niet veilig, dan hoor ik dat ook graag. Je hoeft niet meteen te antwoorden.
alone-heard = Fijn dat je het vroeg. Wat je hoorde, kun je met De Detector rustig bekijken. Nog eens aandringen helpt zelden.
alone-how-long =
    Neem er twee tot drie maanden voor. Kijk dan eerlijk wat er anders is, ook bij jou.

    Praten met een relatietherapeut kan ook alleen. Voel je je bang of gecontroleerd? Dan past dit niet; kijk bij /hulp.
alone-exercise =
    Dit kun je vandaag alleen doen. Kies er één.
    .message = Mijn bericht
    .need = De Detector
    .mirror = De Spiegel
    .patterns = Patronen
    .calm = Rustig worden
    .not-now = Nu niet
    .why = Alles hier werkt ook voor één. Een check-in en een waardering doe je dan voor jezelf, en je kiest zelf wat je daarvan vertelt.
alone-begin = Goed, dan beginnen we. Met /alleen kom je hier later terug.
alone-later = Goed. Met /alleen kom je hier terug, en met /menu kies je iets anders.

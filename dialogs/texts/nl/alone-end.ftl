### F2: hoe het eindigt. Nooit blijven of gaan aanraden. Zie alone.ftl.

alone-end-onward =
    Er beweegt iets, en daar had jij een deel in. Zeker is niets, maar samen beginnen kan nu makkelijker zijn.

    Welke kleine stap past?
    .check-in = Check-in
    .invite = Samen koppelen
    .enough = Zo laten
-reality = Een relatie in je eentje redden, dat kan niemand. Dat zegt niets over hoe hard je het probeerde.
-choices =
    Blijven zoals het is, iets veranderen of gaan: dat kies jij, en het hoeft niet vandaag.

    • Eerlijk gesprek: ik help je een moment kiezen
    • Mijn woorden: kijken hoe je het zegt
    • Hulp zoeken: voor jou alleen, of samen
    • Zoals het is: ik neem het zo aan
    • Weggaan: ik denk daaraan
    • Langer: nog twee weken
alone-end-choice-same =
    Er veranderde weinig. { -reality }

    { -choices }
    .talk = Eerlijk gesprek
    .words = Mijn woorden
    .help = Hulp zoeken
    .accept = Zoals het is
    .leave = Weggaan
    .longer = Langer
alone-end-choice-heavier =
    Het werd zwaarder. { -reality } Is er angst bij? Dan gaat /hulp voor.

    { -choices }
    .talk = Eerlijk gesprek
    .words = Mijn woorden
    .help = Hulp zoeken
    .accept = Zoals het is
    .leave = Weggaan
    .longer = Langer

## Wat er dan komt

alone-end-check-in = Goed, dan begin je daarmee. Vraag het rustig, en laat nee ook een antwoord zijn.
alone-end-invite = Goed. Een uitnodiging werkt het best op een rustig moment, en maar één keer.
alone-end-enough = Dan is deze weg klaar. Ga door met wat werkte; klein en vaak. Met /waardering zeg je ook eens hardop wat je ziet.
alone-end-talk =
    Kies een rustig moment. Zeg wat je merkt en wat je zelf nodig hebt, en vraag hoe het voor { $haar } is. Dreig nergens mee.

    Hieronder staat een begin.
alone-end-talk-words = Ik wil je iets eerlijks zeggen, zonder verwijt. De laatste maanden werkte ik aan ons, en ik merk dat ik het niet alleen kan. Hoe is het voor jou? Wat wil jij?
alone-end-words = Goed. Schrijf op wat je zou willen zeggen. Zo zie je hoe het klinkt voor je het zegt.
alone-end-help = Goed. Zo kies je wat er speelt, en dan zie je wie helpt.
alone-end-accept =
    Dat mag. Het hoeft niet voor altijd te zijn, en je mag er later anders over denken.

    Zorg goed voor je eigen leven ernaast: mensen, werk, iets waar je blij van wordt. Met /rustig kun je dat vandaag al beginnen.
alone-end-leave =
    Dat is een grote gedachte. Neem geen besluit in een ruzie; praat er eerst over met iemand die naast je staat. Zo iemand duwt je niet, welke kant ook. Staat je besluit vast, dan kijkt /uiteen met je mee hoe het met respect kan.

    Ben je bang voor wat er gebeurt als je gaat? Typ dan eerst /hulp.
alone-end-longer = Goed, nog twee weken. Op { $day } kijken we opnieuw.
alone-end-longer-silent = Goed, nog twee weken. Ik stuur nu niets uit mezelf, dus typ dan zelf /alleen.

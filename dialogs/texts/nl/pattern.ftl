### C1: hoe elk van de zeven heet, en waarom het slecht landt (.lands). Andere teksten halen beide hiervandaan.

pattern-stonewalling = De muur
    .lands = Een dichte deur voelt van de andere kant vaak als: jij doet er niet toe.
pattern-defensiveness = De verdediger
    .lands = Dan gaat het over wie er gelijk heeft, en blijft het gevoel van de ander liggen.
pattern-avoidance = De ontwijker
    .lands = Wat blijft liggen, wordt vaak groter, en de ander staat er alleen voor.
pattern-fixing = De fixer
    .lands = Advies dat te vroeg komt, klinkt vaak als: klaar nu, volgende.
pattern-sarcasm = De spotter
    .lands = Een grap op dat moment maakt een gevoel klein, en dan komt het er een volgende keer niet meer uit.
pattern-criticism = De rechter
    .lands = Over één moment kun je praten; tegen een oordeel over wie je bent, kun je je alleen verdedigen.
pattern-absence = De geest
    .lands = Er half bij zijn voelt voor de ander vaak als: ik ben onzichtbaar.

### Help that somebody asks for with /hulp. Whom to call comes first (danger-card in danger.ftl), then this.
###
### The first sixty characters tell nothing, as in danger.ftl. No word of this reaches the other.

help-card =
    .what = Wat speelt er?
    .about = Uitleg
help-what =
    Kies wat er het dichtst bij komt. Twijfel je? Neem dan wat het hoogst in de rij staat.

    • Denken aan zelfmoord: soms, of de hele tijd
    • Kind niet veilig: ook als het geweld alleen ziet of hoort
    • Geweld of angst: iemand doet je pijn, dreigt of maakt je bang
    • Mijn eigen woede: je bent bang voor wat je zelf doet
    • Dwang of controle: iemand bepaalt wat je mag, of maakt je steeds klein
    • Iets tussen ons: ruzie, afstand, vreemdgaan, een grote stap

    Je partner ziet niet wat je kiest. Met /weg ruim ik mijn berichten hier op.
    .suicide = Denken aan zelfmoord
    .child = Kind niet veilig
    .violence-to-me = Geweld of angst
    .violence-by-me = Mijn eigen woede
    .control = Dwang of controle
    .us = Iets tussen ons
    .go-on = Verder gaan

## On a screen that both look at: it tells how to have it for oneself, and not what was asked

help-shared = Hier kijken twee mensen mee. Met /stop heb je dit scherm weer voor jezelf.

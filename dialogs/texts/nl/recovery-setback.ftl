### E5: een tegenslag, voor jezelf genoteerd. Nooit geteld, nooit een mislukking.

recovery-setback-watched =
    { -watched }
recovery-setback-what =
    Een tegenslag. Die komen, ook na een goede tijd, en ze maken niet stuk wat er al is.

    Wat was het?
    .trigger = Iets raakte me
    .doubt = Twijfel
    .quarrel = Ruzie erover
    .found = Ik ontdekte iets
    .also-trigger = Beeld, Herinnering, Flashback
    .why = Wat je opschrijft, zie je later terug. Soms blijkt dan dat het minder vaak komt, of steeds op dezelfde plek. Het blijft van jou.
recovery-setback-note =
    Wil je er een paar woorden bij, alleen voor jezelf? Overslaan mag.
    .placeholder = Die straat, dat liedje …
recovery-setback-trigger = Een geur, een straat, een liedje: je lijf herinnert zich voor jij het doet. Zet beide voeten op de grond, kijk rond en noem wat er nu is, en zeg tegen jezelf: dit is nu, dat was toen.
recovery-setback-doubt = Twijfelen is geen stap terug: je kijkt serieus. Beslis niets op een zware dag, en neem de twijfel mee naar /herstel kijken.
recovery-setback-quarrel = Ruzie hierover gaat zelden over wat er vandaag gebeurde. Neem rust, en kom terug met één zin over wat je voelde. Met /pauze krijgen jullie allebei even adem.
recovery-setback-found = Iets nieuws is geen terugval van jou. Het is nieuwe informatie, en die mag tellen. Stel één rustige vraag erover, en kijk daarna eerlijk met /herstel kijken of dit nog klopt voor jou.
recovery-setback-found-alone = Iets nieuws ontdekken kan je de grond onder je voeten wegslaan. Je hoeft er nu niets mee te doen, en niemand ermee op te zoeken. Bel eerst iemand die aan jouw kant staat.
recovery-setback-now =
    Wil je iets voor nu?
    .help = Iets voor nu
    .enough = Zo is genoeg
    .also-help = Ja
    .also-enough = Nee
recovery-setback-noted = Het staat er. Doe vandaag iets wat zacht is voor jezelf. Met /herstel slechte-dag kun je altijd iets voor nu kiezen.

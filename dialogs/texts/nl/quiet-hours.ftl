### Stille uren: dan komt er niets dat gepland is.

quiet-hours-now =
    Tussen { $begin } en { $end } stuur ik niets uit mezelf. Hoe wil je het?
    .usual = 22:00 tot 8:00
    .typed = Andere uren
    .off = Geen stille uren
quiet-hours-none =
    Je hebt nu geen stille uren. Hoe wil je het?
    .usual = 22:00 tot 8:00
    .typed = Andere uren
    .off = Zo laten
quiet-hours-from =
    Vanaf hoe laat moet het stil zijn?
    .placeholder = 22:30
quiet-hours-to =
    En tot hoe laat?
    .placeholder = 7:30
quiet-hours-no-time = Dat uur begrijp ik niet. Schrijf het zoals ‘22:30’ of ‘half elf’.
quiet-hours-saved = Goed, die uren laat ik je met rust.

country-where =
    Waar woon je? Dan toon ik de goede nummers en klopt de klok.
    .nl = Nederland
    .be = België
    .elsewhere = Ergens anders
country-elsewhere = Goed. In /instellingen typ je je eigen tijdzone. Met /hulp zie je de nummers van Nederland en België.

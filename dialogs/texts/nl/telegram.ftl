### What Weerklank says of itself on Telegram: in its profile, in the menu of commands, and on a button of the
### channel's own. Everybody reads the profile, also before the first word.

telegram-name = Weerklank
telegram-description =
    Korte oefeningen voor twee mensen die elkaar beter willen horen, en pauze als het te veel wordt.

    Het is er voor wie een partner heeft: eerst alleen, of meteen samen.

    Weerklank is een programma: geen mens, geen therapeut.
telegram-short = Korte oefeningen om elkaar beter te horen, voor jou en je partner. Een programma, geen therapeut.

## The menu of commands

telegram-command-pauze = Samen twintig minuten rust
telegram-command-menu = Kies wat je wilt doen
telegram-command-hulp = Mensen die je kunt bellen
telegram-command-stop = Hier stoppen, je antwoorden blijven
telegram-command-stil = Geen berichten op vaste momenten
telegram-command-instellingen = Tijden, namen, land
telegram-command-help = Uitleg: wat kan hier
telegram-command-privacy = Wat ik bewaar, en hoe je het wist

## Words to copy

telegram-copy =
    .button = Kopieer

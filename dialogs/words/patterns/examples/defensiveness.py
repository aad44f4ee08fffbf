"""Sentences of denial, excuse and counter-attack, divided by bars; the words of `likeness` are counted in them."""

from __future__ import annotations

SENTENCES = """
    dat heb ik zo niet bedoeld en dat weet je best | ik heb dat nooit gezegd, je verdraait mijn woorden
    zo is het helemaal niet gegaan | ik kon er niks aan doen dat het regende
    mijn baas hield me op, wat moest ik dan | ja maar jij had ook kunnen bellen
    en jij dan, jij vergeet ook van alles | jij was gisteren ook te laat
    jij hebt die afspraak gemaakt, niet ik | dat moet jij zeggen | kijk eerst naar jezelf
    alsof jij zo perfect bent | wie zat er vorige week tot twee uur in de kroeg dan
    ik doe de boodschappen, ik kook, ik breng ze naar school, wat wil je nog
    ik sta elke dag om zes uur op voor dit gezin | ik verdien hier wel het geld hè
    zonder mijn loon zaten we op straat | ik heb gisteren nog de badkamer gepoetst
    ik help toch? ik heb de vaatwasser gedaan | mijn moeder vindt dat ik heel veel doe
    vraag het mijn collega's, die zeggen dat ik juist rustig ben | alle mannen doen dat, dat is normaal
    niemand anders heeft daar problemen mee | ik kan het ook nooit goed doen
    wat ik ook doe, het is altijd fout | krijg ik weer op mijn kop | ik ben weer de slechte
    waarom moet ik altijd sorry zeggen | waarom ben ik altijd de schuldige | val me niet zo aan
    ik hoef me niet te verdedigen | je valt me altijd aan als ik thuiskom | het is jouw schuld dat ik zo doe
    als jij niet zo zeurde, zou ik wel luisteren | als je normaal deed, dan hoefde ik niet te schreeuwen
    door jou ben ik te laat | jij maakt me zo | jij hebt mij zover gekregen | jij zoekt altijd ruzie
    jij hoort alleen wat je wil horen | je begrijpt me verkeerd | je neemt dat veel te persoonlijk
    dat is jouw interpretatie | dat verzin je zelf | ik was gewoon moe, mag dat
    ik had het druk, dat weet je | ik had geen bereik | de file stond vast, dat is toch niet mijn fout
    ik ben het niet vergeten, ik had er gewoon geen tijd voor
    ik heb het je nog gezegd maar jij luisterde niet | ik heb het je al drie keer verteld | dat wist je toch
    dat hadden we zo afgesproken, weet je nog | ik dacht dat jij dat zou doen
    niemand heeft mij gezegd dat het vandaag was | hoe kon ik dat weten | ik kan toch geen gedachten lezen
    het was maar een grapje | ik bedoelde het goed | ik probeerde alleen te helpen | ik deed het voor jou
    ik doe mijn best hoor | meer kan ik ook niet doen | ik ben ook maar een mens | zo ben ik nou eenmaal
    ik ben zo opgevoed | iedereen maakt fouten | niemand is perfect | het is niet mijn schuld
    ik was het niet | ik heb niets gedaan | ik heb niet gelogen | ik lieg niet | dat is niet waar
    dat klopt niet | ik ben geen leugenaar | ik ben onschuldig | dat was niet mijn bedoeling
    ik deed het niet expres | het was een ongelukje | geef mij niet de schuld | beschuldig me niet
    dat is niet mijn probleem | ik had geen andere keuze | ik deed alleen wat jij vroeg | jij bent begonnen
    jij hebt het gedaan | jij doet precies hetzelfde | jij zou hetzelfde gedaan hebben
    wat heb ik nu weer verkeerd gedaan | ik schreeuw niet, jij schreeuwt | ik ben niet boos, jij bent boos
    ik drink niet veel, jouw vader drinkt pas veel | gij hebt mij dat nooit gevraagd
    dat is uw fout, gij had de sleutel | 'k heb ik dat ni gedaan zeg | ge moet mij niet de schuld geven
    ik heb recht op mijn avond, ik werk hard genoeg | ik mag toch ook eens iets leuks doen
    ik heb hem alleen maar een bericht gestuurd, er is niks gebeurd
    er is niks tussen mij en haar, jij ziet dingen die er niet zijn
    oké ik heb het vergeten maar jij herinnert me er ook niet aan
    ja sorry hoor, maar jij zegt ook nooit wat | als ik iets zeg is het ook niet goed
    het ligt niet alleen aan mij | er zijn er twee nodig om ruzie te maken | ik laat me niet de les lezen
    ik ben toch gekomen, wat wil je meer | ik ben hier, of niet soms
    het was vijf minuten, stel dat het een uur was | de kinderen wilden het zelf, ik niet
    daar kan ik niet voor opdraaien | dat had iedereen kunnen overkomen
    ik sta overal alleen voor en dan krijg ik dit
    ik betaal alles en dan mag ik niet eens een pintje gaan drinken
"""

### E4: de ingang. Wie vraagt, de eerste dagen, een vermoeden, en hoe het verder gaat. Alleen voor een eigen scherm.
###
### Nooit waarom, nooit schuld bij wie bedrogen is. Geen advies om te blijven of te gaan.

recovery-watched =
    { -watched }
recovery-who =
    Dit is voor jou alleen. Ik bewaar niet wat je kiest, en je partner krijgt er niets van.

    Er is iemand anders in het spel, of dat vermoed je. Wie ben jij in dit verhaal?
    .hurt = Mij overkwam het
    .did = Ik ging vreemd
    .unsure = Weet ik niet
    .also-hurt = Slachtoffer, Ik ben bedrogen, Bedrogen, Mijn partner ging vreemd, Zij ging vreemd, Hij ging vreemd, Mij overkomen, Het is mij overkomen
    .also-did = Ik deed het, Ik heb iemand anders
    .also-unsure = Ik twijfel, Vermoeden
    .why = Wie bedrogen is, heeft nu iets anders nodig dan wie het deed. Daarom vraag ik dat eerst. Je kunt altijd stoppen, en met /weg haal je mijn berichten hier weg.

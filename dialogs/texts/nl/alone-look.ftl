### F2: terugkijken na twee, zes en tien weken. Zie alone.ftl.

alone-look-next = Op { $day } kijken we weer. Tot dan is één kleine oefening genoeg.
alone-look-next-silent = Over vier weken kun je weer terugkijken. Ik meld me nu niet zelf, dus zet /alleen in je agenda. Tot dan is één kleine oefening genoeg.
alone-look-joined =
    Jullie zijn nu gekoppeld. Dan kan er meer samen.

    Wil je de volgende stap samen doen, of eerst zelf verder?
    .together = Samen verder
    .alone = Eerst zelf
alone-look-together =
    Dan is je eigen weg hier klaar. Begin klein: een check-in, op een rustig moment.

    Vraag het { $partner } gewoon. Nee mag, en later ook.

## Wat je eerder zei

alone-look-seen-two-weeks = Na twee weken zei je: mijn eigen deel { forms-own-part }.
alone-look-seen-six-weeks = Na zes weken zei je: mijn eigen deel { forms-own-part }, en tussen ons { forms-between-us }.
alone-look-seen-ten-weeks = De laatste keer zei je: mijn eigen deel { forms-own-part }, en tussen ons { forms-between-us }.

## Na twee weken: je eigen deel

alone-look-two-part =
    Eerst jouw kant. Lukte het om zelf iets anders te doen dan je gewend was?
    .often = Geregeld
    .sometimes = Soms
    .hardly = Nog nauwelijks
    .also-often = Vaak, Ja
    .also-sometimes = Af en toe, Een beetje
    .also-hardly = Nee, Bijna niet
    .why = Alleen je eigen deel heb je in de hand. Daarom beginnen we daar, en niet bij { $partner }.
alone-look-part-often = Mooi. Houd het klein genoeg om vol te houden, ook op een slechte dag.
alone-look-part-sometimes = Soms is precies hoe het begint. Onthoud wat je die keren hielp, en doe daar meer van.
alone-look-part-hardly = Dat is ook een eerlijk antwoord. Maak het nog kleiner: één ding, op één vast moment.
alone-look-two-heard =
    Wat hoorde je toen je vroeg wat { $partner } nodig heeft?

    • Ik weet nu iets wat { $zij } nodig heeft
    • Iets voelt niet veilig voor { $haar }
    • Dat is me nog niet duidelijk
    • Ik vroeg het nog niet
    .need = Ik weet iets
    .not-safe = Niet veilig
    .not-clear = Niet duidelijk
    .not-asked = Nog niet gevraagd
    .also-need = Ik weet nu iets
    .also-not-safe = Iets voelt niet veilig
    .also-not-clear = Dat is me nog niet duidelijk
    .also-not-asked = Ik vroeg het nog niet
alone-look-heard-need = Dan heb je iets in handen. Doe daar deze week één klein ding mee, zonder er iets voor terug te vragen.
alone-look-heard-not-safe =
    Goed dat je het hoorde. Dan gaat dat voor: luister, leg niets uit, en dring nergens op aan.

    Schrik je soms zelf van wat je doet? Bij /hulp vind je wie daarbij helpt.
alone-look-heard-not-clear = Dat mag. Laat de vraag open, en vraag het niet steeds opnieuw. Wie ruimte krijgt, praat vaak makkelijker.
alone-look-heard-not-asked =
    Dan kan dat deze weken, één keer en zonder druk: ‘{ alone-words-to-send }’

## Na zes weken: tussen jullie

alone-look-six-part =
    Hoe ging jouw eigen deel de laatste weken?
    .often = Geregeld
    .sometimes = Soms
    .hardly = Nog nauwelijks
alone-look-six-between =
    En hoe is het tussen jullie, als je het naast het begin legt?
    .lighter = Lichter
    .same = Hetzelfde
    .heavier = Zwaarder
    .why = Het gaat om wat jij merkt: hoe een gewone avond voelt. Je hoeft niets te bewijzen.
alone-look-between-lighter = Fijn. Zeg gerust hardop wat je merkt: ‘Ik vond gisteravond fijn.’ Meer hoeft er niet bij.
alone-look-between-same = Dat kan teleurstellen. Iets wat lang gegroeid is, schuift vaak langzaam, en soms niet. Jouw deel blijft van waarde voor jezelf.
alone-look-between-heavier =
    Dat is zwaar om te merken. Ga niet harder trekken; zoek eerst iemand voor jezelf.

    Komt er angst bij? Dan past deze weg niet. Kijk dan bij /hulp.
alone-look-between-early = Dan is er nog weinig om op te bouwen. Misschien is het te groot, of heb je zelf eerst rust nodig.
alone-look-six-helped =
    Zou het jou goed doen om er met iemand over te praten? Bij een therapeut kun je ook alleen terecht.
    .yes = Laat zien wie
    .not-now = Nu niet
    .why = Wie er middenin zit, ziet de herhaling vaak als laatste. Een ander mens kijkt mee, ook met wat { $partner } misschien tegenhoudt.

## Na tien weken: eerlijk kijken

alone-look-ten-part =
    Tien weken is lang genoeg om eerlijk te kijken. Eerst jouw eigen deel: hoe ging dat?
    .often = Geregeld
    .sometimes = Soms
    .hardly = Nog nauwelijks
alone-look-ten-between =
    En tussen jullie, naast het begin?
    .lighter = Lichter
    .same = Hetzelfde
    .heavier = Zwaarder
alone-look-ten-self =
    En jij, hoe sta je er zelf bij?
    .breath = Genoeg adem
    .tired = Ik raak op
alone-look-self-breath = Goed om te weten. Dan kun je rustig kiezen.
alone-look-self-tired = Dan hoort dat mee te tellen. Slaap, vrienden en iets wat van jou is: dat mag nu eerst.

### Wat ik stuur voor twee, een tijd opzij. Alleen bij deze persoon.

recovery-rest-aside =
    Nog één ding. Soms stuur ik iets voor jullie twee, zoals een knuffel of een waardering. Dat kan nu wrang zijn.

    Zal ik dat bij jou laten rusten tot { $day }?
    .rest = Laat maar rusten
    .keep = Gewoon doorgaan
    .also-rest = Ja
    .also-keep = Nee
recovery-rest-rests = Dat rust nu, tot { $day }. Eerder weer? Dat kan met /ritme.
recovery-rest-stay = Dan blijft dat zoals het is.

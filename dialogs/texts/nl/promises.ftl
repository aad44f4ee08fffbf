### De lijst van beloften, om op terug te kijken.

promises-empty = Hier staat nog niets. Met /belofte zet je er iets kleins op.
promises-open =
    Dit staat open:

    { $things }
promises-done =
    Dit heb je gedaan:

    { $things }
promises-done-earlier =
    En daarvoor:

    { $things }
promises-onward =
    Wil je nog verder terug?
    .earlier = Verder terug
    .enough = Genoeg gezien
promises-end = Klein telt. Met /belofte kijk je hoe het met de rest is, of neem je je iets voor.
promises-end--2 = Tot zover. Met /belofte ga je verder met wat openstaat.

### De oefening om rustig te worden. Niets over de ruzie, niets over de ander: alleen je eigen lijf.

calm-way =
    Wat past nu bij je? Alles duurt maar een paar minuten.
    .breathe = Ademen
    .body = Mijn lijf voelen
    .walk = Een rondje lopen

## Ademen

calm-breathe-1 =
    Ga zitten, met twee voeten op de grond. Leg een hand op je buik.
    .next = Gedaan
calm-breathe-2 =
    Adem in door je neus en tel tot vier. Adem uit door je mond en tel tot zes.

    Doe dat vijf keer, zo zacht als je kunt.
    .next = Gedaan
calm-breathe-3 =
    Laat bij de volgende vijf je schouders zakken als je uitademt.

    Dwaalt je hoofd af? Tel dan gewoon weer verder.
    .next = Gedaan
calm-breathe-4 =
    Nog vijf keer, zonder te tellen. Voel alleen hoe je buik op en neer gaat.
    .next = Gedaan

## Het lijf

calm-body-1 =
    Ga staan. Druk je voeten stevig in de vloer en tel langzaam tot tien.
    .next = Gedaan
calm-body-2 =
    Maak vuisten, zo hard als het kan. Tel tot vijf en laat los. Doe het drie keer.
    .next = Gedaan
calm-body-3 =
    Houd je polsen onder koud water, of neem een glas koud water en drink het rustig leeg.
    .next = Gedaan
calm-body-4 =
    Kijk om je heen. Noem vijf dingen die je ziet, vier die je hoort of voelt, en één die je ruikt.
    .next = Gedaan

## Een rondje

calm-walk-1 =
    Laat weten dat je een rondje loopt en weer terugkomt. Trek je schoenen aan.
    .next = Ik ga
calm-walk-2 =
    Loop in je eigen tempo. Zoek onderweg drie dingen in dezelfde kleur.

    Begint je hoofd weer te praten? Kijk dan naar wat er verderop in de straat is.
    .next = Gedaan
calm-walk-3 =
    Ga het laatste stuk langzamer. Adem langer uit dan in.
    .next = Weer thuis

## Het einde

calm-after =
    Hoe zit je er nu bij? Er is geen haast.
    .more = Nog iets doen
    .enough = Zo is goed
calm-done = Fijn dat je dit voor jezelf deed. Doe nu iets kleins met je handen, zoals de afwas of de plant.
calm-done--2 = Goed dat je even stopte. Drink een glas water, of zet een raam open.
calm-done--3 = Je nam de tijd, en dat is genoeg. Doe nu iets gewoons: koffie zetten, of de was.

names-own =
    Hoe mag ik je noemen? Een voornaam is genoeg.
    .placeholder = Jouw voornaam
names-partner =
    En hoe heet je partner?
    .placeholder = Voornaam van je partner
names-no-name = Dat lees ik niet als een naam. Typ alleen de voornaam, of sla het over.
names-pronoun =
    Hoe zal ik over { $partner } praten?
    .she = Zij / haar
    .he = Hij / hem
    .they = Die / hen
    .unknown = Liever niet

### Drie vragen vooraf, aan iedereen, alleen op een eigen scherm. Kort: een moe iemand leest dit, en een bang iemand ook.
### De eerste zestig tekens zeggen niets: iemand kan meekijken.

triage-alone =
    Voor we beginnen heb ik drie korte vragen. Iedereen krijgt ze, want een oefening voor twee is niet voor iedereen veilig. Je antwoorden gaan niet naar je partner.

    Ben je nu de enige die dit scherm ziet?
    .alone = Ja, alleen ik
    .later = Nee, later
    .why =
        Met één tik geef je antwoord. Zeg je één keer ja, dan wijs ik je de weg naar mensen die helpen, en laat ik oefeningen voor twee rusten.

        De vragen blijven in je chat staan, de knop die je koos niet. Na dit gesprek bewaar ik niet wat je hier antwoordde. Ik onthoud alleen dat ik het vroeg, en of oefeningen voor twee nu passen.
triage-everybody = Eerst nog drie vragen, die iedereen krijgt. Ook hier gaat je antwoord niet naar je partner, en achteraf bewaar ik het niet.
triage-alone-first = Dan wacht dit. Kom terug op een moment waarop jij als enige kijkt.
triage-afraid =
    Ben je weleens bang voor je partner?
    .yes = Ja
    .no = Nee
    .rather-not = Liever niet zeggen
triage-checked =
    Bepaalt of controleert je partner dingen van jou, zonder dat je dat wilt? Denk aan je telefoon, je geld, wie je ziet of waar je bent.
    .yes = Ja
    .no = Nee
    .rather-not = Liever niet zeggen
triage-hurt =
    Is er tussen jullie geslagen, een keel dichtgeknepen, gedreigd of tot seks gedwongen? Eén keer telt ook.
    .to-me = Ja, bij mij
    .by-me = Ja, door mij
    .no = Nee
    .rather-not = Liever niet zeggen
triage-rather-not = Dat hoeft ook niet. Wil je er later met iemand over praten? Dan is er /hulp.

### E5, stap 5: hulp van een mens die hier ervaring mee heeft. Ook apart, en niet opgeven na drie keer.

recovery-guidance-how =
    Stap vijf: iemand die meekijkt. Dit hoeven jullie niet alleen te kunnen.

    Hoe staat het daarmee?
    .none = Nog niemand
    .few = Paar keer geweest
    .going = Dat loopt
    .own = Ook alleen ik
    .why = Wie er middenin zit, ziet zelf de herhaling niet. Een therapeut die vaker met vreemdgaan werkt, kent de weg, ook het stuk dat jullie nog niet zien.
recovery-guidance-none = Zoek iemand met ervaring met vreemdgaan, en bel er twee. Vraag hoe die werkt als een van jullie twijfelt. Straks zie je waar je die vindt.
recovery-guidance-few = De eerste keren zijn vaak zwaar: er komt meer los dan er weggaat. Drie keer is te kort om te weten of het helpt. Klikt het niet? Zeg dat daar hardop, of zoek een ander. Stoppen met zoeken is iets anders.
recovery-guidance-going = Fijn. Neem mee wat je hier merkt: wat er terugkomt, en wat je niet durft te zeggen als jullie er samen zitten. Vraag ook eens een gesprek voor jou alleen.
recovery-guidance-own = Dat is vaak verstandig, voor allebei. Wie bedrogen is, kan beelden houden die niet weggaan; daarvoor bestaat EMDR. Wie vreemdging, kan apart uitzoeken wat eraan voorafging. Hieronder zie je wie er zijn.

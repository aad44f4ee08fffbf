### Minder berichten, of zo laten.

fewer-wanted =
    Goed. Ik kom alleen nog voor de check-in, en soms voor iets groters.

    Met /ritme zet je alles weer zoals je wilt.
fewer-so = Goed, dan blijft het zo. Met /ritme verander je het wanneer je wilt.

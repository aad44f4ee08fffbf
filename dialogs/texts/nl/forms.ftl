### The forms that other texts are filled with: pronouns, moments, and help services. See ../README.md.

forms-partner = je partner
forms-you = jij

## One row per pronoun. An unknown one has no row: there the partner's name, or "je partner", stands everywhere.

forms-she =
    .zij = ze
    .zij_nadruk = zij
    .haar = haar
    .haar_bez = haar
forms-he =
    .zij = hij
    .zij_nadruk = hij
    .haar = hem
    .haar_bez = zijn
forms-they =
    .zij = die
    .zij_nadruk = die
    .haar = hen
    .haar_bez = hun

## Moments. Weekday 0 is Monday.

forms-weekday =
    { $weekday ->
        [0] maandag
        [1] dinsdag
        [2] woensdag
        [3] donderdag
        [4] vrijdag
        [5] zaterdag
       *[6] zondag
    }
forms-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
forms-day = { forms-weekday } { $date } { forms-month }
forms-moment = { forms-day } om { $time }
forms-date = { forms-day } { $year }
forms-weekly = { forms-weekday } om { $at }
forms-daily = elke dag om { $at }
forms-monthly =
    { $months ->
        [0] elke { forms-nth } { forms-weekday } van de maand om { $at }
        [1] elke { forms-nth } { forms-weekday } van { forms-month } om { $at }
       *[other] eens in de drie maanden, de { forms-nth } { forms-weekday } om { $at }
    }
forms-nth =
    { $nth ->
        [1] eerste
        [2] tweede
        [3] derde
       *[4] vierde
    }
forms-in-zone = { $when } ({ $zone })
forms-both = { $one } en { $other }
forms-off = uit
forms-moment-line = • { $what }: { $when }
forms-month-line = • { forms-month } { $year }: { $what }
forms-short = { $date } { forms-month-short }
forms-month-short =
    { $month ->
        [1] jan
        [2] feb
        [3] mrt
        [4] apr
        [5] mei
        [6] juni
        [7] juli
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[12] dec
    }

## Under a planned message: why it is late, or else what falls on the same day. `late` is yes or no.

forms-beside =
    { $late ->
        [yes] Ik was een tijd niet bereikbaar. Daarom hoor je dit nu pas.
       *[no] { forms-also }
    }
forms-also =
    { $also ->
        [date-night] Vraag { $partner } ook welke avond deze maand voor jullie twee is.
        [shared-goals] Plan samen ook een half uur voor jullie doelen.
        [check-up] Het jaargesprek mag er ook bij. Typ daarvoor /jaar.
        [appreciation] Zeg vandaag ook één ding dat je de laatste dagen aan { $haar } waardeerde.
        [mirror] En geef vandaag één keer terug wat je hoort, voor je reageert.
        [ten-minutes] De tien minuten van vandaag kunnen er meteen bij.
        [hug] Sluit af met een knuffel van zes tellen.
       *[none] { "" }
    }

## A help service on one line, made of services.toml. What is not firm is looked up at its site.

forms-service = • { $who }: { $whom }. { $terms }.
forms-service-bare = • { $who }: { $whom }.
forms-service-hours-at = uren op { $site }
forms-service-cost-at = kosten op { $site }
forms-service-terms-at = uren en kosten op { $site }
forms-or = { $one } of { $other }

## An invitation of his own words, in parts as they were typed (words/own_invitation.py)

forms-invitation =
    { $noticed_form ->
        [own] { $noticed }
       *[other] { forms-invitation-noticed } { forms-invitation-wish } { forms-invitation-offer } { forms-invitation-question }
    }
forms-invitation-noticed =
    { $noticed_form ->
        [clause] Ik merkte { $noticed }.
        [act] Ik merkte bij mezelf: { $noticed }.
       *[sentence] { $noticed }
    }
forms-invitation-wish =
    { $wish_form ->
        [clause] Ik wens voor ons { $wish }.
        [act] Ik wil graag { $wish }.
       *[sentence] { $wish }
    }
forms-invitation-offer =
    { $offer_form ->
        [clause] Mijn voorstel is { $offer }.
        [act] Zullen we { $offer }?
       *[sentence] { $offer }
    }
-invitation-question = Wat vind jij, en wat heb jij nodig?
forms-invitation-question =
    { $question_form ->
        [none] { -invitation-question }
       *[sentence] { $question }
    }

## What one may share of the attachment quiz, as a sentence of one's own (C7)

-picture-avoidant = Als het spant, zoek ik vaak ruimte.
-picture-anxious = Als het spant, wil ik vaak juist dichtbij zijn.
-picture-secure = Als het spant, blijf ik vaak rustig.
-picture-mixed = Als het spant, zoek ik soms ruimte en soms nabijheid.
forms-mine =
    { $mine ->
        [avoidant] { -picture-avoidant }
        [anxious] { -picture-anxious }
        [secure] { -picture-secure }
       *[mixed] { -picture-mixed }
    }
forms-half =
    { $mine ->
        [avoidant] ‘Ik doe het verkeerd’. En: wordt stil en zoekt ruimte.
        [anxious] ‘Ben ik nog belangrijk?’ En: vraagt door en zoekt nabijheid.
        [secure] ‘Dit kunnen we samen’. En: blijft vaak rustig en luistert.
       *[mixed] ‘Te dichtbij, of te ver?’ En: komt dichtbij, of gaat weg.
    }
forms-theirs =
    { $theirs ->
        [avoidant] { -picture-avoidant }
        [anxious] { -picture-anxious }
        [secure] { -picture-secure }
       *[mixed] { -picture-mixed }
    }

## What is chosen for a week (C8), by the name of the act

forms-act =
    { $act ->
        [stay] Vijf minuten langer blijven bij een lastig gesprek.
        [one-feeling] Elke dag één gevoel noemen.
        [say-when] Ga je weg, dan noem je een tijd waarop je er weer bent.
        [wait] Tien minuten wachten voor je iets stuurt.
        [own-thing] Een uur voor jezelf, met iets fijns.
        [ask-once] Eén keer rustig vragen, en het dan laten.
        [tell] Eén ding vertellen dat je raakte.
        [ask-on] Doorvragen hoe iets voor de ander was.
        [mend-first] Als eerste iets liefs zeggen na een kort woord.
        [notice] Merken of je weg wilt, vasthoudt of blijft.
        [ten-breaths] Tien ademhalingen, en dan pas iets doen.
       *[say-which] Zeggen of je nu dichtbij wilt, of even niet.
    }

## How it went, as somebody said at an earlier check of the road alone

forms-own-part =
    { $part ->
        [often] ging geregeld
        [sometimes] ging soms
       *[hardly] ging nog nauwelijks
    }
forms-between-us =
    { $between ->
        [lighter] was het lichter
        [heavier] was het zwaarder
       *[same] was het hetzelfde
    }

## The language

language-name = Slovenščina
language-label = Jezik
language-action = Spremeni

## On many pages

sign-in = Prijava
sign-out = Odjava
try-again = Poskusite znova
home = Na domačo stran
other-account = Uporabite drug račun
continue-with = Nadaljujte z računom { $provider }
or = ali
continue = Naprej
terms = Pogoji
privacy = Zasebnost
back-to-sign-in = Nazaj na prijavo
back-to-site = Nazaj na spletno mesto
not-now = Ne zdaj

## Signing in, registering, a forgotten password

email = E-poštni naslov
password = Geslo
email-code = Pošlji mi kodo po e-pošti
create-account = Ustvarite račun
create-account-lead = Vnesite svoj e-poštni naslov. Poslali vam bomo kodo, s katero potrdite, da je vaš.
forgot-password = Ste pozabili geslo?
forgot-password-lead = Vnesite svoj e-poštni naslov. Nanj bomo poslali kodo, s katero si izberete novo geslo.
send-code = Pošlji kodo

## The code from a mail

code-title = Preverite e-pošto
code-lead = Na naslov { $address } smo poslali sporočilo. Vnesite kodo, ki je v njem.
code-link-lead = Če želite računu s tem naslovom dodati prijavo z računom { $provider }, potrdite, da je naslov vaš. Zaradi vaše varnosti dosedanje geslo in vse prejšnje prijave takrat prenehajo veljati.
code-label = 8-mestna koda
code-hint = { $minutes ->
    [one] Koda velja { $minutes } minuto. Ni sporočila? Poglejte v mapo z neželeno pošto ali zahtevajte novo.
    [two] Koda velja { $minutes } minuti. Ni sporočila? Poglejte v mapo z neželeno pošto ali zahtevajte novo.
    [few] Koda velja { $minutes } minute. Ni sporočila? Poglejte v mapo z neželeno pošto ali zahtevajte novo.
   *[other] Koda velja { $minutes } minut. Ni sporočila? Poglejte v mapo z neželeno pošto ali zahtevajte novo.
}
code-again = Novo sporočilo je na poti. Velja samo zadnja koda.
send-another-code = Pošlji novo kodo
other-address = Uporabite drug naslov ali drug način
code-wrong = Koda se ne ujema. Preverite zadnje sporočilo.
code-used-up = Ta koda ne velja več. Zahtevajte novo.
code-format = Koda ima 8 števk.
elsewhere-title = Vaša koda
elsewhere-lead = Vnesite to kodo tam, kjer ste jo zahtevali:
elsewhere-hint = Zahtevali ste jo v drugem brskalniku ali drugi napravi, zato tukaj ni nihče prijavljen.
sign-in-here = Prijavite se kar tukaj

## Passwords

choose-password = Izberite geslo
choose-new-password = Izberite novo geslo
change-password-title = Sprememba gesla
change-password-lead = Ko ga shranite, vas odjavimo v vseh drugih napravah.
current-password = Trenutno geslo
new-password = Novo geslo
password-hint = { $least ->
    [one] Vsaj { $least } znak. Najboljših je nekaj besed, ki si jih lahko zapomnite.
    [two] Vsaj { $least } znaka. Najboljših je nekaj besed, ki si jih lahko zapomnite.
    [few] Vsaj { $least } znaki. Najboljših je nekaj besed, ki si jih lahko zapomnite.
   *[other] Vsaj { $least } znakov. Najboljših je nekaj besed, ki si jih lahko zapomnite.
}
save-password = Shrani geslo

## The account

account-title = Vaš račun
signed-in-as = Prijavljeni ste kot { $who }.
signed-in = Prijavljeni ste.
has-password = Imate geslo.
has-no-password = Nimate gesla.
change-password = Spremenite
set-password = Izberite
sign-ins-title = Načini prijave
sessions-title = Kje ste prijavljeni
sessions-count = { $count ->
    [one] V { $count } napravi.
    [two] V { $count } napravah.
    [few] V { $count } napravah.
   *[other] V { $count } napravah.
}
show-sessions = Prikaži
sessions-lead = Če katere od naprav ne poznate, jo odjavite in spremenite geslo.
this-device = Ta naprava
unknown-device = Neznana naprava
device = { $browser }, { $system }
from-country = Država prijave: { $country }
last-used-now = Zadnja uporaba: pravkar
last-used-minutes = { $count ->
    [one] Zadnja uporaba: pred { $count } minuto
    [two] Zadnja uporaba: pred { $count } minutama
    [few] Zadnja uporaba: pred { $count } minutami
   *[other] Zadnja uporaba: pred { $count } minutami
}
last-used-hours = { $count ->
    [one] Zadnja uporaba: pred { $count } uro
    [two] Zadnja uporaba: pred { $count } urama
    [few] Zadnja uporaba: pred { $count } urami
   *[other] Zadnja uporaba: pred { $count } urami
}
last-used-days = { $count ->
    [one] Zadnja uporaba: pred { $count } dnevom
    [two] Zadnja uporaba: pred { $count } dnevoma
    [few] Zadnja uporaba: pred { $count } dnevi
   *[other] Zadnja uporaba: pred { $count } dnevi
}
began-now = Prijava: pravkar
began-minutes = { $count ->
    [one] Prijava: pred { $count } minuto
    [two] Prijava: pred { $count } minutama
    [few] Prijava: pred { $count } minutami
   *[other] Prijava: pred { $count } minutami
}
began-hours = { $count ->
    [one] Prijava: pred { $count } uro
    [two] Prijava: pred { $count } urama
    [few] Prijava: pred { $count } urami
   *[other] Prijava: pred { $count } urami
}
began-days = { $count ->
    [one] Prijava: pred { $count } dnevom
    [two] Prijava: pred { $count } dnevoma
    [few] Prijava: pred { $count } dnevi
   *[other] Prijava: pred { $count } dnevi
}
end-session = Odjavi napravo
end-other-sessions = Odjavi vse druge
end-all-sessions = Odjava povsod
password-saved = Geslo je shranjeno. Vse druge naprave so odjavljene.
session-ended = Naprava je odjavljena.
other-sessions-ended = Vse druge naprave so odjavljene.

## Signing out

sign-out-title = Se želite odjaviti?
signed-out-title = Odjavljeni ste
signed-out-only-here = Odjavljeni ste v tej napravi. Če želite biti prepričani, da ste odjavljeni povsod, se čez nekaj trenutkov znova prijavite in odjavite.

## When signing in did not work

interrupted = Prijava je bila prekinjena. Poskusite znova.
declined = Prijava z računom { $provider } ni bila dokončana. Poskusite znova ali izberite drug način.
provider-trouble = { $provider } vas trenutno ne more prijaviti. Poskusite znova čez nekaj trenutkov ali izberite drug način.
our-trouble = Trenutno vas ne moremo prijaviti. Poskusite znova čez nekaj trenutkov.
wrong-pair = Naslov ali geslo ni pravilno. Lahko zahtevate kodo ali izberete novo geslo.
password-missing = Vnesite geslo.
current-password-wrong = To ni vaše trenutno geslo.

## What is wrong with an e-mail address

email-suggestion = Ste mislili { $address }? Če je tako, samo nadaljujte.
email-empty = Vnesite svoj e-poštni naslov.
email-too-long = To je predolgo za e-poštni naslov. Preverite ga.
email-no-at = E-poštni naslov vsebuje znak @, na primer ime@example.com.
email-several-ats = Vnesite en naslov z enim znakom @.
email-spaces = Vnesite naslov brez presledkov.
email-full-width = Uporabite običajne črke, ne črk polne širine.
email-dots = Preverite pike pred znakom @.
email-character = Pred znakom @ je znak, ki se v naslovih ne uporablja.
email-scripts = Črke pred znakom @ so iz različnih pisav, na primer latinice in cirilice. Preverite jih.
email-direction = Besedilo pred znakom @ se bere v dveh smereh. Preverite ga.
email-domain = Preverite, kaj je za znakom @.
email-ending = Za znakom @ je ime s končnico, na primer example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Uporabite vsaj { $least } znak.
    [two] Uporabite vsaj { $least } znaka.
    [few] Uporabite vsaj { $least } znake.
   *[other] Uporabite vsaj { $least } znakov.
}
password-too-long = { $most ->
    [one] Uporabite največ { $most } znak.
    [two] Uporabite največ { $most } znaka.
    [few] Uporabite največ { $most } znake.
   *[other] Uporabite največ { $most } znakov.
}
password-characters = Uporabite samo črke, števke, ločila, presledke in emodžije.
password-common = To geslo uporablja veliko ljudi, zato ga je lahko uganiti. Izberite drugo.
password-personal = Izberite geslo brez svojega e-poštnega naslova in imena tega spletnega mesta.
password-breached = To geslo je bilo drugje razkrito pri kraji podatkov. Izberite drugo.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Ta naslov ne deluje
bad-address-advice = Preverite ga ali začnite na domači strani.
sign-in-first-title = Prijavite se
sign-in-first-advice = Ta stran je za prijavljene uporabnike.
not-allowed-title = Ni na voljo za ta račun
not-allowed-advice = Te strani z vašim računom ni mogoče odpreti. Če imate še drug račun, poskusite z njim.
cross-site-title = Naredite to na naši strani
cross-site-advice = Zahteva je prišla z drugega spletnega mesta, zato nismo storili ničesar. Uporabite gumb na naši strani.
not-found-title = Tukaj ni ničesar
not-found-advice = Stran je bila morda premaknjena. Začnite na domači strani.
not-here-title = Tega tukaj ni mogoče storiti
not-here-advice = Začnite na domači strani.
unknown-site-title = Takega spletnega mesta tukaj ni
unknown-site-advice = Preverite naslov.
too-large-title = To je preveč naenkrat
too-large-advice = Prišlo je več podatkov, kot jih potrebujemo. Začnite na domači strani.
check-form-title = Preverite vnesene podatke
check-form-advice = Nekaj v obrazcu ni v redu. Vrnite se in preverite.
closed-account-title = Ta račun je zaprt
closed-account-advice = Če mislite, da gre za pomoto, nam pišite ali uporabite drug račun.
sign-in-again-title = Prijavite se znova
not-signed-in-title = Prijava ni uspela
choose-again-advice = Lahko poskusite znova ali izberete drug način.
provider-trouble-title = Prijava trenutno ne deluje
provider-trouble-advice = Poskusite znova čez nekaj trenutkov ali izberite drug način prijave.
set-up-title = Kmalu se vrnemo
set-up-advice = Spletno mesto se pripravlja. Poskusite znova čez nekaj minut.
account-trouble-title = Vašega računa trenutno ne najdemo
unreachable-title = Ta stran trenutno ni dosegljiva
too-slow-title = Stran se nalaga predolgo
still-signed-in-advice = Še vedno ste prijavljeni. Poskusite znova čez nekaj trenutkov.
our-fault-title = Pri nas je šlo nekaj narobe
our-fault-advice = Poskusite znova čez nekaj trenutkov.
too-many-title = To je bilo malo prehitro
too-many-advice = Od tod je prišlo preveč poskusov. Nič ni izgubljeno in vaš račun je varen.
retry-seconds = { $seconds ->
    [one] Poskusite znova čez { $seconds } sekundo.
    [two] Poskusite znova čez { $seconds } sekundi.
    [few] Poskusite znova čez { $seconds } sekunde.
   *[other] Poskusite znova čez { $seconds } sekund.
}
retry-minutes = { $minutes ->
    [one] Poskusite znova čez { $minutes } minuto.
    [two] Poskusite znova čez { $minutes } minuti.
    [few] Poskusite znova čez { $minutes } minute.
   *[other] Poskusite znova čez { $minutes } minut.
}
retry-hours = { $hours ->
    [one] Poskusite znova čez { $hours } uro.
    [two] Poskusite znova čez { $hours } uri.
    [few] Poskusite znova čez { $hours } ure.
   *[other] Poskusite znova čez { $hours } ur.
}
retry-days = { $days ->
    [one] Poskusite znova čez { $days } dan.
    [two] Poskusite znova čez { $days } dneva.
    [few] Poskusite znova čez { $days } dni.
   *[other] Poskusite znova čez { $days } dni.
}
by-code-lead = Ni vam treba čakati: zahtevajte kodo na svoj naslov in se prijavite z njo.
limiter-advice = Nekaj pri nas ne deluje in dokler tega ne popravimo, se ne more prijaviti nihče. Poskusite znova čez nekaj trenutkov.
head-too-large-advice = Naslov ali piškotki so daljši, kot jih lahko sprejmemo. Začnite na domači strani ali izbrišite piškotke tega spletnega mesta.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Še en korak
challenge-lead = Nekdo je v zadnjem času preizkusil veliko gesel, zato preverjamo, da niste robot. Znova vnesite geslo. Za ostalo poskrbi vaš brskalnik, trajalo bo nekaj sekund.
challenge-hint = Če se nič ne zgodi, vaš brskalnik tukaj ne izvaja skriptov. Namesto tega zahtevajte kodo.
challenge-again = Trajalo je predolgo ali pa brskalnik preverjanja ni dokončal. Poskusite še enkrat.
weak-password-title = Izberite drugo geslo
common-password-lead = Prijavljeni ste. Vendar je vaše geslo lahko uganiti: uporablja ga veliko ljudi ali pa je to večinoma vaš naslov ali naše ime. Izberite drugo.
breached-password-lead = Prijavljeni ste. Vendar je bilo vaše geslo drugje razkrito pri kraji podatkov in neznanci taka gesla preizkušajo. Izberite drugo.

## Providers: Google, Facebook, …

more-ways = Več načinov prijave
provider-unwell = Trenutno ni odziva. Drug način bo morda hitrejši.
in-app = Ste v brskalniku aplikacije { $app }, v katerem nekateri načini prijave ne delujejo.
open-outside = Odprite v svojem brskalniku
outside-title = Odprite to stran v svojem brskalniku
outside-lead = V aplikaciji { $app } prijava z računom { $provider } ne deluje. V vašem brskalniku deluje:
outside-hint = Če se nič ne zgodi, odprite meni aplikacije in izberite odpiranje strani v brskalniku ali kopirajte ta naslov:
other-ways = Tukaj uporabite drug način

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Načini prijave
ways-lead = Vsak od njih odpre vaš račun.
ways-change = Spremenite načine prijave
way-remove = Odstrani
way-last = To je vaš edini način prijave, zato ga ni mogoče odstraniti.
way-add = Dodaj račun { $provider }
way-added = Odslej se lahko prijavljate tudi tako.
way-removed = Način prijave je odstranjen. Naprave, ki so bile prijavljene z njim, so odjavljene.
way-taken = Ta prijava pripada drugemu računu. Odjavite se in jo uporabite tam.
way-kept = To je edini preostali način prijave, zato ni bil odstranjen.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = To niste bili vi?
disown-lead = Odjavili bomo vse naprave, odstranili geslo in vam poslali kodo, s katero izberete novo.
disown-new-ways = Odstranimo tudi nove načine prijave.
disown-action = To nisem jaz: odjavi vse naprave
disown-stale = Ta povezava ne deluje več. Če vaše geslo morda pozna kdo drug, izberite novo.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = V čakalni vrsti ste
waiting-lead = Trenutno je tukaj veliko ljudi. Spustili vas bomo naprej, takoj ko boste na vrsti.
waiting-place = { $place ->
    [one] Vaše mesto v vrsti: { $place }.
    [two] Vaše mesto v vrsti: { $place }.
    [few] Vaše mesto v vrsti: { $place }.
   *[other] Vaše mesto v vrsti: { $place }.
}
waiting-soon = Na vrsti boste čez manj kot minuto.
waiting-minutes = { $minutes ->
    [one] Trajalo bo približno { $minutes } minuto.
    [two] Trajalo bo približno { $minutes } minuti.
    [few] Trajalo bo približno { $minutes } minute.
   *[other] Trajalo bo približno { $minutes } minut.
}
waiting-hours = { $hours ->
    [one] Trajalo bo približno { $hours } uro.
    [two] Trajalo bo približno { $hours } uri.
    [few] Trajalo bo približno { $hours } ure.
   *[other] Trajalo bo približno { $hours } ur.
}
waiting-at-most-minutes = { $minutes ->
    [one] Ne bo trajalo dlje kot { $minutes } minuto.
    [two] Ne bo trajalo dlje kot { $minutes } minuti.
    [few] Ne bo trajalo dlje kot { $minutes } minute.
   *[other] Ne bo trajalo dlje kot { $minutes } minut.
}
waiting-at-most-hours = { $hours ->
    [one] Ne bo trajalo dlje kot { $hours } uro.
    [two] Ne bo trajalo dlje kot { $hours } uri.
    [few] Ne bo trajalo dlje kot { $hours } ure.
   *[other] Ne bo trajalo dlje kot { $hours } ur.
}
waiting-by-itself = Ta stran se nadaljuje sama. Vaše mesto ostane vaše, tudi če jo zaprete in se vrnete.
waiting-opens = { $minutes ->
    [one] Odpremo čez { $minutes } minuto. Kdor bo do takrat tukaj, bo dobil naključno mesto v vrsti.
    [two] Odpremo čez { $minutes } minuti. Kdor bo do takrat tukaj, bo dobil naključno mesto v vrsti.
    [few] Odpremo čez { $minutes } minute. Kdor bo do takrat tukaj, bo dobil naključno mesto v vrsti.
   *[other] Odpremo čez { $minutes } minut. Kdor bo do takrat tukaj, bo dobil naključno mesto v vrsti.
}
waiting-look = Preveri zdaj

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Vaša koda za stran { $brand }
mail-welcome = Dobrodošli!
mail-register = S to kodo ustvarite račun na spletnem mestu { $brand }:
mail-has-account-subject = Imate račun na strani { $brand }
mail-has-account-title = Račun že imate
mail-has-account = Nekdo je želel ustvariti račun na spletnem mestu { $brand } s tem naslovom, ki račun že ima. Če ste bili to vi, se s to kodo prijavite:
mail-sign-in-subject = Vaša koda za prijavo: { $brand }
mail-sign-in-title = Vaša koda za prijavo
mail-sign-in = S to kodo se prijavite na spletno mesto { $brand }:
mail-no-account-title = Računa še ni
mail-no-account = Nekdo se je želel prijaviti na spletno mesto { $brand } s tem naslovom, ki tam nima računa. Če ste bili to vi in račun želite, ga ustvarite s to kodo. Če imate račun z drugim naslovom, uporabite tistega.
mail-recover-subject = Novo geslo za stran { $brand }
mail-recover = S to kodo izberete novo geslo za spletno mesto { $brand }:
mail-link-title = Prijava z računom { $provider }
mail-link = S to kodo svojemu računu na spletnem mestu { $brand } dodate prijavo z računom { $provider }. Zaradi vaše varnosti dosedanje geslo in vse prejšnje prijave takrat prenehajo veljati.
mail-password-set-subject = Imate geslo za stran { $brand }
mail-password-set-title = Zdaj imate geslo
mail-password-set = Za vaš račun na spletnem mestu { $brand } je bilo izbrano geslo.
mail-password-changed-subject = Sprememba gesla za stran { $brand }
mail-password-changed-title = Vaše geslo je spremenjeno
mail-password-changed = Geslo vašega računa na spletnem mestu { $brand } je bilo spremenjeno. Vse druge naprave so odjavljene.
mail-linked-subject = Nov način prijave: { $brand }
mail-linked-title = Zdaj se lahko prijavite z računom { $provider }
mail-linked = Vašemu računu na spletnem mestu { $brand } je bila dodana prijava z računom { $provider }.
mail-linked-ended = Dosedanje geslo in vse prejšnje prijave ne veljajo več.
mail-enter-code = Vnesite kodo
mail-choose-password = Ste pozabili geslo? Izberite novo
mail-code-lifetime = { $minutes ->
    [one] Koda velja { $minutes } minuto, samo enkrat in samo tam, kjer ste jo zahtevali. Nikoli vas zanjo ne prosimo na noben drug način.
    [two] Koda velja { $minutes } minuti, samo enkrat in samo tam, kjer ste jo zahtevali. Nikoli vas zanjo ne prosimo na noben drug način.
    [few] Koda velja { $minutes } minute, samo enkrat in samo tam, kjer ste jo zahtevali. Nikoli vas zanjo ne prosimo na noben drug način.
   *[other] Koda velja { $minutes } minut, samo enkrat in samo tam, kjer ste jo zahtevali. Nikoli vas zanjo ne prosimo na noben drug način.
}
mail-not-you = Če to niste bili vi, vam ni treba storiti ničesar: brez kode se ne zgodi nič.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nova prijava na stran { $brand }
mail-new-sign-in-title = Prijava z novega mesta
mail-new-sign-in = Nekdo se je prvič prijavil v vaš račun na spletnem mestu { $brand } v tej napravi: { $device }.
mail-new-sign-in-from = Nekdo se je prvič prijavil v vaš račun na spletnem mestu { $brand } v tej napravi: { $device }, država: { $country }.
mail-not-me = To nisem jaz
mail-not-me-hint = Če ste bili to vi, vam ni treba storiti ničesar. Če niste, pritisnite gumb: vodi na stran, ki odjavi vse naprave, odstrani geslo in vam pošlje kodo, s katero izberete novo.
